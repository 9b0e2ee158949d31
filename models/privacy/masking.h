// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    /// What stands for any other field.
    static QString field() { return {}; }
};

/// Whether a name that was read stands for a person with protected identity. Names are read under the translator that is installed.
inline bool isMasked(const QString &name)
{
    return name == Masking::name();
}

} // namespace lansnav
