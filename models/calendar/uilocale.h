// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

#include <optional>

namespace lansnav {

/// How dates and numbers are written on the calling thread: as in the window, or as in the language a UiLocaleScope states.
QLocale uiLocale();

/// While it lives, uiLocale() on its thread is that of another language: a report in English from a Swedish window.
class UiLocaleScope
{
public:
    /// `language` is "sv" or "en"; other BCP 47 tags give what QLocale makes of them.
    explicit UiLocaleScope(const QString &language);
    ~UiLocaleScope();
    UiLocaleScope(const UiLocaleScope &) = delete;
    UiLocaleScope &operator=(const UiLocaleScope &) = delete;

private:
    std::optional<QLocale> m_before;
};

/// The locale of one of the program's languages: Swedish as in Sweden, English as in the United Kingdom.
QLocale localeOfLanguage(const QString &language);

} // namespace lansnav
