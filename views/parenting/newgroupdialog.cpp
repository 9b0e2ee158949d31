// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/newgroupdialog.h"

#include "common/datefield.h"
#include "common/feedback.h"
#include "common/fields.h"
#include "common/form.h"
#include "common/peoplelist.h"
#include "common/personfield.h"
#include "common/registerfields.h"
#include "parenting/grouppage.h"
#include "register/registerstore.h"

using namespace Qt::StringLiterals;

namespace lansnav {

NewGroupDialog::NewGroupDialog(Store &store, QWidget *parent) : FormDialog(tr("New parenting group"), 600, parent), m_store(store)
{
    addRows();
    layOut(tr("Create group"));
    connect(m_form, &Form::edited, this, [this](const QString &key) {
        if (key == "municipality"_L1)
            showChoices();
    });
    m_form->row(u"version"_s)->field()->control()->setFocus();
    readChoices();
}

void NewGroupDialog::addRows()
{
    m_form->addCombo(u"version"_s, tr("Programme"), {});
    m_form->addField(u"municipality"_s, tr("Municipality"), new MunicipalityField(&m_store));
    m_form->addField(u"centre"_s, tr("Family centre"), new ChoiceField({}, true));
    m_form->addText(u"place"_s, tr("Other place"));
    m_form->addText(u"language"_s, tr("Language"));
    m_form->addCombo(u"interpreter"_s, tr("Interpreter"), parentingview::interpreters());
    m_form->addField(u"start"_s, tr("Begins"), DateField::partial(m_store.environment().today()))->setNote(tr("A day, a month or a term. The dates are proposed once the group is there."));
    m_leaders = new PeopleList(m_store, tr("Add leader"));
    connect(m_leaders, &PeopleList::changed, this, &NewGroupDialog::addLeader);
    m_form->addField(u"leaders"_s, tr("Leaders"), m_leaders);
    m_form->addField(u"responsible"_s, tr("Responsible"), new PersonField(&m_store, m_form));
    m_form->addCheck(u"counts_only"_s, tr("Run by others: known in counts only"));
    m_form->load({}, {{u"responsible"_s, QVariant::fromValue(m_store.me())}});
}

void NewGroupDialog::readChoices()
{
    m_store.fetch<Choices>(
        this,
        [](Database &db) -> Result<Choices> {
            auto programmes = ParentingStore::programmes(db);
            if (!programmes)
                return programmes.error();
            auto centres = ParentingStore::centres(db);
            if (!centres)
                return centres.error();
            return Choices{std::move(*programmes), std::move(*centres)};
        },
        [this](Result<Choices> choices) {
            if (!m_banner->check(choices))
                return;
            m_choices = std::move(*choices);
            const QList<Choice> versions = parentingview::versionChoices(m_choices.programmes);
            m_form->setChoices(u"version"_s, versions);
            if (!versions.isEmpty() && m_form->value(u"version"_s).value<Id>().isNull())
                m_form->row(u"version"_s)->field()->setValue(versions.first().value);
            showChoices();
        });
}

void NewGroupDialog::showChoices()
{
    m_form->setChoices(u"centre"_s, parentingview::centreChoices(m_choices.centres, m_form->value(u"municipality"_s).value<Id>()));
}

void NewGroupDialog::addLeader(const QList<Id> &people)
{
    QList<PeopleList::Person> shown;
    for (const Id &person : people) {
        const Result<QString> name = registerstore::personName(m_store.database(), person);
        shown.append({person, name ? *name : QString(), {}});
    }
    m_people = people;
    m_leaders->setPeople(shown);
    noteTyped();
}

ParentGroup NewGroupDialog::group() const
{
    ParentGroup group;
    group.version = m_form->value(u"version"_s).value<Id>();
    group.municipality = m_form->value(u"municipality"_s).value<Id>();
    group.centre = m_form->value(u"centre"_s).value<Id>();
    group.place = m_form->value(u"place"_s).toString();
    group.language = m_form->value(u"language"_s).toString();
    group.interpreter = interpreterFrom(m_form->value(u"interpreter"_s).toString());
    group.start = PartialDate::fromIso(m_form->value(u"start"_s).toString());
    group.responsible = m_form->value(u"responsible"_s).value<Id>();
    group.countsOnly = m_form->value(u"counts_only"_s).toBool();
    return group;
}

void NewGroupDialog::accept()
{
    for (const QString &key : {u"version"_s, u"municipality"_s, u"centre"_s, u"start"_s, u"leaders"_s, u"responsible"_s}) {
        QString why = key == "leaders"_L1 ? m_leaders->addField()->inputError() : m_form->row(key)->field()->inputError();
        if (why.isEmpty() && key == "version"_L1 && m_form->value(key).value<Id>().isNull())
            why = tr("Choose a programme.");
        if (refuse(key, why))
            return;
    }
    const Result<Id> id = ParentingStore(m_store).addGroup(group(), m_people);
    if (!m_banner->check(id))
        return;
    m_created = *id;
    QDialog::accept();
}

} // namespace lansnav
