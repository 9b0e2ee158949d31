// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/fields.h"
#include "common/form.h"
#include "support/testmain.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace lansnav;
using namespace Qt::StringLiterals;

namespace {

const Id first = Id::natural(u"t", {u"1"_s});
const Id second = Id::natural(u"t", {u"2"_s});

} // namespace

class TestForm : public QObject
{
    Q_OBJECT

    struct Saved
    {
        QString key;
        Id subject;
        QVariant value;
    };

    Form::Commit commitOf(const QString &key)
    {
        return [this, key](const Id &subject, const QVariant &value) -> Result<void> {
            m_saved.append({key, subject, value});
            if (value.toString() == u"refused")
                return Error{ErrorCode::Invalid, u"That cannot be. Nothing was saved; write something else."_s};
            return {};
        };
    }

private slots:
    void init()
    {
        m_form = std::make_unique<Form>();      // the one before saves what has the focus as it goes
        m_saved.clear();
        m_form->addHeading(u"Person"_s);
        m_form->addText(u"name"_s, u"Name"_s, commitOf(u"name"_s));
        m_form->addLongText(u"note"_s, u"Note"_s, commitOf(u"note"_s));
        m_form->addNumber(u"count"_s, u"Meetings"_s, 0, 12, commitOf(u"count"_s));
        m_form->addCombo(u"kind"_s, u"Kind"_s, {{u"ordinary"_s, u"Ordinary"_s}, {u"alternate"_s, u"Alternate"_s}}, commitOf(u"kind"_s));
        m_form->addCheck(u"active"_s, u"Active"_s, commitOf(u"active"_s));
        m_form->addField(u"town"_s, u"Town"_s, new ChoiceField({{QString(), QString()}, {u"la"_s, u"Laxå"_s}, {u"le"_s, u"Lekeberg"_s}, {u"ku"_s, u"Kumla"_s}}, true), commitOf(u"town"_s));
        m_form->addReadOnly(u"id"_s, u"Number"_s);
        m_form->addStretch();
        m_form->resize(700, 600);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
        m_form->activateWindow();
        m_form->load(first, {{u"name"_s, u"Anna"_s}, {u"note"_s, u"n"_s}, {u"count"_s, 2}, {u"kind"_s, u"ordinary"_s}, {u"active"_s, true}, {u"town"_s, u"la"_s}, {u"id"_s, u"7"_s}});
    }

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

    void aRefreshWhileTypingKeepsWhatIsTyped()
    {
        type(u"name"_s, u"Half a na"_s);
        m_form->load(first, {{u"name"_s, u"Changed elsewhere"_s}, {u"count"_s, 5}});
        QCOMPARE(edit(u"name"_s)->text(), u"Half a na"_s);
        QCOMPARE(m_form->value(u"count"_s).toInt(), 5);
    }

    void anothersValueIsNotWrittenOverUnseen()
    {
        type(u"name"_s, u"Mine"_s);
        m_form->load(first, {{u"name"_s, u"Theirs"_s}});
        FormRow *row = m_form->row(u"name"_s);
        QVERIFY2(row->message().contains(u"Theirs"_s), qPrintable(row->message()));
        // Typing on puts the sentence away; leaving tells once more, and nothing is saved.
        QTest::keyClicks(edit(u"name"_s), u"!"_s);
        QVERIFY(row->message().isEmpty());
        QTest::keyClick(edit(u"name"_s), Qt::Key_Tab);
        QVERIFY(m_saved.isEmpty());
        QCOMPARE(edit(u"name"_s)->text(), u"Mine!"_s);
        QVERIFY2(row->message().contains(u"Theirs"_s) && row->message().contains(u"Esc"_s), qPrintable(row->message()));
        // Another field that is saved is no second answer.
        type(u"count"_s, u"7"_s);
        QTest::keyClick(edit(u"count"_s), Qt::Key_Return);
        QCOMPARE(m_saved.size(), 1);
        QCOMPARE(m_saved.first().key, u"count"_s);
        // Meant.
        edit(u"name"_s)->setFocus();
        QTest::keyClick(edit(u"name"_s), Qt::Key_Return);
        QCOMPARE(m_saved.size(), 2);
        QCOMPARE(m_saved.last().value.toString(), u"Mine!"_s);
        QVERIFY(!row->hasError());
        QVERIFY(!m_form->hasUnsaved());
    }

    void escapeTakesTheOthersValue()
    {
        type(u"name"_s, u"Mine"_s);
        m_form->load(first, {{u"name"_s, u"Theirs"_s}});
        QTest::keyClick(edit(u"name"_s), Qt::Key_Escape);
        QCOMPARE(edit(u"name"_s)->text(), u"Theirs"_s);
        QTest::keyClick(edit(u"name"_s), Qt::Key_Tab);
        QVERIFY(m_saved.isEmpty());
        QVERIFY(!m_form->row(u"name"_s)->hasError());
    }

    void theSameValueTwiceIsNoQuestion()
    {
        type(u"name"_s, u"Theirs"_s);
        m_form->load(first, {{u"name"_s, u"Theirs"_s}});
        QTest::keyClick(edit(u"name"_s), Qt::Key_Tab);
        QVERIFY(m_saved.isEmpty());
        QVERIFY(!m_form->row(u"name"_s)->hasError());
        QVERIFY(!m_form->hasUnsaved());
        // Nor is a refresh that brings what was there before, stored as nothing or as an empty text.
        m_form->load(first, {{u"note"_s, QVariant()}});
        QTest::keyClicks(m_form->row(u"note"_s)->field()->control(), u"a"_s);
        QVERIFY(m_form->row(u"note"_s)->isDirty());
        m_form->load(first, {{u"note"_s, QString()}});
        QVERIFY(!m_form->row(u"note"_s)->isOvertaken());
    }

    void anotherRowIsShownAndTheUnansweredIsTold()
    {
        type(u"name"_s, u"Mine"_s);
        m_form->load(first, {{u"name"_s, u"Theirs"_s}});
        const QSignalSpy lost(m_form.get(), &Form::lost);
        m_form->load(second, {{u"name"_s, u"Bo"_s}});
        QVERIFY(m_saved.isEmpty());
        QCOMPARE(lost.size(), 1);
        const QString sentence = lost.first().first().toString();
        QVERIFY2(sentence.contains(u"Theirs"_s) && sentence.contains(u"Mine"_s) && !sentence.contains(u"Esc"_s), qPrintable(sentence));
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

private:
    QLineEdit *edit(const QString &key)
    {
        QWidget *control = m_form->row(key)->field()->control();
        auto *combo = qobject_cast<QComboBox *>(control);
        return combo ? combo->lineEdit() : qobject_cast<QLineEdit *>(control);
    }
    void type(const QString &key, const QString &text)
    {
        QLineEdit *line = edit(key);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }

    std::unique_ptr<Form> m_form;
    QList<Saved> m_saved;
};

LANSNAV_TEST_MAIN(TestForm)
#include "tst_form.moc"
