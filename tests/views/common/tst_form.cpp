// SPDX-License-Identifier: GPL-3.0-or-later
#include "formfixture.h"

#include "support/testmain.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

/// Fields that save when they are left.
class TestForm : public QObject, private FormFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }

    void loadingSavesNothing()
    {
        QVERIFY(m_saved.isEmpty());
        QCOMPARE(edit(u"name"_s)->text(), u"Anna"_s);
        QCOMPARE(m_form->value(u"count"_s).toInt(), 2);
        QCOMPARE(m_form->value(u"kind"_s).toString(), u"ordinary"_s);
        QCOMPARE(m_form->value(u"active"_s).toBool(), true);
        QCOMPARE(m_form->value(u"town"_s).toString(), u"la"_s);
        QVERIFY(!m_form->hasUnsaved());
    }

    void savesWhenLeaving()
    {
        type(u"name"_s, u"Anna Ek "_s);
        QVERIFY(m_form->hasUnsaved());
        QTest::keyClick(edit(u"name"_s), Qt::Key_Tab);
        QCOMPARE(m_saved.size(), 1);
        QCOMPARE(m_saved.first().key, u"name"_s);
        QCOMPARE(m_saved.first().subject, first);
        QCOMPARE(m_saved.first().value.toString(), u"Anna Ek"_s);
        QVERIFY(!m_form->hasUnsaved());
        // Enter and leaving after it save once.
        type(u"name"_s, u"B"_s);
        QTest::keyClick(edit(u"name"_s), Qt::Key_Return);
        QTest::keyClick(edit(u"name"_s), Qt::Key_Tab);
        QCOMPARE(m_saved.size(), 2);
    }

    void unchangedIsNotSaved()
    {
        edit(u"name"_s)->setFocus();
        QTest::keyClick(edit(u"name"_s), Qt::Key_Tab);
        type(u"name"_s, u"Anna"_s);
        QTest::keyClick(edit(u"name"_s), Qt::Key_Tab);
        QVERIFY(m_saved.isEmpty());
    }

    void aFieldThatCannotBeSavedSaysWhyAndKeepsTheText()
    {
        type(u"name"_s, u"refused"_s);
        QTest::keyClick(edit(u"name"_s), Qt::Key_Tab);
        FormRow *row = m_form->row(u"name"_s);
        QVERIFY(row->hasError());
        QVERIFY(row->message().startsWith(u"That cannot be"_s));
        QCOMPARE(edit(u"name"_s)->text(), u"refused"_s);
        QCOMPARE(edit(u"name"_s)->accessibleDescription(), row->message());
        // A refresh of the same row does not take the text away.
        m_form->load(first, {{u"name"_s, u"Anna"_s}});
        QCOMPARE(edit(u"name"_s)->text(), u"refused"_s);
        QVERIFY(!m_form->commitAll());
        QVERIFY(edit(u"name"_s)->hasFocus());
        type(u"name"_s, u"Bo"_s);
        QVERIFY(!row->hasError());
        QVERIFY(m_form->commitAll());
        QCOMPARE(m_saved.last().value.toString(), u"Bo"_s);
    }

    void escapeTakesBack()
    {
        type(u"name"_s, u"Wrong"_s);
        QTest::keyClick(edit(u"name"_s), Qt::Key_Escape);
        QCOMPARE(edit(u"name"_s)->text(), u"Anna"_s);
        QTest::keyClick(edit(u"name"_s), Qt::Key_Tab);
        QVERIFY(m_saved.isEmpty());
    }

    void anotherRowIsShownOnlyAfterTheFirstWasSaved()
    {
        type(u"name"_s, u"Cecilia"_s);
        m_form->load(second, {{u"name"_s, u"David"_s}});
        QCOMPARE(m_saved.size(), 1);
        QCOMPARE(m_saved.first().subject, first);
        QCOMPARE(m_saved.first().value.toString(), u"Cecilia"_s);
        QCOMPARE(edit(u"name"_s)->text(), u"David"_s);
        QSignalSpy lost(m_form.get(), &Form::lost);
        type(u"name"_s, u"refused"_s);
        m_form->load(first, {{u"name"_s, u"Anna"_s}});
        QCOMPARE(lost.count(), 1);
        QVERIFY(lost.first().first().toString().contains(u"refused"_s));
        QVERIFY(!m_form->row(u"name"_s)->hasError());
    }

    void theStoredFormComesBack()
    {
        Form form;
        form.addText(u"mail"_s, u"E-mail"_s, [&form](const Id &subject, const QVariant &value) -> Result<void> {
            form.load(subject, {{u"mail"_s, value.toString().toLower()}});
            return {};
        });
        form.load(first, {{u"mail"_s, u"a@example.org"_s}});
        auto *line = form.findChild<QLineEdit *>();
        line->clear();
        QTest::keyClicks(line, u"ANNA@Example.ORG"_s);
        QVERIFY(form.commitAll());
        QCOMPARE(line->text(), u"anna@example.org"_s);
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<bool>("taken");
        QTest::newRow("plain") << u"7"_s << QVariant(7) << true;
        QTest::newRow("spaces") << u" 1 2 "_s << QVariant(12) << true;
        QTest::newRow("empty") << QString() << QVariant() << true;
        QTest::newRow("too many") << u"13"_s << QVariant() << false;
        QTest::newRow("word") << u"two"_s << QVariant() << false;
        QTest::newRow("overflow") << u"99999999999999"_s << QVariant() << false;
    }
    void numbers()
    {
        QFETCH(QString, typed);
        QFETCH(QVariant, value);
        QFETCH(bool, taken);
        type(u"count"_s, typed);
        QTest::keyClick(edit(u"count"_s), Qt::Key_Tab);
        QCOMPARE(m_form->row(u"count"_s)->hasError(), !taken);
        QCOMPARE(m_saved.size(), taken ? 1 : 0);
        if (taken)
            QCOMPARE(m_saved.first().value, value);
    }

    void whatWasRefusedIsTriedAgainWhenAnotherIsSaved()
    {
        int lowest = 0, highest = 10, tries = 0;
        Form form;
        form.addNumber(u"lowest"_s, u"Lowest"_s, 0, 100, [&](const Id &, const QVariant &value) -> Result<void> {
            ++tries;
            if (value.toInt() > highest)
                return Error{ErrorCode::Invalid, u"More than the highest."_s};
            lowest = value.toInt();
            return {};
        });
        form.addNumber(u"highest"_s, u"Highest"_s, 0, 100, [&](const Id &, const QVariant &value) -> Result<void> {
            highest = value.toInt();
            return {};
        });
        form.load(first, {{u"lowest"_s, lowest}, {u"highest"_s, highest}});
        const auto enter = [&form](const QString &key, const QString &text) {
            auto *control = qobject_cast<QLineEdit *>(form.row(key)->field()->control());
            control->clear();
            QTest::keyClicks(control, text);
            QTest::keyClick(control, Qt::Key_Return);
        };
        enter(u"lowest"_s, u"20"_s);
        QVERIFY(form.row(u"lowest"_s)->hasError());
        enter(u"highest"_s, u"15"_s);
        QVERIFY(form.row(u"lowest"_s)->hasError());
        QCOMPARE(lowest, 0);
        enter(u"highest"_s, u"30"_s);
        QVERIFY(!form.row(u"lowest"_s)->hasError());
        QCOMPARE(lowest, 20);
        QCOMPARE(tries, 3);

        // Turning to another row with both unsaved, nothing is lost.
        QSignalSpy lost(&form, &Form::lost);
        enter(u"lowest"_s, u"50"_s);
        QVERIFY(form.row(u"lowest"_s)->hasError());
        auto *control = qobject_cast<QLineEdit *>(form.row(u"highest"_s)->field()->control());
        control->clear();
        QTest::keyClicks(control, u"60"_s);
        form.load(Id::natural(u"t", {u"2"_s}), {{u"lowest"_s, 1}, {u"highest"_s, 2}});
        QCOMPARE(lost.count(), 0);
        QCOMPARE(lowest, 50);
        QCOMPARE(highest, 60);
    }

    void typeToFind_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("taken");
        QTest::newRow("whole") << u"Kumla"_s << u"ku"_s << true;
        QTest::newRow("small letters") << u"kumla"_s << u"ku"_s << true;
        QTest::newRow("beginning") << u"lek"_s << u"le"_s << true;
        QTest::newRow("a part") << u"umla"_s << u"ku"_s << true;
        QTest::newRow("the beginning goes first") << u"k"_s << u"ku"_s << true;
        QTest::newRow("two could be meant") << u"l"_s << QString() << false;
        QTest::newRow("a part of two") << u"a"_s << QString() << false;
        QTest::newRow("unknown") << u"Paris"_s << QString() << false;
        QTest::newRow("nothing") << QString() << QString() << true;
    }
    void typeToFind()
    {
        QFETCH(QString, typed);
        QFETCH(QString, value);
        QFETCH(bool, taken);
        type(u"town"_s, typed);
        QTest::qWait(20);
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        QTest::keyClick(edit(u"town"_s), Qt::Key_Tab);
        QCOMPARE(m_form->row(u"town"_s)->hasError(), !taken);
        QCOMPARE(m_saved.size(), taken ? 1 : 0);
        if (taken)
            QCOMPARE(m_saved.first().value.toString(), value);
        else
            QCOMPARE(edit(u"town"_s)->text(), typed);
    }

    void choicesAndChecksSaveAtOnce()
    {
        auto *combo = qobject_cast<QComboBox *>(m_form->row(u"kind"_s)->field()->control());
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(m_saved.size(), 1);
        QCOMPARE(m_saved.first().value.toString(), u"alternate"_s);
        auto *box = qobject_cast<QCheckBox *>(m_form->row(u"active"_s)->field()->control());
        QTest::keyClick(box, Qt::Key_Space);
        QCOMPARE(m_saved.last().value.toBool(), false);
    }

    void longTextIsLeftWithTab()
    {
        auto *text = m_form->findChild<QPlainTextEdit *>();
        text->setFocus();
        QTest::keyClicks(text, u"more "_s);
        QTest::keyClick(text, Qt::Key_Tab);
        QCOMPARE(m_saved.size(), 1);
        QCOMPARE(m_saved.first().value.toString(), u"more n"_s);
    }

    void notesGiveWayToErrors()
    {
        FormRow *row = m_form->row(u"name"_s);
        row->setNote(u"There is already an Anna Ek."_s);
        QCOMPARE(row->message(), u"There is already an Anna Ek."_s);
        QVERIFY(!row->hasError());
        row->setError(u"No."_s);
        QCOMPARE(row->message(), u"No."_s);
        row->setError({});
        QCOMPARE(row->message(), u"There is already an Anna Ek."_s);
    }

    void labelsBelongToTheirFields()
    {
        for (const QString &key : {u"name"_s, u"note"_s, u"count"_s, u"kind"_s, u"active"_s, u"town"_s})
            QVERIFY2(!m_form->row(key)->field()->control()->accessibleName().isEmpty(), qPrintable(key));
        int buddies = 0;
        for (const QLabel *label : m_form->findChildren<QLabel *>())
            buddies += label->buddy() ? 1 : 0;
        QCOMPARE(buddies, 7);
        QVERIFY(m_form->row(u"name"_s)->field()->width() <= 480);
        QVERIFY(m_form->row(u"note"_s)->field()->width() > 480);
    }
};

LANSNAV_TEST_MAIN(TestForm)
#include "tst_form.moc"
