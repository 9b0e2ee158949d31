// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/newnetworkdialog.h"

#include "common/feedback.h"
#include "common/form.h"
#include "common/personfield.h"
#include "network/networkpage.h"
#include "register/registerstore.h"

using namespace Qt::StringLiterals;

namespace lansnav {

NewNetworkDialog::NewNetworkDialog(Store &store, QWidget *parent) : FormDialog(tr("New network"), 560, parent), m_store(store)
{
    build();
    readAreas();
}

void NewNetworkDialog::build()
{
    m_form->addText(u"name"_s, tr("Name"));
    m_form->addLongText(u"purpose"_s, tr("Purpose"), {}, 3);
    m_form->addCombo(u"area"_s, tr("Area"), {});
    m_form->addCombo(u"represents"_s, tr("Represents"),
                     networkview::choices({Represents::Municipalities, Represents::Organisations, Represents::Fields, Represents::Nobody}));
    m_form->addNumber(u"cadence_count"_s, tr("Meetings"), 1, 52);
    m_form->addCombo(u"cadence_per"_s, tr("per"), networkview::choices({CadencePer::Term, CadencePer::Year}));
    auto *responsible = new PersonField(&m_store, m_form);
    m_form->addField(u"responsible"_s, tr("Responsible"), responsible);
    m_form->load({}, {{u"represents"_s, toCode(Represents::Municipalities)},
                      {u"cadence_per"_s, toCode(CadencePer::Term)},
                      {u"responsible"_s, QVariant::fromValue(m_store.me())}});
    layOut(tr("Create network"));
    m_form->row(u"name"_s)->field()->control()->setFocus();
}

void NewNetworkDialog::readAreas()
{
    m_store.fetch<QList<AreaOfWork>>(
        this, [](Database &db) { return registerstore::areasOfWork(db); },
        [this](const Result<QList<AreaOfWork>> &areas) {
            if (!m_banner->check(areas))
                return;
            QList<Choice> choices{{QVariant::fromValue(Id()), tr("No area")}};
            for (const AreaOfWork &area : *areas)
                choices.append({QVariant::fromValue(area.id), area.name});
            m_form->setChoices(u"area"_s, choices);
        });
}

void NewNetworkDialog::accept()
{
    Network network;
    network.name = m_form->value(u"name"_s).toString();
    if (refuse(u"name"_s, network.name.isEmpty() ? tr("Give the network a name.") : QString()))
        return;
    for (const QString &key : {u"cadence_count"_s, u"responsible"_s})
        if (refuse(key, m_form->row(key)->field()->inputError()))
            return;
    network.purpose = m_form->value(u"purpose"_s).toString();
    network.area = m_form->value(u"area"_s).value<Id>();
    network.represents = representsFrom(m_form->value(u"represents"_s).toString());
    network.cadencePer = cadencePerFrom(m_form->value(u"cadence_per"_s).toString());
    const QVariant count = m_form->value(u"cadence_count"_s);
    if (count.isValid() && !count.isNull())
        network.cadenceCount = count.toInt();
    const Id responsible = m_form->value(u"responsible"_s).value<Id>();
    const Result<Id> id = NetworkStore(m_store).addNetwork(network, responsible.isNull() ? QList<Id>() : QList<Id>{responsible});
    if (!m_banner->check(id))
        return;
    m_created = *id;
    QDialog::accept();
}

} // namespace lansnav
