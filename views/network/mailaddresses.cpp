// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/mailaddresses.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Longer links are cut by Windows and by some mail programs.
constexpr int linkLength = 2000;

} // namespace

MailAddresses::MailAddresses(const QList<Membership> &members)
{
    QSet<Id> people;
    QSet<QString> seen;
    for (const Membership &member : members) {
        if (people.contains(member.person))
            continue;
        people.insert(member.person);
        if (member.protectedIdentity) {
            ++m_protected;
        } else if (member.email.isEmpty()) {
            ++m_without;
        } else if (!seen.contains(member.email)) {
            seen.insert(member.email);
            m_addresses.append(member.email);
        }
    }
}

QString MailAddresses::sentence() const
{
    QString text = tr("%n address(es).", nullptr, int(m_addresses.size()));
    QStringList left;
    if (m_protected > 0)
        left << tr("%n with protected identity", nullptr, m_protected);
    if (m_without > 0)
        left << tr("%n without an e-mail address", nullptr, m_without);
    if (!left.isEmpty())
        text += u' ' + tr("Left out: %1.").arg(left.join(u", "_s));
    return text;
}

QList<QStringList> MailAddresses::portions(int size) const
{
    if (m_addresses.isEmpty())
        return {};
    if (size <= 0)
        return {m_addresses};
    QList<QStringList> list;
    for (qsizetype i = 0; i < m_addresses.size(); i += size)
        list.append(m_addresses.mid(i, size));
    return list;
}

QString MailAddresses::forBcc(const QStringList &addresses)
{
    return addresses.join(u"; "_s);
}

QList<QUrl> MailAddresses::letters(const QString &subject) const
{
    const QByteArray head = "mailto:?subject=" + QUrl::toPercentEncoding(subject) + "&bcc=";
    QList<QUrl> urls;
    QByteArray link = head;
    for (const QString &address : m_addresses) {
        const QByteArray one = QUrl::toPercentEncoding(address, "@");
        if (link.size() > head.size() && link.size() + 1 + one.size() > linkLength) {
            urls.append(QUrl::fromEncoded(link));
            link = head;
        }
        if (link.size() > head.size())
            link += ',';
        link += one;
    }
    if (link.size() > head.size())
        urls.append(QUrl::fromEncoded(link));
    return urls;
}

} // namespace lansnav
