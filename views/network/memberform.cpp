// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/memberform.h"

#include "common/datefield.h"
#include "common/fields.h"
#include "common/style.h"
#include "network/networkpage.h"
#include "network/rules.h"
#include "privacy/masking.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lansnav {

MemberForm::MemberForm(const AppContext &context, QWidget *parent) : QWidget(parent), m_context(context), m_form(new Form)
{
    build();
}

Form::Commit MemberForm::save(const char *column)
{
    return [this, name = QString::fromLatin1(column)](const Id &membership, const QVariant &value) {
        return NetworkStore(*m_context.store).changeMember(membership, {{name, networkview::stored(value)}});
    };
}

void MemberForm::build()
{
    addRows();
    connect(m_form, &Form::lost, this, [this](const QString &sentence) { emit failed({ErrorCode::Invalid, sentence}); });
    m_lastDay = new DateField(DateField::Kind::Partial);
    m_lastDay->control()->setAccessibleName(tr("Last day"));
    m_lastDay->setMaximumWidth(measure::labelWidth + 10 * measure::grid);
    m_end = new QPushButton(tr("End membership"));
    m_end->setObjectName(u"endMember"_s);
    m_end->setToolTip(tr("Sets the last day; the membership stays in the history"));
    m_rejoin = new QPushButton(tr("Join again"));
    m_rejoin->setObjectName(u"rejoinMember"_s);
    m_rejoin->setToolTip(tr("A new period from today; the old one stays as it is"));
    m_person = new QPushButton(tr("Show in People"));
    connect(m_end, &QPushButton::clicked, this, &MemberForm::endNow);
    connect(m_rejoin, &QPushButton::clicked, this, &MemberForm::rejoin);
    connect(m_person, &QPushButton::clicked, this, [this] {
        if (m_context.navigate)
            m_context.navigate(u"people"_s, m_member.person, {}, {});
    });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(measure::paneMargin, 0, measure::paneMargin, measure::half);
    row->setSpacing(measure::grid);
    row->addWidget(m_person);
    row->addStretch(1);
    row->addWidget(m_lastDay);
    row->addWidget(m_end);
    row->addWidget(m_rejoin);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_form->inScrollArea(), 1);
    layout->addLayout(row);
    setEnabled(false);
}

void MemberForm::addRows()
{
    m_form->addReadOnly(u"name"_s, tr("Name"));
    m_form->addField(u"seat"_s, tr("Represents"), new ChoiceField({}, true), [this](const Id &membership, const QVariant &value) {
        return NetworkStore(*m_context.store).changeMember(membership, networkview::representsValues(m_network, value));
    });
    m_form->addCombo(u"kind"_s, tr("Kind"), networkview::choices({MemberKind::Ordinary, MemberKind::Alternate}), save("kind"));
    m_form->addField(u"substitutes"_s, tr("Alternate for"), new ChoiceField({}, true), save("substitutes"));
    m_form->addText(u"role"_s, tr("Role"), save("role"));
    m_form->addField(u"start"_s, tr("From"), new DateField(DateField::Kind::Partial), save("start"));
    m_form->addField(u"end"_s, tr("To"), new DateField(DateField::Kind::Partial), save("end"));
    m_form->addField(u"trained"_s, tr("Trained"), new DateField(DateField::Kind::Partial), save("trained"));
    m_form->addLongText(u"note"_s, tr("Note"), save("note"), 2);
    m_form->addStretch();
}

void MemberForm::show(const NetworkDetail &network, const Membership *member)
{
    setEnabled(member != nullptr);
    if (!member) {
        m_member = {};
        m_form->load({}, {{u"name"_s, QString()}, {u"role"_s, QString()}, {u"note"_s, QString()}, {u"start"_s, QString()}, {u"end"_s, QString()},
                          {u"seat"_s, QVariant()}, {u"kind"_s, QVariant()}, {u"substitutes"_s, QVariant()}, {u"trained"_s, QString()}});
        return;
    }
    const bool other = member->id != m_member.id;
    m_member = *member;
    m_network = network.network;
    const bool seats = networkview::usesSeats(network.network);
    m_form->setChoices(u"seat"_s, networkview::seatChoices(network));
    QList<Choice> people{{QVariant::fromValue(Id()), tr("Nobody in particular")}};
    for (const Membership &one : NetworkRules::membersOn(network, m_context.store->environment().today()))
        if (one.kind == MemberKind::Ordinary && one.person != member->person)
            people.append({QVariant::fromValue(one.person), Masking::shown(one.name, one.person)});
    if (!member->substitutes.isNull()
        && std::none_of(people.cbegin(), people.cend(), [&](const Choice &c) { return c.value.value<Id>() == member->substitutes; }))
        people.append({QVariant::fromValue(member->substitutes), member->substitutesName});
    m_form->setChoices(u"substitutes"_s, people);
    m_form->row(u"substitutes"_s)->setVisible(member->kind == MemberKind::Alternate);
    m_form->row(u"trained"_s)->setVisible(network.network.usesTraining || !member->trained.isNull());
    m_form->row(u"note"_s)->setReadOnly(member->protectedIdentity);
    m_form->load(member->id, {{u"name"_s, member->name},
                              {u"seat"_s, QVariant::fromValue(seats ? member->seat : member->municipality)},
                              {u"kind"_s, toCode(member->kind)},
                              {u"substitutes"_s, QVariant::fromValue(member->substitutes)},
                              {u"role"_s, member->role},
                              {u"start"_s, member->start.toIso()},
                              {u"end"_s, member->end.toIso()},
                              {u"trained"_s, member->trained.toIso()},
                              {u"note"_s, member->note}});
    const QDate today = m_context.store->environment().today();
    const bool ended = !member->end.isNull() && member->end.last() < today;
    const bool isInTrash = member->trashed.isValid();
    m_lastDay->setVisible(!ended && !isInTrash);
    m_end->setVisible(!ended && !isInTrash);
    m_rejoin->setVisible(ended && !isInTrash);
    m_lastDay->setToday(today);
    if (other)
        m_lastDay->setDate(today);
}

void MemberForm::endNow()
{
    PartialDate last = m_lastDay->partialDate();
    if (!m_lastDay->inputError().isEmpty() || last.isNull()) {
        emit failed({ErrorCode::Invalid, tr("Write the last day of the membership, for example %1.")
                                             .arg(PartialDate(m_context.store->environment().today()).toText())});
        m_lastDay->control()->setFocus();
        return;
    }
    const Result<void> done = NetworkStore(*m_context.store).endMember(m_member.id, last);
    if (!done)
        emit failed(done.error());
    else
        emit told(tr("The membership ends %1 and stays in the history.").arg(last.toText()));
}

void MemberForm::rejoin()
{
    Membership again;
    again.network = m_network.id;
    again.person = m_member.person;
    again.kind = m_member.kind;
    again.role = m_member.role;
    again.municipality = m_member.municipality;
    again.seat = m_member.seat;
    again.trained = m_member.trained;
    again.start = PartialDate(m_context.store->environment().today());
    const Result<Id> id = NetworkStore(*m_context.store).addMember(again);
    if (!id) {
        emit failed(id.error());
        return;
    }
    emit told(tr("A new period began today."));
    emit rejoined(*id);
}

} // namespace lansnav
