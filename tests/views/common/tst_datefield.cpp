// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/calendarpopup.h"
#include "common/datefield.h"
#include "support/testmain.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace lansnav;
using namespace Qt::StringLiterals;

class KnowingWidget : public QWidget, public BreakSource
{
    Q_OBJECT
    Q_INTERFACES(lansnav::BreakSource)

public:
    QList<DateRange> breaks() const override { return known; }
    QList<DateRange> known;
};

class TestDateField : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Sweden)); }

    void typedDays_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("iso");
        QTest::newRow("day and month") << u"14/5"_s << u"2026-05-14"_s;
        QTest::newRow("iso") << u"2026-05-14"_s << u"2026-05-14"_s;
        QTest::newRow("week") << u"v 20 tors"_s << u"2026-05-14"_s;
        QTest::newRow("tomorrow") << u"i morgon"_s << u"2026-03-03"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void typedDays()
    {
        QFETCH(QString, typed);
        QFETCH(QString, iso);
        DateField field;
        field.setToday(QDate(2026, 3, 2));
        field.setDate(QDate(2025, 1, 1));
        field.show();
        auto *edit = qobject_cast<QLineEdit *>(field.control());
        QSignalSpy finished(&field, &Field::finished);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, typed);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(field.value().toString(), iso);
        QVERIFY(field.inputError().isEmpty());
        QVERIFY(finished.count() >= 1);
        if (!iso.isEmpty())
            QVERIFY(edit->text().contains(u"2026"_s));
    }

    void nonsenseIsSaidAndKept_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *text : {"31/2", "soon", "14/5/", "\xc2\xa0x"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void nonsenseIsSaidAndKept()
    {
        QFETCH(QString, typed);
        DateField field;
        field.setDate(QDate(2025, 1, 1));
        auto *edit = qobject_cast<QLineEdit *>(field.control());
        edit->clear();
        QTest::keyClicks(edit, typed);
        QVERIFY(!field.inputError().isEmpty());
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(edit->text(), typed);
    }

    void partialDates_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("iso");
        QTest::newRow("year") << u"2018"_s << u"2018"_s;
        QTest::newRow("month") << u"mars 2017"_s << u"2017-03"_s;
        QTest::newRow("term") << u"HT18"_s << u"2018-41"_s;
        QTest::newRow("week") << u"v. 12 2018"_s << u"2018-W12"_s;
        QTest::newRow("day") << u"14/3 2018"_s << u"2018-03-14"_s;
        QTest::newRow("day without year") << u"14/5"_s << u"2026-05-14"_s;
    }
    void partialDates()
    {
        QFETCH(QString, typed);
        QFETCH(QString, iso);
        DateField field(DateField::Kind::Partial);
        field.setToday(QDate(2026, 3, 2));
        auto *edit = qobject_cast<QLineEdit *>(field.control());
        QTest::keyClicks(edit, typed);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(field.value().toString(), iso);
        DateField again(DateField::Kind::Partial);
        again.setValue(iso);
        QCOMPARE(again.value().toString(), iso);
    }

    /// A date without a year is of the term that is planned; what is said of today stays so.
    void nearAnotherDay()
    {
        DateField field;
        field.setToday(QDate(2026, 11, 25));
        field.setNear(QDate(2027, 7, 1));
        auto *edit = qobject_cast<QLineEdit *>(field.control());
        QVERIFY(edit);
        for (const auto &[typed, day] : {std::pair(u"24/9"_s, QDate(2027, 9, 24)), {u"24/9 2026"_s, QDate(2026, 9, 24)}, {u"i morgon"_s, QDate(2026, 11, 26)}}) {
            edit->clear();
            QTest::keyClicks(edit, typed);
            QCOMPARE(field.date(), day);
        }
    }

    void theCalendarChooses()
    {
        DateField field;
        field.setToday(QDate(2026, 5, 4));
        field.setBreaks({{QDate(2026, 5, 11), QDate(2026, 5, 15), u"Easter break"_s}});
        field.show();
        QVERIFY(QTest::qWaitForWindowExposed(&field));
        auto *edit = qobject_cast<QLineEdit *>(field.control());
        edit->setFocus();
        QSignalSpy finished(&field, &Field::finished);
        QTest::keyClick(edit, Qt::Key_Down, Qt::AltModifier);
        auto *popup = field.findChild<CalendarPopup *>();
        QVERIFY(popup && popup->isVisible());
        QCOMPARE(popup->calendar()->selectedDate(), QDate(2026, 5, 4));
        QCOMPARE(popup->calendar()->firstDayOfWeek(), Qt::Monday);
        QCOMPARE(popup->calendar()->verticalHeaderFormat(), QCalendarWidget::ISOWeekNumbers);
        const QString words = popup->calendar()->describe(QDate(2026, 5, 14));
        QVERIFY2(words.contains(u"20"_s) && words.contains(u"Ascension"_s) && words.contains(u"Easter break"_s), qPrintable(words));
        emit popup->calendar()->activated(QDate(2026, 5, 14));
        QVERIFY(!popup->isVisible());
        QCOMPARE(field.date(), QDate(2026, 5, 14));
        QCOMPARE(finished.count(), 1);
    }

    /// The nearest of its ancestors that knows the breaks tells them, as they are when the calendar opens.
    void marksWhatIsKnown()
    {
        KnowingWidget window;
        auto *middle = new QWidget(&window);
        auto *field = new DateField(DateField::Kind::Day, middle);
        field->setToday(QDate(2026, 2, 24));
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto words = [field] {
            field->showCalendar();
            return field->findChild<CalendarPopup *>()->calendar()->describe(QDate(2026, 2, 24));
        };
        QVERIFY(!words().contains(u"sportlov"_s));
        window.known = {{QDate(2026, 2, 23), QDate(2026, 2, 27), u"sportlov"_s}};
        QVERIFY2(words().contains(u"sportlov"_s), qPrintable(words()));
        field->setBreaks({});
        QVERIFY(!words().contains(u"sportlov"_s));
    }

    void times_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QTime>("time");
        QTest::newRow("hour") << u"9"_s << QTime(9, 0);
        QTest::newRow("dot") << u"13.30"_s << QTime(13, 30);
        QTest::newRow("colon") << u"13:05"_s << QTime(13, 5);
        QTest::newRow("digits") << u"0915"_s << QTime(9, 15);
        QTest::newRow("kl") << u"kl 15"_s << QTime(15, 0);
        QTest::newRow("no hour") << u"25"_s << QTime();
        QTest::newRow("no minute") << u"13.75"_s << QTime();
        QTest::newRow("word") << u"noon"_s << QTime();
        QTest::newRow("empty") << QString() << QTime();
    }
    void times()
    {
        QFETCH(QString, typed);
        QFETCH(QTime, time);
        QCOMPARE(DateTimeField::readTime(typed), time);
    }

    void aMeetingKeepsItsLength()
    {
        DateTimeField field;
        field.setValue(QStringList{u"2026-05-14T13:00+02:00"_s, u"2026-05-14T15:30+02:00"_s});
        QCOMPARE(field.startEdit()->text(), u"13:00"_s);
        field.startEdit()->clear();
        QTest::keyClicks(field.startEdit(), u"9"_s);
        QTest::keyClick(field.startEdit(), Qt::Key_Return);
        QCOMPARE(field.value().toStringList(), (QStringList{u"2026-05-14T09:00+02:00"_s, u"2026-05-14T11:30+02:00"_s}));
        field.startEdit()->clear();
        QTest::keyClicks(field.startEdit(), u"13-15"_s);
        QTest::keyClick(field.startEdit(), Qt::Key_Return);
        QCOMPARE(field.startEdit()->text(), u"13:00"_s);
        QCOMPARE(field.endEdit()->text(), u"15:00"_s);
    }

    void impossibleTimesAreSaid()
    {
        DateTimeField field;
        field.setValue(QStringList{u"2026-05-14T13:00+02:00"_s, u"2026-05-14T15:00+02:00"_s});
        QVERIFY(field.inputError().isEmpty());
        field.endEdit()->setText(u"12"_s);
        QVERIFY(!field.inputError().isEmpty());
        field.endEdit()->setText(u"late"_s);
        QVERIFY(!field.inputError().isEmpty());
        field.startEdit()->clear();
        field.endEdit()->setText(u"12"_s);
        QVERIFY(!field.inputError().isEmpty());
        field.endEdit()->clear();
        QVERIFY(field.inputError().isEmpty());
        QCOMPARE(field.value().toStringList(), (QStringList{u"2026-05-14"_s, QString()}));
    }
};

LANSNAV_TEST_MAIN(TestDateField)
#include "tst_datefield.moc"
