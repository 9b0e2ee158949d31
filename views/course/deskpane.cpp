// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/deskpane.h"

#include "calendar/uilocale.h"
#include "common/elidedtext.h"
#include "common/personfield.h"
#include "common/style.h"
#include "common/tableview.h"
#include "course/rules.h"

#include <QAccessible>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

DeskPane::DeskPane(const AppContext &context, QWidget *parent) : EventPage(context, parent), m_model(deskColumns())
{
    build();
}

void DeskPane::build()
{
    m_search = new QLineEdit;
    m_search->setObjectName(u"deskSearch"_s);
    m_search->setPlaceholderText(tr("Three letters of the name, then Enter"));
    m_search->setAccessibleName(tr("Name of the person who comes"));
    m_search->setClearButtonEnabled(true);
    QFont large = m_search->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_search->setFont(large);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_asked = {};
        m_model.setFilterText(text);
        if (m_model.rowCount() > 0)
            m_table->selectId(m_model.idAt(0));
    });
    m_table = new TableView(this);
    m_table->setObjectName(u"deskTable"_s);
    m_table->setAccessibleName(tr("Those who are expected"));
    m_table->setModel(&m_model);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->remember(context().settings, u"course.desk"_s);
    m_table->fitColumns({u"name"_s, u"state"_s, u"seat"_s}, u"workplace"_s);
    connect(m_table, &TableView::opened, this, &DeskPane::enter);
    connect(m_table, &TableView::deleteRequested, this, [this] { mark(AttendanceState::NotRecorded); });
    m_said = new QLabel;
    m_said->setObjectName(u"deskSaid"_s);
    style::wrap(*m_said);
    m_walkIn = new PersonField(&store());
    m_walkIn->lineEdit()->setPlaceholderText(tr("Somebody who is not in the list"));
    m_walkIn->control()->setAccessibleName(tr("Let in somebody who is not in the list"));
    m_walkIn->control()->setObjectName(u"deskWalkIn"_s);
    connect(m_walkIn, &PersonField::personChosen, this, &DeskPane::letIn);
    body()->addWidget(buildSession());
    body()->addWidget(m_search);
    body()->addWidget(m_said);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_walkIn);
    auto *help = style::quiet(tr("Enter marks as present, arrows choose, Delete takes the mark away, Esc clears. Those who wait for a seat come last. When nobody matches, Enter goes on to the line for those who are not in the list."));
    help->setContentsMargins(0, 0, 0, measure::grid);
    body()->addWidget(help);
}

QWidget *DeskPane::buildSession()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::grid);
    m_sessions = new QComboBox;
    m_sessions->setObjectName(u"deskSession"_s);
    m_sessions->setAccessibleName(tr("Session"));
    m_sessions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sessions->setMinimumContentsLength(24);
    connect(m_sessions, &QComboBox::activated, this, [this] {
        m_asked = {};
        showSession();
    });
    m_count = new QLabel;
    m_count->setObjectName(u"deskCount"_s);
    row->addWidget(m_sessions, 1);
    row->addWidget(m_count);
    return line;
}

const Session *DeskPane::session() const
{
    return hasReading() ? detail().session(m_sessions->currentData().value<Id>()) : nullptr;
}

void DeskPane::fillSessions()
{
    const Id chosen = m_sessions->currentData().value<Id>();
    m_sessions->clear();
    int nearest = -1;
    for (const Session &s : detail().sessions) {
        if (s.kind == SessionKind::Break)
            continue;
        // People come to what is next: the first of today, else the first of all.
        if (nearest < 0 && s.day() == today())
            nearest = m_sessions->count();
        const QString when = MeetingTime::rangeText(MeetingTime::fromIso(s.starts), MeetingTime::fromIso(s.ends));
        m_sessions->addItem(s.title.isEmpty() ? when : u"%1 – %2"_s.arg(when, elided::within(s.title)), QVariant::fromValue(s.id));
    }
    int row = m_sessions->findData(QVariant::fromValue(chosen));
    if (row < 0)
        row = std::max(0, nearest);
    m_sessions->setCurrentIndex(row);
    m_sessions->setVisible(m_sessions->count() > 1);
}

void DeskPane::refresh(bool other)
{
    if (other) {
        m_sessions->clear();
        m_search->clear();
        m_said->clear();
        m_asked = {};
    }
    fillSessions();
    showSession();
    if (other)
        m_search->setFocus();
}

