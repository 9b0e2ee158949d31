// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QtGlobal>

namespace lansnav {

/// Seeded random choices for demonstration data: same seed, same content, on every platform and Qt version
/// (own xorshift, not std::uniform_int_distribution).
class DemoRandom
{
public:
    explicit DemoRandom(quint64 seed);

    quint64 next();
    /// 0 … bound-1; bound > 0.
    int below(int bound);
    /// True with the given chance in percent.
    bool chance(int percent) { return below(100) < percent; }
    const QString &pick(const QStringList &from) { return from.at(below(int(from.size()))); }
    template<class List>
    const auto &pickFrom(const List &from) { return from.at(below(int(from.size()))); }

    /// Invented people: given and family name; never a laureate's or colleague's name of the domain.
    QString givenName();
    QString familyName();

private:
    quint64 m_state;
};

} // namespace lansnav
