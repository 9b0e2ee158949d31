// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "common/form.h"
#include "list/rowmodel.h"
#include "register/types.h"

#include <QWidget>

class QFrame;
class QPushButton;

namespace lansnav {

class ClashBadge;
class DetailPane;
class EmptyState;
class EmptySwitch;
class HistoryView;
class TableView;

/// A role in the list of a person's roles.
struct RoleRow
{
    Id id;          ///< made up for the list
    RoleLine line;
};

/// One person: details, roles, history. A protected person is masked until shown on purpose, and masked again when the
/// user goes elsewhere.
class PersonDetail : public QWidget
{
    Q_OBJECT

public:
    explicit PersonDetail(const AppContext &context, QWidget *parent = nullptr);

    void setPerson(const Id &person);
    Id person() const { return m_person; }
    QStringList subTabs() const;
    void showSubTab(const QString &key);
    void focusForm();
    Form *form() const { return m_form; }
    /// Shows the protected person; the showing is recorded first.
    void reveal();
    bool isRevealed() const { return m_revealed; }

signals:
    void organisationWanted(const lansnav::Id &organisation);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    struct Read
    {
        Person person;
        QString organisation;
        QString municipality;
        QList<RoleLine> roles;
    };
    QWidget *buildForm();
    QWidget *buildCurtain();
    QWidget *buildRoles();
    Form::Commit save(const char *column);
    void read();
    void showPerson(const Read &read);
    void fillForm(const Person &person);
    void openRole(const Id &row);
    void exportCalendar();
    static Result<Read> readPerson(Database &db, const Id &id, const QList<Area> &areas, bool revealed);

    AppContext m_context;
    DetailPane *m_pane;
    Form *m_form = nullptr;
    QFrame *m_curtain = nullptr;
    QPushButton *m_reveal = nullptr;
    QPushButton *m_calendar = nullptr;
    QWidget *m_fields = nullptr;    ///< the form in its scroll area
    RowModel<RoleRow> m_roles;
    TableView *m_roleTable = nullptr;
    EmptyState *m_noRoles = nullptr;
    EmptySwitch *m_roleSwitch = nullptr;
    ClashBadge *m_clashes;
    HistoryView *m_history = nullptr;
    Id m_person;
    bool m_revealed = false;
    int m_job = 0;
};

} // namespace lansnav
