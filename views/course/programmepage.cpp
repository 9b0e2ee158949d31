// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/programmepage.h"

#include "calendar/uilocale.h"
#include "common/emptystate.h"
#include "common/settings.h"
#include "common/style.h"
#include "common/tableview.h"
#include "course/clashpanel.h"
#include "course/neweventdialog.h"
#include "course/programmeboard.h"
#include "course/publicationpanel.h"
#include "course/sessionform.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

enum class Shape { Tracks, Rooms, List };

} // namespace

ProgrammePage::ProgrammePage(const AppContext &context, QWidget *parent) : EventPage(context, parent), m_model(sessionColumns())
{
    build();
    connectBoard();
    connectParts();
}

void ProgrammePage::build()
{
    m_board = new ProgrammeBoard;
    m_table = new TableView;
    m_table->setObjectName(u"sessionTable"_s);
    m_table->setAccessibleName(tr("Sessions"));
    m_table->setModel(&m_model);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->remember(context().settings, u"course.sessions"_s);
    m_table->fitColumns({u"starts"_s, u"title"_s, u"kind"_s, u"seats"_s, u"clash"_s});
    m_table->setExport(context(), u"sessions"_s, [this] { return QHash<QString, Id>{{u"event"_s, event().id}}; });
    m_table->setRowMenu([this](QMenu &menu, const QList<Id> &ids) {
        menu.addAction(style::icon(u"view-calendar"_s), tr("Calendar file (.ics)…"), this, [this, ids] { exportSession(ids.value(0)); });
        menu.addAction(style::icon(u"user-trash"_s), tr("Move to trash"), this, [this, ids] { trash(ids); });
    });
    m_views = new QStackedWidget;
    m_views->addWidget(m_board);
    m_views->addWidget(m_table);
    auto *empty = new EmptyState(u"view-calendar"_s, tr("No sessions yet"), tr("A session has a time, a room and speakers. Put several after or beside each other."));
    empty->setFirstStep(tr("Add session"), [this] { addSession(); });
    empty->setSecondStep(tr("Several dates…"), [this] { addDates(); });
    m_switch = new EmptySwitch(m_views, empty);
    body()->addWidget(buildTools());
    QSplitter *splitter = addSplit(m_switch, buildParts(), u"course.programme.split"_s);
    if (!context().settings || !context().settings->layouts.contains(u"course.programme.split"_s))
        splitter->setSizes({360, 200});
}

QWidget *ProgrammePage::buildTools()
{
    m_days = new QComboBox;
    m_days->setObjectName(u"programmeDay"_s);
    m_days->setAccessibleName(tr("Day"));
    m_days->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_shape = new QComboBox;
    m_shape->setObjectName(u"programmeShape"_s);
    m_shape->setAccessibleName(tr("How the programme is shown"));
    m_shape->addItem(tr("Board by track"), int(Shape::Tracks));
    m_shape->addItem(tr("Board by room"), int(Shape::Rooms));
    m_shape->addItem(tr("List"), int(Shape::List));
    connect(m_days, &QComboBox::activated, this, &ProgrammePage::showDay);
    connect(m_shape, &QComboBox::activated, this, &ProgrammePage::showDay);
    auto *dates = new QPushButton(tr("Several dates…"));
    connect(dates, &QPushButton::clicked, this, &ProgrammePage::addDates);
    m_add = new QPushButton(style::icon(u"list-add"_s), tr("Add session"));
    m_add->setObjectName(u"addSession"_s);
    m_switch->setPrimary(m_add);
    connect(m_add, &QPushButton::clicked, this, &ProgrammePage::addSession);
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::grid);
    row->addWidget(m_days);
    row->addWidget(m_shape);
    row->addStretch(1);
    row->addWidget(dates);
    row->addWidget(m_add);
    return tools;
}

QWidget *ProgrammePage::buildParts()
{
    m_form = new SessionForm(context(), this);
    m_clashPanel = new ClashPanel;
    m_publication = new PublicationPanel;
    m_parts = new QTabWidget;
    m_parts->setObjectName(u"programmeParts"_s);
    m_parts->setDocumentMode(true);
    m_parts->setAccessibleName(tr("Parts of the programme"));
    m_parts->addTab(m_form, tr("Session"));
    m_parts->addTab(m_clashPanel, tr("Clashes"));
    m_parts->addTab(m_publication, tr("Publication"));
    return m_parts;
}

