// SPDX-License-Identifier: GPL-3.0-or-later
#include "area/area.h"
#include "common/severitydelegate.h"
#include "common/style.h"
#include "common/tableview.h"
#include "privacy/masking.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolTip>

using namespace lansnav;
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    Id id;
    QString name;
    int count = 0;
    int severity = -1;
};

Id idOf(const QString &name)
{
    return Id::natural(u"row", {name});
}

using Model = RowModel<Row>;

Model::Columns columns()
{
    return {{.key = u"name"_s, .heading = u"Name"_s, .value = [](const Row &r) { return QVariant(r.name); }, .width = 150},
            {.key = u"count"_s, .heading = u"Count"_s, .value = [](const Row &r) { return QVariant(r.count); }, .alignment = Qt::AlignRight | Qt::AlignVCenter, .width = 80},
            {.key = u"state"_s, .heading = u"State"_s, .value = [](const Row &) { return QVariant(QString()); },
             .extra = [](const Row &r, int role) { return role == SeverityRole && r.severity >= 0 ? QVariant(r.severity) : QVariant(); }},
            {.key = u"hidden"_s, .heading = u"Hidden"_s, .value = [](const Row &) { return QVariant(u"x"_s); }, .shown = false}};
}

QList<Row> rows(const QStringList &names)
{
    QList<Row> list;
    int n = 0;
    for (const QString &name : names)
        list.append({idOf(name), name, n++, n == 2 ? 1 : -1});
    return list;
}

class OpenDelegate : public SeverityDelegate
{
public:
    using SeverityDelegate::initStyleOption;
};

} // namespace