void DeskPane::showSession()
{
    const Session *s = session();
    setEnabled(s != nullptr);
    if (!s) {
        m_model.setRows({});
        say(tr("The event has no day yet: write under About when it is held."));
        return;
    }
    const QList<DeskRow> rows = deskRows(*shared(), *s);
    view::show(m_model, rows, false);
    const auto present = std::count_if(rows.cbegin(), rows.cend(), [](const DeskRow &row) { return row.state == AttendanceState::Present; });
    const auto expected = std::count_if(rows.cbegin(), rows.cend(), [](const DeskRow &row) { return !row.waits; });
    m_count->setText(tr("%1 of %2 have come").arg(uiLocale().toString(present), uiLocale().toString(expected)));
}

QString DeskPane::said() const
{
    return m_said->text();
}

void DeskPane::say(const QString &sentence)
{
    m_said->setText(sentence);
    QAccessibleEvent event(m_said, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void DeskPane::step(int rows)
{
    const int row = m_model.rowOf(m_table->currentId()) + rows;
    if (row >= 0 && row < m_model.rowCount())
        m_table->selectId(m_model.idAt(row));
}

bool DeskPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return EventPage::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter();
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Escape:
        m_search->clear();
        return true;
    default:
        return EventPage::eventFilter(watched, event);
    }
}

void DeskPane::enter()
{
    // An empty line and Enter must not mark whoever happens to be first.
    if (m_search->text().trimmed().isEmpty() && m_search->hasFocus())
        return;
    if (m_model.rowCount() == 0) {
        const QString typed = m_search->text();
        say(tr("Nobody in the list is called “%1”. Choose or create the person below.").arg(typed.left(40)));
        m_walkIn->control()->setFocus();
        m_walkIn->lineEdit()->setText(typed);
        emit m_walkIn->lineEdit()->textEdited(typed);
        return;
    }
    const DeskRow *row = m_model.find(m_table->currentId());
    if (row && !letsInWaiting(*row))
        mark(AttendanceState::Present);
}

/// The seat is somebody else's: whoever waits is asked about once, and let in by an act that says so. False for all others.
bool DeskPane::letsInWaiting(const DeskRow &row)
{
    if (!row.waits)
        return false;
    if (m_asked != row.id) {
        m_asked = row.id;
        say(tr("%1 has no seat (%2). Enter once more lets in from the waiting list.").arg(row.name, SeatRules::text(row.seat)));
        return true;
    }
    m_asked = {};
    const QString name = row.name;
    if (const Session *s = session(); s && check(acts().letIn(s->id, row.person))) {
        say(tr("%1 is let in from the waiting list and present.").arg(name));
        m_search->clear();
        m_search->setFocus();
    }
    return true;
}

void DeskPane::mark(AttendanceState state)
{
    const Session *s = session();
    const DeskRow *found = m_model.find(m_table->currentId());
    if (!s || !found)
        return;
    const DeskRow row = *found;
    if (row.state == state) {
        say(tr("%1 is marked already.").arg(row.name));
    } else {
        if (!check(acts().setAttendance(s->id, {row.person}, state)))
            return;
        if (state != AttendanceState::Present)
            say(tr("The mark of %1 is taken away.").arg(row.name));
        else if (row.registered && !row.seat.hasSeat())
            say(tr("%1 is present. Seat: %2.").arg(row.name, SeatRules::text(row.seat)));
        else
            say(tr("%1 is present.").arg(row.name));
    }
    m_search->clear();
    m_search->setFocus();
}

void DeskPane::letIn(const Id &person)
{
    const Session *s = session();
    if (!s || person.isNull())
        return;
    const auto waits = std::find_if(m_model.rows().cbegin(), m_model.rows().cend(), [&person](const DeskRow &row) { return row.waits && row.person == person; });
    if (waits != m_model.rows().cend()) {
        const DeskRow row = *waits;
        m_walkIn->setPerson({});
        m_search->clear();
        m_table->selectId(row.id);
        letsInWaiting(row);
        m_table->setFocus();
        return;
    }
    Registration walkIn;
    walkIn.person = person;
    const QString name = m_walkIn->text();
    if (!check(acts().walkIn(s->id, walkIn)))
        return;
    say(tr("%1 is let in and present.").arg(name));
    m_walkIn->setPerson({});
    m_search->clear();
    m_search->setFocus();
}

} // namespace lansnav
