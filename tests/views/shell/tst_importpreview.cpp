// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include "common/tableview.h"
#include "shell/importpreviewmodel.h"
#include "shell/importpreviewpage.h"
#include "shell/importsession.h"
#include "shell/importwizard.h"
#include "shellfixture.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QSignalSpy>

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;
using Step = ImportWizard::Step;

/// The list of what an import will do: whom a row is about is seen whatever else stands in it.
class TestImportPreview : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<ShellFixture>();
        const auto made = m_fixture->make(m_fixture->path);
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().sentence));
        auto opened = Store::open(m_fixture->path, m_fixture->setup.schema, m_fixture->environment);
        QVERIFY(opened.ok());
        m_store = std::move(opened).value();
        m_context = {};
        m_context.store = m_store.get();
        m_context.areas = &m_fixture->areas;
        m_context.settings = &m_fixture->settings;
    }
    void cleanup()
    {
        m_store.reset();
        m_fixture.reset();
    }

    void whoIsSeenWithoutScrolling_data();
    void whoIsSeenWithoutScrolling();
    void widthsAreRemembered();
    void aChoiceIsShownThoughTheLastListHadNone();
    void aDoubtfulRowIsDecidedInPlace();
    void aProposalIsOfferedAndTakenInPlace_data();
    void aProposalIsOfferedAndTakenInPlace();

private:
    QString write(const QByteArray &bytes)
    {
        const QString path = m_fixture->dir.filePath(u"list.csv"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path;
    }
    static bool step(ImportWizard &wizard, Step expected)
    {
        QSignalSpy shown(&wizard, &ImportWizard::stepShown);
        wizard.next();
        return (!shown.isEmpty() || shown.wait(20000)) && wizard.step() == expected;
    }
    /// The wizard with its preview of a list of people, as large as it opens.
    std::unique_ptr<ImportWizard> preview(const QByteArray &list)
    {
        auto wizard = std::make_unique<ImportWizard>(m_context, u"people"_s, ImportTarget());
        wizard->show();
        QSignalSpy read(wizard.get(), &ImportWizard::stepShown);
        wizard->setFile(write(list));
        const bool there = (!read.isEmpty() || read.wait(20000)) && step(*wizard, Step::Columns) && step(*wizard, Step::Preview);
        return there ? std::move(wizard) : nullptr;
    }
    static TableView *tableOf(ImportWizard &wizard) { return wizard.findChild<ImportPreviewPage *>()->findChild<TableView *>(); }

    std::unique_ptr<ShellFixture> m_fixture;
    std::unique_ptr<Store> m_store;
    AppContext m_context;
};

void TestImportPreview::whoIsSeenWithoutScrolling_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("one cell, last") << QByteArray("Kommun;Titel;Telefon;E-post;Namn\nLaxå;Chef;019-12 34 56;anna@example.org;=Anna Ek\n;;;bo@example.org;Bo Lind\n")
                                    << QStringList{u"=Anna Ek"_s, u"Bo Lind"_s};
    QTest::newRow("two cells, family name first") << QByteArray("Kommun;Titel;E-post;Efternamn;Förnamn\nLaxå;Chef;anna@example.org;Ek;Anna\n;;bo@example.org;Lind;Bo\n")
                                                  << QStringList{u"Anna Ek"_s, u"Bo Lind"_s};
}

void TestImportPreview::whoIsSeenWithoutScrolling()
{
    QFETCH(QByteArray, list);
    QFETCH(QStringList, names);
    const auto wizard = preview(list);
    QVERIFY(wizard);
    TableView *table = tableOf(*wizard);
    const QHeaderView *header = table->horizontalHeader();
    // The cells that stand whole inside what is shown.
    const auto seen = [&](int row) {
        QStringList cells;
        for (int column = 0; column < header->count(); ++column)
            if (!table->isColumnHidden(column) && header->sectionViewportPosition(column) + header->sectionSize(column) <= table->viewport()->width())
                cells.append(table->model()->index(row, column).data().toString());
        return cells;
    };
    QCOMPARE(table->model()->rowCount(), int(names.size()));
    for (int row = 0; row < names.size(); ++row)
        QTRY_VERIFY2(seen(row).contains(names.at(row)), qPrintable(seen(row).join(u'|')));
    // Right after what happens to it, and not once more among the cells.
    QCOMPARE(header->visualIndex(ImportPreviewModel::whoColumn), 2);
    QCOMPARE(table->model()->headerData(ImportPreviewModel::whoColumn, Qt::Horizontal).toString(), names.first() == "Anna Ek"_L1 ? u"Förnamn · Efternamn"_s : u"Namn"_s);
    int headed = 0;
    for (int column = 0; column < header->count(); ++column)
        headed += table->model()->headerData(column, Qt::Horizontal).toString().contains(u"amn"_s);
    QCOMPARE(headed, 1);
}

