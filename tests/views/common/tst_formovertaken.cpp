// SPDX-License-Identifier: GPL-3.0-or-later
#include "formfixture.h"

#include "support/testmain.h"

#include <QSignalSpy>

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

/// Another value comes, from a colleague, while somebody types.
class TestFormOvertaken : public QObject, private FormFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }

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
};

LANSNAV_TEST_MAIN(TestFormOvertaken)
#include "tst_formovertaken.moc"
