// SPDX-License-Identifier: GPL-3.0-or-later
#include "parentingtabfixture.h"

#include "common/askdialog.h"
#include "common/feedback.h"
#include "parenting/namespreview.h"
#include "support/modal.h"

#include <QLabel>
#include <QPushButton>

using namespace lansnav;
using namespace Qt::StringLiterals;

/// Names that are due are kept longer: what is asked, and what is answered to a day that is past.
class TestNamesPreview : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<test::ParentingTabFixture>(); }
    void cleanup() { m.reset(); }

    void theDayIsAskedForByItsName();
    void aPastDayIsRefusedWhereItIsWritten_data();
    void aPastDayIsRefusedWhereItIsWritten();

private:
    /// The preview of one group whose names are due; the clock stands at 2 March 2026.
    std::unique_ptr<NamesPreviewDialog> preview()
    {
        m_group = m->file.group("Nora", QDate(2025, 2, 6));
        m->file.people(m_group, 2);
        auto dialog = std::make_unique<NamesPreviewDialog>(m->context);
        dialog->show();
        m->settle();
        dialog->table()->selectId(m_group);
        return dialog;
    }
    void keepLonger(NamesPreviewDialog &dialog)
    {
        dialog.findChild<QPushButton *>(u"keepLonger"_s)->click();
        m->settle();
    }
    PartialDate kept() { return m->file.detail(m_group).group.namesUntil; }

    Id m_group;
    std::unique_ptr<test::ParentingTabFixture> m;
};

void TestNamesPreview::theDayIsAskedForByItsName()
{
    const auto dialog = preview();
    QCOMPARE(dialog->table()->model()->rowCount(), 1);
    QStringList texts;
    test::Modals modals;
    modals.answer<AskDialog>([&texts](AskDialog &ask) {
        for (const QLabel *label : ask.findChildren<QLabel *>())
            texts << label->text();
        ask.reject();
    });
    keepLonger(*dialog);
    QVERIFY(modals.allCame());
    QVERIFY2(texts.contains(u"Keep them until"_s), qPrintable(texts.join(u'|')));
    QVERIFY2(!texts.join(u'|').contains(u"answer"_s), qPrintable(texts.join(u'|')));
    QVERIFY(kept().isNull());
}

void TestNamesPreview::aPastDayIsRefusedWhereItIsWritten_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("taken");
    QTest::newRow("yesterday") << QDate(2026, 3, 1) << false;
    QTest::newRow("last year") << QDate(2025, 9, 1) << false;
    QTest::newRow("today") << QDate(2026, 3, 2) << true;
    QTest::newRow("in a year") << QDate(2027, 3, 2) << true;
}

void TestNamesPreview::aPastDayIsRefusedWhereItIsWritten()
{
    QFETCH(QDate, day);
    QFETCH(bool, taken);
    const auto dialog = preview();
    test::Modals modals;
    modals.answer<AskDialog>([&](AskDialog &ask) {
        ask.setDay(day, QDate(2026, 3, 2));
        ask.accept();
        QCOMPARE(ask.isVisible(), !taken);
        if (taken)
            return;
        QVERIFY2(ask.fault().contains(u"today or a later day"_s), qPrintable(ask.fault()));
        QCOMPARE(ask.day(), day);
        QVERIFY(kept().isNull());
        ask.setDay(QDate(2026, 12, 31), QDate(2026, 3, 2));
        ask.accept();
    });
    keepLonger(*dialog);
    QVERIFY(modals.allCame());
    QCOMPARE(kept(), PartialDate(taken ? day : QDate(2026, 12, 31)));
    QVERIFY2(dialog->banner()->sentence().isEmpty(), qPrintable(dialog->banner()->sentence()));
}

LANSNAV_TEST_MAIN(TestNamesPreview)
#include "tst_namespreview.moc"
