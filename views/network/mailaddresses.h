// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/types.h"

#include <QCoreApplication>
#include <QUrl>

namespace lansnav {

/// E-mail addresses of members, ready for a letter: people with protected identity are never among them.
class MailAddresses
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::MailAddresses)

public:
    /// Each address once, in the order of the members.
    explicit MailAddresses(const QList<Membership> &members);

    const QStringList &addresses() const { return m_addresses; }
    int leftOutProtected() const { return m_protected; }
    int leftOutWithout() const { return m_without; }
    /// "12 addresses. Left out: 1 with protected identity, 2 without an e-mail address."
    QString sentence() const;

    /// At most `size` addresses each; 0: all in one.
    QList<QStringList> portions(int size) const;
    /// As a mail program takes them: separated by "; " as Outlook wants it.
    static QString forBcc(const QStringList &addresses);
    /// Letters with the addresses as blind copies, each link short enough for Windows (2 000 characters).
    QList<QUrl> letters(const QString &subject) const;

private:
    QStringList m_addresses;
    int m_protected = 0;
    int m_without = 0;
};

} // namespace lansnav
