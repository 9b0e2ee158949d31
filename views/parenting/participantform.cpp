// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/participantform.h"

#include "area/statedvalues.h"
#include "common/datefield.h"
#include "common/elidedtext.h"
#include "common/flowlayout.h"
#include "common/style.h"
#include "parenting/parentingrows.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int mostLines = 3;
constexpr int mostChildren = 30;

} // namespace

ParticipantForm::ParticipantForm(const AppContext &context, QWidget *parent) : QWidget(parent), m_context(context), m_form(new Form)
{
    addRows();
    connect(m_form, &Form::lost, this, [this](const QString &sentence) { emit failed({ErrorCode::Invalid, sentence}); });
    // All of it scrolls, the buttons too: in a low window they would be squeezed away.
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(measure::half);
    m_column->addWidget(buildHead());
    m_column->addWidget(m_form, 1);
    auto *area = style::scrolling(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
}

void ParticipantForm::addBelow(QWidget *widget)
{
    m_column->addWidget(widget);
}

QWidget *ParticipantForm::buildHead()
{
    auto *line = new QWidget;
    auto *flow = new FlowLayout(line, measure::grid);
    flow->setContentsMargins(measure::grid, measure::half, measure::grid, 0);
    m_state = new ElidedLabel(mostLines);
    m_state->setObjectName(u"participantState"_s);
    // On the line of the button's text.
    m_state->setContentsMargins(0, measure::half, measure::grid, 0);
    m_seat = new QPushButton(tr("Give the free seat"));
    m_seat->setObjectName(u"giveSeat"_s);
    connect(m_seat, &QPushButton::clicked, this, &ParticipantForm::seatWanted);
    flow->addWidget(m_state);
    flow->addWidget(m_seat);
    return line;
}

Form::Commit ParticipantForm::save(const char *column)
{
    return [this, name = QString::fromLatin1(column)](const Id &id, const QVariant &value) { return acts().changeParticipant(id, {{name, view::stored(value)}}); };
}

Form::Commit ParticipantForm::saveName(const char *column)
{
    return [this, name = QString::fromLatin1(column)](const Id &id, const QVariant &value) { return acts().changeName(id, {{name, view::stored(value)}}); };
}

void ParticipantForm::addRows()
{
    m_form->addText(u"name"_s, tr("Name"), saveName("name"));
    m_form->addNumber(u"children"_s, tr("Children"), 0, mostChildren, save("children"));
    m_form->addText(u"ages"_s, tr("Their ages"), saveName("child_ages"));
    m_form->addCombo(u"reached_by"_s, tr("Reached by"), parentingview::waysReachedBy(), save("reached_by"));
    m_form->addCheck(u"interpreter"_s, tr("Needs an interpreter"), save("interpreter"));
    m_form->addCheck(u"protected"_s, tr("Protected identity"), saveName("protected"));
    m_form->addField(u"left_on"_s, tr("Dropped out"), DateField::partial(m_context.store->environment().today()),
                     [this](const Id &id, const QVariant &value) { return acts().leaveGroup(id, PartialDate::fromIso(value.toString())); })
        ->setNote(tr("When somebody drops out. The seat is then free."));
    m_form->addStretch();
}

QString ParticipantForm::state() const
{
    return m_state->text();
}

void ParticipantForm::show(const GroupReading &reading, const ParticipantRow *row)
{
    m_form->setEnabled(row != nullptr);
    if (!row) {
        m_seat->hide();
        m_state->clear();
        m_form->load({}, {{u"name"_s, QString()}, {u"children"_s, QVariant()}, {u"ages"_s, QString()}, {u"reached_by"_s, QString()}, {u"interpreter"_s, false},
                          {u"protected"_s, false}, {u"left_on"_s, QString()}});
        return;
    }
    QStringList said{GroupSeats::text(row->place)};
    if (row->place.promised)
        said << tr("was promised a seat that somebody else has");
    if (row->completion.meetings > row->completion.notRecorded)
        said << CompletionRule::text(row->completion);
    m_state->setText(said.join(u" · "_s));
    m_seat->setVisible(row->place.state == GroupPlaceState::Waiting);
    m_seat->setEnabled(reading.seats.free > 0);
    m_seat->setToolTip(reading.seats.free > 0 ? QString() : tr("No seat is free"));
    m_form->load(row->id, {{u"name"_s, row->name},
                           {u"children"_s, stated(row->children)},
                           {u"ages"_s, agesText(row->childAges)},
                           {u"reached_by"_s, toCode(row->reachedBy)},
                           {u"interpreter"_s, row->interpreter},
                           {u"protected"_s, row->protectedIdentity},
                           {u"left_on"_s, row->leftOn.toIso()}});
    // What is hidden must not be written over unseen.
    const bool erased = row->nameRow.isNull();
    m_form->row(u"name"_s)->setReadOnly(row->protectedIdentity);
    for (const QString &key : {u"ages"_s, u"protected"_s})
        m_form->row(key)->setReadOnly(row->protectedIdentity || erased);
    m_form->row(u"name"_s)->setNote(erased ? tr("The name is erased. It can be written anew where the group goes on after all.") : tr("A first name or initials is enough."));
}

} // namespace lansnav
