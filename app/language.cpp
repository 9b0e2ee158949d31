// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include "calendar/uilocale.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Loads `name` for a language into a translator that the application owns; null when there is no such catalogue.
QTranslator *install(const QString &file)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file) && QCoreApplication::installTranslator(translator))
        return translator;
    delete translator;
    return nullptr;
}

} // namespace

QStringList knownLanguages()
{
    return {u"sv"_s, u"en"_s};
}

QString languageOfEnvironment()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(variable);
        if (value.isEmpty())
            continue;
        const QString language = value.left(2).toLower();
        const bool named = value.size() == 2 || value.at(2) == u'_' || value.at(2) == u'-' || value.at(2) == u'.';
        return named && knownLanguages().contains(language) ? language : knownLanguages().first();
    }
#ifdef Q_OS_WIN
    const QString system = QLocale::system().name().left(2);
    if (knownLanguages().contains(system))
        return system;
#endif
    return knownLanguages().first();
}

void useLanguage(const QString &language)
{
    static QPointer<QTranslator> texts;
    static QPointer<QTranslator> qtTexts;
    delete texts;
    delete qtTexts;
    texts = install(u":/i18n/lansnav_%1.qm"_s.arg(language));
    // Buttons and dialogs of Qt itself, where the system carries them.
    qtTexts = install(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_%1.qm"_s.arg(language));
    QLocale::setDefault(localeOfLanguage(language));
}

void nameTheProgram()
{
    QCoreApplication::setOrganizationName(u"lansnav"_s);
    QCoreApplication::setApplicationName(u"lansnav"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LANSNAV_VERSION));
}

} // namespace lansnav