void ProgrammePage::connectBoard()
{
    m_board->setPreview([this](const BoardMove &move) { return preview(move); });
    connect(m_board, &ProgrammeBoard::currentChanged, this, &ProgrammePage::showSession);
    connect(m_board, &ProgrammeBoard::moved, this, &ProgrammePage::saveMove);
    connect(m_board, &ProgrammeBoard::removeWanted, this, [this](const Id &session) { trash({session}); });
    const auto edit = [this](const Id &session) {
        showSession(session);
        m_parts->setCurrentWidget(m_form);
        m_form->edit();
    };
    connect(m_board, &ProgrammeBoard::editWanted, this, edit);
    connect(m_table, &TableView::opened, this, edit);
    connect(m_table, &TableView::currentIdChanged, this, [this](const Id &session) {
        if (isList())
            showSession(session);
    });
    connect(m_table, &TableView::deleteRequested, this, &ProgrammePage::trash);
}

void ProgrammePage::connectParts()
{
    connect(m_form, &SessionForm::calendarWanted, this, &ProgrammePage::exportSession);
    connect(m_form, &SessionForm::failed, banner(), &BannerBar::showError);
    connect(m_form, &SessionForm::roomsRead, this, [this] {
        if (!isVisible() || !hasReading() || isList() || across() != BoardLayout::Across::Rooms)
            return;
        m_board->commitPending();
        showDay();
    });
    connect(m_clashPanel, &ClashPanel::acceptWanted, this, &ProgrammePage::accept);
    connect(m_clashPanel, &ClashPanel::withdrawWanted, this, [this](const QString &key) { check(acts().withdrawAcceptance(event().id, key)); });
    connect(m_clashPanel, &ClashPanel::showWanted, this, &ProgrammePage::showRow);
    connect(m_publication, &PublicationPanel::publishWanted, this, &ProgrammePage::publish);
    connect(m_parts, &QTabWidget::currentChanged, this, &ProgrammePage::choosePrimary);
}

void ProgrammePage::exportSession(const Id &session)
{
    if (session.isNull() || !hasReading() || !context().exportCalendar)
        return;
    Scope asked = scope();
    asked.ids.insert(u"session"_s, session);
    context().exportCalendar(u"sessions"_s, asked);
}

QDate ProgrammePage::day() const
{
    return m_days->currentData().toDate();
}

bool ProgrammePage::isList() const
{
    return m_shape->currentData().toInt() == int(Shape::List);
}

BoardLayout::Across ProgrammePage::across() const
{
    return m_shape->currentData().toInt() == int(Shape::Rooms) ? BoardLayout::Across::Rooms : BoardLayout::Across::Tracks;
}

QList<BoardColumn> ProgrammePage::offeredColumns() const
{
    if (across() == BoardLayout::Across::Tracks)
        return m_tracks;
    // Where no place is chosen it is where the sessions are already.
    QSet<Id> venues{event().venue};
    if (event().venue.isNull())
        for (const Room &room : m_form->rooms())
            if (std::any_of(detail().sessions.cbegin(), detail().sessions.cend(), [&room](const Session &s) { return s.room == room.id; }))
                venues.insert(room.venue);
    venues.remove(Id());
    QList<BoardColumn> columns;
    for (const Room &room : m_form->rooms())
        if (venues.contains(room.venue))
            columns.append({room.id.hex(), venues.size() > 1 ? room.venueName + u", "_s + room.name : room.name});
    return columns;
}

/// A track stays when its last session leaves it, or that could not be put back.
void ProgrammePage::keepTracks()
{
    const QList<BoardColumn> &columns = m_board->layoutOfDay().columns;
    if (across() != BoardLayout::Across::Tracks)
        return;
    for (const BoardColumn &column : columns) {
        const bool known = std::any_of(m_tracks.cbegin(), m_tracks.cend(), [&column](const BoardColumn &track) { return track.key == column.key; });
        // Without any track there is but one column, which has no name.
        if (!known && !column.name.isEmpty())
            m_tracks.append(column);
    }
}

