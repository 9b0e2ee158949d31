// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/personfield.h"
#include "network/types.h"
#include "store/store.h"

#include <QFrame>
#include <QHash>

class QLabel;
class QPushButton;

namespace lansnav {

class ChoiceField;
class DateField;
class TextField;

/// One line for a new member, above the list: who, for whom, as what, from when. Enter adds, Esc closes.
class MemberAddBar : public QFrame
{
    Q_OBJECT

public:
    explicit MemberAddBar(Store &store, QWidget *parent = nullptr);

    /// Turns to a network. What is written and not added stays with the network it was written for, as long as the window is open.
    void setNetwork(const NetworkDetail &network);
    /// Opens the line with a municipality or seat already chosen (or none) and the cursor at the person. Whoever is written there already
    /// stays.
    void start(const Id &seat = {});
    /// Empties the open line for the next member.
    void startNext();
    /// Whether the line is open with somebody written in it.
    bool hasBegun() const;
    /// The person field, municipality or seat, role … as the membership they make.
    Membership membership() const;
    void setError(const QString &sentence);
    PersonField *personField() const { return m_person; }
    ChoiceField *seatField() const { return m_seat; }

signals:
    /// Add was pressed with a person chosen.
    void addRequested(const lansnav::Membership &membership);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Begun
    {
        PersonField::Content person;
        QVariant seat;
        QVariant kind;
        QVariant role;
        QString start;
    };

    void build();
    void add();
    void turn(const Id &network);

    Store &m_store;
    Network m_network;
    PersonField *m_person;
    ChoiceField *m_seat;
    ChoiceField *m_kind;
    TextField *m_role;
    DateField *m_start;
    QLabel *m_error;
    QPushButton *m_add = nullptr;
    QHash<Id, Begun> m_begun;   ///< network → the member that was being written
};

} // namespace lansnav
