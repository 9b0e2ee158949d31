// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/uilocale.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {
thread_local std::optional<QLocale> stated;
}

QLocale uiLocale()
{
    return stated ? *stated : QLocale();
}

UiLocaleScope::UiLocaleScope(const QString &language)
    : m_before(std::exchange(stated, localeOfLanguage(language)))
{
}

UiLocaleScope::~UiLocaleScope()
{
    stated = std::move(m_before);
}

QLocale localeOfLanguage(const QString &language)
{
    if (language == u"sv"_s)
        return QLocale(QLocale::Swedish, QLocale::Sweden);
    if (language == u"en"_s)
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    return QLocale(language);
}

} // namespace lansnav
