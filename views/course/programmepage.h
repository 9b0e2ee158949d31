// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/clashreading.h"
#include "course/eventpage.h"
#include "course/sessionlists.h"

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace lansnav {

class ClashPanel;
class EmptySwitch;
class ProgrammeBoard;
class PublicationPanel;
class SessionForm;
class TableView;

/// The sessions of an event as a board or a list, with what clashes and what has changed since the programme was published.
class ProgrammePage : public EventPage
{
    Q_OBJECT

public:
    explicit ProgrammePage(const AppContext &context, QWidget *parent = nullptr);

    ProgrammeBoard *board() const { return m_board; }
    TableView *table() const { return m_table; }
    SessionForm *form() const { return m_form; }
    ClashPanel *clashes() const { return m_clashPanel; }
    PublicationPanel *publication() const { return m_publication; }
    void addSession();

protected:
    void refresh(bool other) override;
    void showRow(const Id &row) override;

private:
    void build();
    QWidget *buildTools();
    QWidget *buildParts();
    void connectBoard();
    void connectParts();
    void fillDays(bool other);
    void showDay();
    void showSession(const Id &session);
    void addDates();
    void readClashes();
    void showClashes();
    void showWorst();
    void showWantedClash();
    void editSession(const Id &session, const QString &field);
    QDate day() const;
    bool isList() const;
    BoardLayout::Across across() const;
    /// Columns the board has besides those in use: the rooms of the place, and tracks that have been emptied since the event was opened.
    QList<BoardColumn> offeredColumns() const;
    void keepTracks();
    Id current() const { return m_current; }
    /// A session as it would be after the move.
    ProgrammeSession asMoved(const BoardMove &move) const;
    BoardClash preview(const BoardMove &move);
    void saveMove(const BoardMove &move);
    void accept(const QString &key, const QString &sentence);
    void publish();
    void choosePrimary();
    void trash(const QList<Id> &sessions);
    void exportSession(const Id &session);

    SessionListModel m_model;
    QComboBox *m_days = nullptr;
    QComboBox *m_shape = nullptr;
    QStackedWidget *m_views = nullptr;
    ProgrammeBoard *m_board = nullptr;
    TableView *m_table = nullptr;
    EmptySwitch *m_switch = nullptr;
    QPushButton *m_add = nullptr;
    QTabWidget *m_parts = nullptr;
    SessionForm *m_form = nullptr;
    ClashPanel *m_clashPanel = nullptr;
    PublicationPanel *m_publication = nullptr;
    std::shared_ptr<ClashFinder> m_finder;
    QList<ProgrammeClash> m_clashes;            ///< of this event
    QHash<Id, BoardClash> m_worst;              ///< by session
    QList<BoardColumn> m_tracks;                ///< the event's, as they have been seen
    Id m_current;
    QDate m_currentDay;                         ///< of the current session as it was shown
    Id m_wantedClash;                           ///< to be shown as soon as it has been found
    Id m_made;                                  ///< just added: it is named first of all
    int m_job = 0;
    bool m_searching = false;                   ///< clashes are being read
};

} // namespace lansnav