class TestTableView : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_model = std::make_unique<Model>(columns());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_view = std::make_unique<TableView>();
        m_view->resize(600, 300);
        m_view->setModel(m_model.get());
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setFocus();
    }
    void cleanup()
    {
        m_view.reset();
        m_tester.reset();
        m_model.reset();
    }

    void looksLikeAList()
    {
        m_model->setRows(rows({u"B"_s, u"A"_s}));
        QVERIFY(m_view->verticalHeader()->isHidden());
        QVERIFY(m_view->rowHeight(0) >= measure::row);
        m_view->setComfortable(true);
        QVERIFY(m_view->rowHeight(0) >= measure::comfortableRow);
        QVERIFY(m_view->isColumnHidden(3));
        QCOMPARE(m_view->columnWidth(0), 150);
        // Sorted by the first column upwards.
        QCOMPARE(m_model->at(0).name, u"A"_s);
    }

    void whatIsCutIsToldWhole()
    {
        const QString name = u"Somebody with a name that is far too long for any column"_s;
        m_model->setRows(rows({name, u"B"_s}));
        const auto tip = [this](const QString &of) {
            QToolTip::hideText();
            const QPoint where = m_view->visualRect(m_model->index(m_model->rowOf(idOf(of)), 0)).center();
            QHelpEvent event(QEvent::ToolTip, where, m_view->viewport()->mapToGlobal(where));
            QApplication::sendEvent(m_view->viewport(), &event);
            return QToolTip::isVisible() ? QToolTip::text() : QString();
        };
        QVERIFY(tip(name).contains(name));
        QVERIFY(!tip(u"B"_s).contains(u"B"_s));
        // A title without end is told by some lines of it.
        const QString endless = QString(5000, u'K');
        m_model->setRows(rows({endless}));
        QVERIFY(tip(endless).startsWith(u"<span>KKK"_s) && tip(endless).size() < 600);
    }

    void alwaysHasACurrentRow()
    {
        QSignalSpy spy(m_view.get(), &TableView::currentIdChanged);
        m_model->setRows(rows({u"A"_s, u"B"_s}));
        QVERIFY(m_view->currentIndex().isValid());
        QCOMPARE(m_view->currentId(), idOf(u"A"_s));
        QCOMPARE(spy.count(), 1);
        m_model->remove({idOf(u"A"_s)});
        QCOMPARE(m_view->currentId(), idOf(u"B"_s));
        m_model->setRows({});
        QVERIFY(m_view->currentId().isNull());
        QCOMPARE(spy.last().first().value<Id>(), Id());
        m_model->upsert(rows({u"C"_s}));
        QCOMPARE(m_view->currentId(), idOf(u"C"_s));
    }

    void selectionSurvivesReset()
    {
        m_model->setRows(rows({u"A"_s, u"B"_s, u"C"_s, u"D"_s}));
        QVERIFY(m_view->selectId(idOf(u"C"_s)));
        QSignalSpy spy(m_view.get(), &TableView::currentIdChanged);
        m_model->setRows(rows({u"AA"_s, u"A"_s, u"B"_s, u"C"_s, u"D"_s}));
        QCOMPARE(m_view->currentId(), idOf(u"C"_s));
        QCOMPARE(m_view->selectedIds(), QList<Id>{idOf(u"C"_s)});
        QCOMPARE(spy.count(), 0);
        // The one that is gone is replaced by its neighbour.
        m_model->setRows(rows({u"A"_s, u"B"_s}));
        QCOMPARE(m_view->currentId(), idOf(u"B"_s));
        QCOMPARE(spy.count(), 1);
    }

    void severalStaySelected()
    {
        m_model->setRows(rows({u"A"_s, u"B"_s, u"C"_s}));
        m_view->selectId(idOf(u"A"_s));
        QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedIds().size(), 2);
        m_model->setRows(rows({u"C"_s, u"B"_s, u"A"_s}));
        QCOMPARE(m_view->selectedIds().size(), 2);
        QVERIFY(m_view->selectedIds().contains(idOf(u"B"_s)));
    }

    void theCurrentRowIsFollowedWhereItMoves_data()
    {
        QTest::addColumn<bool>("inSight");
        QTest::newRow("in sight") << true;
        QTest::newRow("scrolled away from") << false;
    }
    /// A person whose identity becomes protected moves under the mask; a colleague's change elsewhere moves nothing before one's eyes.
    void theCurrentRowIsFollowedWhereItMoves()
    {
        QFETCH(bool, inSight);
        QStringList names;
        for (int i = 0; i < 200; ++i)
            names.append(u"B%1"_s.arg(100 + i));
        m_model->setRows(rows(names));
        QCoreApplication::processEvents();
        const Id id = idOf(u"B103"_s);
        QVERIFY(m_view->selectId(id));
        if (!inSight)
            m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
        const int before = m_view->verticalScrollBar()->value();
        m_model->upsert({{id, u"S"_s}});
        QCoreApplication::processEvents();
        QCOMPARE(m_model->rowOf(id), 199);
        QCOMPARE(m_view->currentId(), id);
        QCOMPARE(m_view->selectedIds(), QList<Id>{id});
        QCOMPARE(m_view->viewport()->rect().contains(m_view->visualRect(m_view->currentIndex()).center()), inSight);
        QCOMPARE(m_view->verticalScrollBar()->value() != before, inSight);
    }

    void filterKeepsTheRow()
    {
        m_model->setRows(rows({u"Askersund"_s, u"Laxå"_s, u"Örebro"_s}));
        m_view->selectId(idOf(u"Örebro"_s));
        m_model->setFilterText(u"öre"_s);
        QCOMPARE(m_view->currentId(), idOf(u"Örebro"_s));
        m_model->setFilterText(u"laxå"_s);
        QCOMPARE(m_view->currentId(), idOf(u"Laxå"_s));
        m_model->setFilterText(u"nothing"_s);
        QVERIFY(m_view->currentId().isNull());
        m_model->setFilterText({});
        QVERIFY(m_view->currentIndex().isValid());
    }

    void waitsForARow()
    {
        m_model->setRows(rows({u"A"_s}));
        m_view->selectIdWhenThere(idOf(u"Z"_s));
        QCOMPARE(m_view->currentId(), idOf(u"A"_s));
        m_model->upsert(rows({u"Z"_s}));
        QCOMPARE(m_view->currentId(), idOf(u"Z"_s));
    }

    void keysAsPeopleUseThem()
    {
        m_model->setRows(rows({u"A"_s, u"B"_s, u"C"_s}));
        QSignalSpy opened(m_view.get(), &TableView::opened);
        QSignalSpy deleted(m_view.get(), &TableView::deleteRequested);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().value<Id>(), idOf(u"B"_s));
        QTest::keyClick(m_view.get(), Qt::Key_Delete);
        QCOMPARE(deleted.first().first().value<QList<Id>>(), QList<Id>{idOf(u"B"_s)});
        // Letters do not jump about in the list.
        QTest::keyClick(m_view.get(), Qt::Key_C);
        QCOMPARE(m_view->currentId(), idOf(u"B"_s));
        const QPoint third = m_view->visualRect(m_model->index(2, 0)).center();
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, third);
        QCOMPARE(m_view->currentId(), idOf(u"C"_s));
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, third);
        QCOMPARE(opened.count(), 2);
        QCOMPARE(opened.last().first().value<Id>(), idOf(u"C"_s));
    }

    void copiesAsTabSeparatedText()
    {
        QList<Row> list = rows({u"A\tB\nC"_s, u"D"_s});
        m_model->setRows(list);
        m_view->selectAll();
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"Name\tCount\tState\nA B C\t0\t\nD\t1\t\n"_s);
    }

    void remembersColumns()
    {
        Settings settings;
        m_view->remember(&settings, u"test"_s);
        m_model->setRows(rows({u"A"_s, u"B"_s}));
        m_view->horizontalHeader()->moveSection(1, 0);
        m_view->setColumnWidth(1, 222);
        m_view->setColumnHidden(2, true);
        m_view->setColumnHidden(3, false);
        m_view->sortByColumn(1, Qt::DescendingOrder);
        QVERIFY(settings.layouts.contains(u"test"_s));

        TableView other;
        Model model(columns());
        other.setModel(&model);
        other.remember(&settings, u"test"_s);
        QCOMPARE(other.horizontalHeader()->visualIndex(1), 0);
        QCOMPARE(other.columnWidth(1), 222);
        QVERIFY(other.isColumnHidden(2));
        QVERIFY(!other.isColumnHidden(3));
        QCOMPARE(model.sortColumn(), 1);
        QCOMPARE(model.sortOrder(), Qt::DescendingOrder);
    }

    void columnsFitWhatStandsInThem()
    {
        Settings settings;
        m_view->remember(&settings, u"fit"_s);
        m_view->fitColumns({u"count"_s}, u"name"_s);
        const QAbstractItemView &view = *m_view;
        m_model->setRows(rows({u"A"_s}));
        const int needed = std::max(m_view->horizontalHeader()->sectionSizeHint(1), view.sizeHintForColumn(1));
        QTRY_VERIFY(m_view->columnWidth(1) >= needed && m_view->columnWidth(1) < needed + 8);
        QCOMPARE(m_view->columnWidth(0), 150);      // no less than declared
        // A long name takes what is left, and no more.
        m_model->setRows(rows({QString(5000, u'X')}));
        QTRY_COMPARE(m_view->columnWidth(0) + m_view->columnWidth(1), m_view->viewport()->width());
        m_view->resize(400, 300);
        QTRY_COMPARE(m_view->columnWidth(0) + m_view->columnWidth(1), m_view->viewport()->width());
        QVERIFY(!settings.layouts.contains(u"fit.sized"_s));
    }

    /// One column takes the room, the others keep the width they have and stay in sight.
    void columnsBesideKeepTheirRoom()
    {
        Settings settings;
        m_view->remember(&settings, u"fit"_s);
        m_view->fitColumns({}, u"name"_s, {u"count"_s});
        const int beside = m_view->columnWidth(1);
        m_view->resize(600, 300);
        m_model->setRows(rows({QString(5000, u'X')}));
        QTRY_COMPARE(m_view->columnWidth(0), m_view->viewport()->width() - beside);
        QCOMPARE(m_view->columnWidth(1), beside);
        m_view->setColumnWidth(1, beside + 40);
        QTRY_COMPARE(m_view->columnWidth(0), m_view->viewport()->width() - beside - 40);
        QVERIFY(!settings.layouts.contains(u"fit.sized"_s));
        m_model->setRows(rows({u"A"_s}));
        QTRY_COMPARE(m_view->columnWidth(0), 150);      // no less than declared
    }

    /// "Skyddade personupp…(K7M2)": which of several it is can be read in a narrow column too.
    void theMarkOfAMaskedNameIsSeen_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Qt::TextElideMode>("mode");
        QTest::newRow("masked, with its mark") << Masking::name(Id::natural(u"test", {u"1"_s})) << Qt::ElideMiddle;
        QTest::newRow("a name") << u"Anna Ek"_s << Qt::ElideRight;
    }
    void theMarkOfAMaskedNameIsSeen()
    {
        QFETCH(QString, name);
        m_model->setRows(rows({name}));
        const OpenDelegate delegate;
        QStyleOptionViewItem option;
        delegate.initStyleOption(&option, m_model->index(0, 0));
        QCOMPARE(option.text, name);
        QTEST(option.textElideMode, "mode");
    }

    void aColumnSizedByHandStays()
    {
        Settings settings;
        m_view->remember(&settings, u"fit"_s);
        m_view->fitColumns({u"name"_s});
        m_model->setRows(rows({u"Somebody with a rather long name"_s}));
        QTRY_VERIFY(m_view->columnWidth(0) > 150);
        m_view->setColumnWidth(0, 77);
        m_model->setRows(rows({u"Somebody else with an even longer name"_s}));
        QTest::qWait(20);
        QCOMPARE(m_view->columnWidth(0), 77);
        // Also the next time.
        TableView other;
        Model model(columns());
        other.setModel(&model);
        other.remember(&settings, u"fit"_s);
        other.fitColumns({u"name"_s});
        other.show();
        QVERIFY(QTest::qWaitForWindowExposed(&other));
        model.setRows(rows({u"Somebody else with an even longer name"_s}));
        QTest::qWait(20);
        QCOMPARE(other.columnWidth(0), 77);
    }

    void brokenLayoutIsIgnored_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::newRow("garbage") << QByteArray("\xff\x00nonsense", 10);
        QTest::newRow("unknown columns") << QByteArray(R"({"columns":[{"key":"gone","width":9}],"sort":"gone"})");
        QTest::newRow("all hidden") << QByteArray(R"({"columns":[{"key":"name","shown":false},{"key":"count","shown":false},{"key":"state","shown":false},{"key":"hidden","shown":false}]})");
        QTest::newRow("absurd width") << QByteArray(R"({"columns":[{"key":"name","width":-5},{"key":"count","width":1e9}]})");
    }
    void brokenLayoutIsIgnored()
    {
        QFETCH(QByteArray, state);
        m_view->restoreLayoutState(state);
        QVERIFY(!m_view->isColumnHidden(0));
        QVERIFY(m_view->columnWidth(0) >= 32 && m_view->columnWidth(1) <= 2000);
    }

    void severityIsIconAndWord()
    {
        m_model->setRows(rows({u"A"_s, u"B"_s}));
        OpenDelegate delegate;
        QStyleOptionViewItem option;
        option.fontMetrics = m_view->fontMetrics();
        delegate.initStyleOption(&option, m_model->index(1, 2));
        QVERIFY(option.features.testFlag(QStyleOptionViewItem::HasDecoration));
        QCOMPARE(option.text, style::wordOf(Problem::Severity::Warn));
    }

private:
    std::unique_ptr<Model> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<TableView> m_view;
};

LANSNAV_TEST_MAIN(TestTableView)
#include "tst_tableview.moc"
