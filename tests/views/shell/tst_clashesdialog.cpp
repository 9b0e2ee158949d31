// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include "common/clashbadge.h"
#include "common/tableview.h"
#include "sharingfixture.h"
#include "shell/clashesdialog.h"
#include "store/history.h"
#include "sync/clashes.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>

using namespace lansnav;
using namespace lansnav::test;

/// What two colleagues changed at the same time: the list, choosing, and what is masked in it.
class TestClashesDialog : public QObject, private SharingFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void clashIsShownAndChosen();
    void aProtectedClashIsShownOnPurpose();
    void badgeShowsOnlyWhereTheClashIs();
};

void TestClashesDialog::clashIsShownAndChosen()
{
    const Id person = clash();
    QVERIFY(!person.isNull());
    QCOMPARE(title(*m_store, person), u"hers"_s);
    ClashesDialog dialog(m_context, {}, {});
    QAbstractItemModelTester tester(&dialog.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy loaded(&dialog, &ClashesDialog::loaded);
    QVERIFY(loaded.wait());
    QCOMPARE(dialog.model().rowCount(), 1);
    const ClashRow row = dialog.model().at(0);
    QCOMPARE(row.keptValue, u"hers"_s);
    QCOMPARE(row.otherValue, u"mine"_s);
    QVERIFY(!row.keptBy.isEmpty() && row.keptAt.isValid() && !row.otherBy.isEmpty() && row.otherAt.isValid());

    auto *other = dialog.findChild<QPushButton *>(u"useOther"_s);
    QTRY_VERIFY(other->isEnabled());
    QTest::mouseClick(other, Qt::LeftButton);
    QTRY_COMPARE(dialog.model().rowCount(), 0);
    QCOMPARE(title(*m_store, person), u"mine"_s);

    QVERIFY(m_store->undo().ok());
    QTRY_COMPARE(dialog.model().rowCount(), 1);
    QCOMPARE(title(*m_store, person), u"hers"_s);

    dialog.choose(Clashes::Choice::Kept);
    QTRY_COMPARE(dialog.model().rowCount(), 0);
    QCOMPARE(title(*m_store, person), u"hers"_s);
    // What I chose stands for my colleague too.
    QVERIFY(sync(*m_store, m_shared).ok());
    QVERIFY(sync(*m_colleague, m_shared).ok());
    QCOMPARE(*Clashes::openCount(m_colleague->database(), m_colleague->schema()), 0);
}

void TestClashesDialog::aProtectedClashIsShownOnPurpose()
{
    const Id first = clash(true);
    const Id second = clash(true);
    QVERIFY(!first.isNull() && !second.isNull());
    ClashesDialog dialog(m_context, {}, {});
    dialog.show();
    QSignalSpy loaded(&dialog, &ClashesDialog::loaded);
    QVERIFY(loaded.wait());
    QCOMPARE(dialog.model().rowCount(), 2);
    const auto reveals = [&] { return m_store->database().value(u"SELECT count(*) FROM act WHERE kind = 'reveal'"_s)->toInt(); };
    const auto shown = [&] {
        QStringList values;
        for (const ClashRow &row : dialog.model().rows())
            if (row.hiddenPeople.isEmpty())
                values.append(row.keptValue + u'/' + row.otherValue + u'/' + row.title);
        return values;
    };
    QVERIFY(shown().isEmpty());
    QCOMPARE(dialog.model().at(0).keptValue, History::maskedWords());
    auto *list = dialog.findChild<TableView *>();
    auto *reveal = dialog.findChild<QPushButton *>(u"revealClash"_s);
    QVERIFY(list->selectId(dialog.model().idAt(0)));
    QVERIFY(reveal->isVisible());
    QCOMPARE(reveals(), 0);
    const Id clashShown = list->currentId();
    QTest::mouseClick(reveal, Qt::LeftButton);
    QTRY_COMPARE(shown(), QStringList{u"hers/mine/Anna Ek"_s});
    QVERIFY(dialog.model().find(clashShown)->hiddenPeople.isEmpty());
    QVERIFY(!reveal->isVisible());
    QCOMPARE(reveals(), 1);
    const Id subject = Id::fromVariant(*m_store->database().value(u"SELECT subject_row FROM act WHERE kind = 'reveal'"_s));
    QCOMPARE(subject, dialog.model().find(clashShown)->row);
    // One at a time: gone to the other, it is masked again.
    QVERIFY(list->selectId(dialog.model().idAt(dialog.model().rowOf(clashShown) == 0 ? 1 : 0)));
    QTRY_VERIFY(shown().isEmpty());
    QVERIFY(list->selectId(clashShown));
    QVERIFY(reveal->isVisible());
    QCOMPARE(reveals(), 1);
}

void TestClashesDialog::badgeShowsOnlyWhereTheClashIs()
{
    const Id person = clash();
    const Id innocent = ShellFixture::addPerson(*m_store, u"Bo"_s, u"Al"_s);
    std::pair<QString, Id> asked;
    m_context.showClashes = [&](const QString &table, const Id &row) { asked = {table, row}; };
    QWidget window;
    auto *badge = new ClashBadge(m_context, u"person"_s, &window);
    window.show();
    badge->setRow(innocent);
    m_store->waitForFetches();
    QVERIFY(badge->isHidden());
    badge->setRow(person);
    QTRY_VERIFY(!badge->isHidden());
    QTest::mouseClick(badge, Qt::LeftButton);
    QCOMPARE(asked.second, person);
    const auto clashes = Clashes::list(m_store->database(), m_store->schema());
    QVERIFY(Clashes::choose(*m_store, {clashes->first().id}, Clashes::Choice::Kept).ok());
    QTRY_VERIFY(badge->isHidden());
}

LANSNAV_TEST_MAIN(TestClashesDialog)
#include "tst_clashesdialog.moc"
