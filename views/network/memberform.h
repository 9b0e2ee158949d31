// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "common/form.h"
#include "network/networkstore.h"

#include <QWidget>

class QPushButton;

namespace lansnav {

class DateField;

/// One membership, edited in place; its end and a new beginning as buttons. History is never overwritten: ending sets the last
/// day, rejoining adds a period.
class MemberForm : public QWidget
{
    Q_OBJECT

public:
    explicit MemberForm(const AppContext &context, QWidget *parent = nullptr);
    /// Null membership empties and disables the form.
    void show(const NetworkDetail &network, const Membership *member);
    Form *form() const { return m_form; }

signals:
    /// An act failed; the form shows what is stored.
    void failed(const lansnav::Error &error);
    /// A new period was added.
    void rejoined(const lansnav::Id &membership);
    void told(const QString &sentence);

private:
    void build();
    void addRows();
    Form::Commit save(const char *column);
    void endNow();
    void rejoin();

    AppContext m_context;
    Membership m_member;
    Network m_network;
    Form *m_form;
    DateField *m_lastDay = nullptr;
    QPushButton *m_end = nullptr;
    QPushButton *m_rejoin = nullptr;
    QPushButton *m_person = nullptr;
};

} // namespace lansnav
