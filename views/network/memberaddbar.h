// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/types.h"
#include "store/store.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace lansnav {

class ChoiceField;
class DateField;
class PersonField;
class TextField;

/// One line for a new member, above the list: who, for whom, as what, from when. Enter adds, Esc closes.
class MemberAddBar : public QFrame
{
    Q_OBJECT

public:
    explicit MemberAddBar(Store &store, QWidget *parent = nullptr);

    void setNetwork(const NetworkDetail &network);
    /// Opens the line with a municipality or seat already chosen (or none) and the cursor at the person.
    void start(const Id &seat = {});
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
    void build();
    void add();

    Store &m_store;
    Network m_network;
    PersonField *m_person;
    ChoiceField *m_seat;
    ChoiceField *m_kind;
    TextField *m_role;
    DateField *m_start;
    QLabel *m_error;
    QPushButton *m_add = nullptr;
};

} // namespace lansnav
