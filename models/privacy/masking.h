// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/id.h"

#include <QCoreApplication>
#include <QString>

namespace lansnav {

/// Masking of people with protected identity (skyddade personuppgifter): the one place that decides what stands instead.
/// Name, title, organisation, municipality, e-mail, phone and notes of such a person are never shown in a list, search,
/// export, paper, log or error; the program shows them one person at a time, on purpose, and that showing is an act.
class Masking
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::Masking)

public:
    /// What stands for the name: "Skyddade personuppgifter".
    static QString name() { return tr("Protected identity"); }
    /// What stands for the name in lists, pickers and fields of the window, where several such people have to be told apart:
    /// "Skyddade personuppgifter (K7M2)". The mark comes of the row's id and so tells nothing of the person, never changes and is
    /// the same in every copy of the file. Papers, exports and acts say name(), but for the act of showing one, which has to say
    /// whose it was; and so does whatever answers to a name or an address that somebody has typed or read in, or the answer would
    /// say whose the mark is.
    static QString name(const Id &person) { return name() + QStringLiteral(" (%1)").arg(mark(person)); }
    /// The mark alone: four signs.
    static QString mark(const Id &person)
    {
        // Letter and digit by turns, no vowels, no 0 and 1: never a word, and never four digits as a birth number ends with.
        constexpr char letters[] = "BCDFGHJKLMNPQRSTVWXZ", digits[] = "23456789";
        quint32 rest = 2166136261u;     // FNV-1a: ids that were made together share most of their bytes
        const QByteArray bytes = person.bytes();
        for (const char byte : bytes)
            rest = (rest ^ quint8(byte)) * 16777619u;
        rest ^= rest >> 15;
        QString text;
        for (int i = 0; i < 2; ++i) {
            text += QLatin1Char(letters[rest % 20]);
            rest /= 20;
            text += QLatin1Char(digits[rest % 8]);
            rest /= 8;
        }
        return text;
    }
    /// A name that was read, as the window shows it: name(person) where it is name(), else as it is.
    static QString shown(const QString &read, const Id &person) { return read == name() ? name(person) : read; }
    /// What stands for any other field.
    static QString field() { return {}; }
};

/// Whether a name that was read or is shown stands for a person with protected identity. Names are read under the translator that
/// is installed.
inline bool isMasked(const QString &name)
{
    return name == Masking::name() || name.startsWith(Masking::name() + QStringLiteral(" ("));
}

} // namespace lansnav