void TestImportPreview::widthsAreRemembered()
{
    {
        const auto wizard = preview("Kommun;Namn\nLaxå;Anna Ek\n");
        QVERIFY(wizard);
        tableOf(*wizard)->setColumnWidth(ImportPreviewModel::whoColumn, 333);
        // Judged again after a step back, the list is another model.
        wizard->back();
        QVERIFY(step(*wizard, Step::Preview));
        QCOMPARE(tableOf(*wizard)->columnWidth(ImportPreviewModel::whoColumn), 333);
    }
    const auto again = preview("E-post;Namn;Kommun\nbo@example.org;Bo Lind;Nora\n");
    QVERIFY(again);
    QCOMPARE(tableOf(*again)->columnWidth(ImportPreviewModel::whoColumn), 333);
}

void TestImportPreview::aChoiceIsShownThoughTheLastListHadNone()
{
    for (const bool doubtful : {false, true, false}) {
        const auto wizard = preview(doubtful ? "Namn;E-post\n=Anna Ek;anna@example.org\n" : "Namn;E-post\nBo Lind;bo@example.org\n");
        QVERIFY(wizard);
        const QList<ImportRow> &rows = wizard->session()->plan()->rows;
        QCOMPARE(std::any_of(rows.cbegin(), rows.cend(), ImportPreviewModel::offersChoice), doubtful);
        QCOMPARE(tableOf(*wizard)->isColumnHidden(ImportPreviewModel::choiceColumn), !doubtful);
    }
}

void TestImportPreview::aDoubtfulRowIsDecidedInPlace()
{
    auto plan = std::make_shared<ImportPlan>();
    plan->headings = {u"Namn"_s};
    plan->mapping.insert(0, u"name"_s);
    ImportRow doubtful;
    doubtful.line = 2;
    doubtful.cells = {u"Anna Ek"_s};
    doubtful.fate = RowFate::Doubtful;
    doubtful.choices = {u"The same person"_s, u"A new person"_s};
    plan->rows = {doubtful};
    int touched = -1;
    ImportPreviewModel model(plan, [&](int row) { touched = row; });
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.adopt(ImportPreviewModel::prepareRows(plan));
    const QModelIndex choice = model.index(0, ImportPreviewModel::choiceColumn);
    QVERIFY(choice.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(model.setData(choice, 1, Qt::EditRole));
    QCOMPARE(touched, 0);
    QCOMPARE(plan->rows.first().choice, 1);
    QVERIFY(!model.setData(choice, 2, Qt::EditRole));
    QCOMPARE(choice.data().toString(), u"A new person"_s);
}

void TestImportPreview::aProposalIsOfferedAndTakenInPlace_data()
{
    QTest::addColumn<RowFate>("fate");
    QTest::addColumn<bool>("offered");
    QTest::newRow("new") << RowFate::New << true;
    QTest::newRow("updated") << RowFate::Updated << true;
    QTest::newRow("unchanged") << RowFate::Unchanged << true;
    QTest::newRow("refused") << RowFate::Refused << false;
}

void TestImportPreview::aProposalIsOfferedAndTakenInPlace()
{
    QFETCH(RowFate, fate);
    QFETCH(bool, offered);
    auto plan = std::make_shared<ImportPlan>();
    ImportRow row;
    row.fate = fate;
    row.choices = {u"no end date"_s, u"ends 31 December"_s};
    row.choice = 0;
    plan->rows = {row};
    ImportPreviewModel model(plan, {});
    model.adopt(ImportPreviewModel::prepareRows(plan));
    QCOMPARE(model.columnShown(ImportPreviewModel::choiceColumn), offered);
    const QModelIndex choice = model.index(0, ImportPreviewModel::choiceColumn);
    QCOMPARE(choice.data().toString().contains(u"ends 31 December"_s), offered);
    QCOMPARE(choice.data(SeverityRole).isValid(), offered);
    QVERIFY(!model.setData(choice, -1, Qt::EditRole));
    QCOMPARE(model.setData(choice, 1, Qt::EditRole), offered);
    QCOMPARE(plan->rows.first().choice, offered ? 1 : 0);
    QCOMPARE(choice.data().toString(), offered ? u"ends 31 December"_s : QString());
}

LANSNAV_TEST_MAIN(TestImportPreview)
#include "tst_importpreview.moc"
