// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/threadlanguage.h"

#include "calendar/uilocale.h"
#include "language.h"
#include "support/testmain.h"

#include <QSemaphore>
#include <QThread>

using namespace lansnav;
using namespace Qt::StringLiterals;

namespace {

/// A word of the network report, and one that the Swedish catalogue alone would answer for.
QString members()
{
    return QCoreApplication::translate("lansnav::NetworkReports", "Members");
}

QString month()
{
    return uiLocale().toString(QDate(2026, 5, 14), u"MMMM"_s);
}

} // namespace

/// A report in another language than the window's, on the thread that composes it and nowhere else.
class TestThreadLanguage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void speaks_data();
    void speaks();
    void innerAndOuter();
    void otherThreadsHearNothing();
    void textsTheCatalogueLacks();

private:
    std::unique_ptr<ThreadLanguage> m_threads;
};

void TestThreadLanguage::init()
{
    m_threads = std::make_unique<ThreadLanguage>();
}

void TestThreadLanguage::cleanup()
{
    QCoreApplication::removeTranslator(m_threads.get());
}

void TestThreadLanguage::speaks_data()
{
    QTest::addColumn<QString>("window");
    QTest::addColumn<QString>("spoken");
    QTest::addColumn<QString>("said");
    QTest::newRow("English from a Swedish window") << u"sv"_s << u"en"_s << u"Members, May"_s;
    QTest::newRow("Swedish from an English window") << u"en"_s << u"sv"_s << u"Medlemmar, maj"_s;
    QTest::newRow("the window's own") << u"sv"_s << u"sv"_s << u"Medlemmar, maj"_s;
    QTest::newRow("one there is no catalogue of") << u"sv"_s << u"de"_s << u"Members, Mai"_s;
}

void TestThreadLanguage::speaks()
{
    QFETCH(QString, window);
    QFETCH(QString, spoken);
    useLanguage(window);
    QCoreApplication::installTranslator(m_threads.get());
    const QString before = members() + u", "_s + month();
    QString inside;
    m_threads->speak(spoken, [&] { inside = members() + u", "_s + month(); });
    QTEST(inside, "said");
    QCOMPARE(members() + u", "_s + month(), before);
    QCOMPARE(before, window == u"sv"_s ? u"Medlemmar, maj"_s : u"Members, May"_s);
}

void TestThreadLanguage::innerAndOuter()
{
    useLanguage(u"en"_s);
    QCoreApplication::installTranslator(m_threads.get());
    QStringList said;
    m_threads->speak(u"sv"_s, [&] {
        said.append(members());
        m_threads->speak(u"en"_s, [&] { said.append(members()); });
        said.append(members());
    });
    said.append(members());
    QCOMPARE(said, (QStringList{u"Medlemmar"_s, u"Members"_s, u"Medlemmar"_s, u"Members"_s}));
}

void TestThreadLanguage::otherThreadsHearNothing()
{
    useLanguage(u"sv"_s);
    QCoreApplication::installTranslator(m_threads.get());
    QSemaphore speaking, heard;
    QString english;
    const std::unique_ptr<QThread> reporter(QThread::create([&] {
        m_threads->speak(u"en"_s, [&] {
            speaking.release();
            heard.acquire();        // the window goes on meanwhile
            english = members() + u", "_s + month();
        });
    }));
    reporter->start();
    speaking.acquire();
    const QString here = members() + u", "_s + month();
    heard.release();
    reporter->wait();
    QCOMPARE(here, u"Medlemmar, maj"_s);
    QCOMPARE(english, u"Members, May"_s);
}

/// The window's language must not mix in.
void TestThreadLanguage::textsTheCatalogueLacks()
{
    useLanguage(u"sv"_s);
    QCoreApplication::installTranslator(m_threads.get());
    m_threads->speak(u"en"_s, [] { QCOMPARE(QCoreApplication::translate("Nowhere", "Not in any catalogue"), u"Not in any catalogue"_s); });
}

LANSNAV_TEST_MAIN(TestThreadLanguage)
#include "tst_threadlanguage.moc"
