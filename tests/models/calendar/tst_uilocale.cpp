// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include "calendar/meetingtime.h"
#include "calendar/partialdate.h"
#include "calendar/uilocale.h"

#include <QThread>

using namespace lansnav;
using namespace Qt::StringLiterals;

/// Dates in another language than the window's, on one thread only.
class TestUiLocale : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(localeOfLanguage(u"sv"_s)); }

    void aScopeWritesDatesInItsLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("month");
        QTest::newRow("none") << QString() << u"14 maj 2026"_s << u"oktober 2026"_s;
        QTest::newRow("English") << u"en"_s << u"14 May 2026"_s << u"October 2026"_s;
        QTest::newRow("Swedish") << u"sv"_s << u"14 maj 2026"_s << u"oktober 2026"_s;
    }

    void aScopeWritesDatesInItsLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, day);
        QFETCH(QString, month);
        std::optional<UiLocaleScope> scope;
        if (!language.isEmpty())
            scope.emplace(language);
        QCOMPARE(PartialDate(QDate(2026, 5, 14)).toText(), day);
        QCOMPARE(MeetingTime::fromIso(u"2026-05-14"_s).toText(), day);
        QCOMPARE(uiLocale().toString(QDate(2026, 10, 1), u"MMMM yyyy"_s), month);
    }

    void scopesNestAndEnd()
    {
        const UiLocaleScope outer(u"en"_s);
        {
            const UiLocaleScope inner(u"sv"_s);
            QCOMPARE(uiLocale().language(), QLocale::Swedish);
        }
        QCOMPARE(uiLocale().language(), QLocale::English);
        QCOMPARE(uiLocale().territory(), QLocale::UnitedKingdom);
    }

    void otherThreadsKeepTheWindowsLanguage()
    {
        const UiLocaleScope scope(u"en"_s);
        QLocale::Language other = QLocale::C;
        const std::unique_ptr<QThread> thread(QThread::create([&other] { other = uiLocale().language(); }));
        thread->start();
        QVERIFY(thread->wait(5000));
        QCOMPARE(other, QLocale::Swedish);
        QCOMPARE(uiLocale().language(), QLocale::English);
    }
};

LANSNAV_TEST_MAIN(TestUiLocale)
#include "tst_uilocale.moc"