void ProgrammePage::fillDays(bool other)
{
    // A session that has been moved to another day is followed there.
    const Session *followed = other ? nullptr : detail().session(m_current);
    const bool moved = followed && followed->day().isValid() && followed->day() != m_currentDay;
    const QDate chosen = other ? QDate() : moved ? followed->day() : day();
    m_days->clear();
    for (const Session &session : detail().sessions)
        if (session.day().isValid() && m_days->findData(session.day()) < 0)
            m_days->addItem(uiLocale().toString(session.day(), u"ddd d MMM yyyy"_s), session.day());
    int row = m_days->findData(chosen);
    for (int i = 0; row < 0 && i < m_days->count(); ++i)
        if (m_days->itemData(i).toDate() >= today())
            row = i;
    m_days->setCurrentIndex(std::max(0, row));
    m_days->setVisible(m_days->count() > 1);
    // What has one session a day, or times that are not known, is a list of dates and no board.
    if (other) {
        const bool timed = std::any_of(detail().sessions.cbegin(), detail().sessions.cend(), [](const Session &s) { return MeetingTime::fromIso(s.starts).hasTime(); });
        const bool dates = detail().sessions.size() > 1 && m_days->count() == detail().sessions.size();
        m_shape->setCurrentIndex(m_shape->findData(int(!timed || dates ? Shape::List : Shape::Tracks)));
    }
}

void ProgrammePage::refresh(bool other)
{
    m_board->commitPending();
    fillDays(other);
    if (other) {
        m_finder.reset();
        m_clashes.clear();
        m_worst.clear();
        m_tracks.clear();
        m_current = {};
        m_currentDay = {};
        m_wantedClash = {};
        m_made = {};
    }
    m_switch->setEmpty(detail().sessions.isEmpty());
    m_parts->setVisible(!m_switch->isEmpty());
    m_publication->show(detail());
    choosePrimary();
    m_parts->setTabText(2, detail().publications.isEmpty()      ? tr("Draft")
                           : m_publication->changes() == 0 ? tr("Published")
                                                           : tr("Changed since published (%1)").arg(m_publication->changes()));
    view::show(m_model, sessionRows(detail(), m_worst), other);
    showDay();
    // Only now is what was just added there to be named.
    if (const Id made = m_made; detail().session(made)) {
        m_made = {};
        editSession(made, u"title"_s);
    }
    readClashes();
}

/// One at a time: publishing, while it is in sight and there is something to publish, else one more session.
void ProgrammePage::choosePrimary()
{
    const bool publishes = m_parts->currentWidget() == m_publication && m_publication->canPublish();
    m_switch->setPrimary(publishes ? nullptr : m_add);
    if (publishes)
        style::setPrimary(m_add, false);
    style::setPrimary(m_publication->publishButton(), publishes);
}

void ProgrammePage::showDay()
{
    m_views->setCurrentWidget(isList() ? static_cast<QWidget *>(m_table) : m_board);
    m_days->setEnabled(!isList());
    m_board->setDay(detail(), day(), across(), offeredColumns());
    keepTracks();
    // What has lost its time has no place on the board; the form stays with it all the same.
    const Session *known = detail().session(m_current);
    const bool timeless = known && !MeetingTime::fromIso(known->starts).hasTime() && (!known->day().isValid() || known->day() == day());
    const bool stays = known && (timeless || m_board->layoutOfDay().place(m_current));
    showSession(isList() ? m_table->currentId() : stays ? m_current : m_board->current());
}

void ProgrammePage::showSession(const Id &session)
{
    m_current = session;
    if (!hasReading())
        return;
    const Session *shown = detail().session(session);
    m_currentDay = shown ? shown->day() : QDate();
    m_form->show(*shared(), shown);
    if (!isList() && m_board->current() != session)
        m_board->select(session);
}

void ProgrammePage::showRow(const Id &row)
{
    const Session *session = detail().session(row);
    if (!session) {
        m_wantedClash = row;
        showWantedClash();
        // What is not found now must not take the focus some other day.
        if (!m_searching)
            m_wantedClash = {};
        return;
    }
    const bool lacksRoom = session->room.isNull() && session->kind != SessionKind::Break && row != std::exchange(m_made, {});
    editSession(row, lacksRoom ? u"room"_s : u"title"_s);
}

void ProgrammePage::editSession(const Id &row, const QString &field)
{
    const Session *session = detail().session(row);
    if (!session)
        return;
    if (!MeetingTime::fromIso(session->starts).hasTime())
        m_shape->setCurrentIndex(m_shape->findData(int(Shape::List)));
    else if (const int at = m_days->findData(session->day()); at >= 0)
        m_days->setCurrentIndex(at);
    m_table->selectId(row);
    showDay();
    showSession(row);
    m_parts->setCurrentWidget(m_form);
    if (field == "title"_L1)
        m_form->edit();
    else
        m_form->edit(field);
}

} // namespace lansnav
