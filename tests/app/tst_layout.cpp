// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the window in Swedish, whose words are long: nothing is cut off, neither at the smallest screen the program is for
// nor as small as the window can be on a screen that has room for it.
#include "areas.h"
#include "language.h"
#include "newfile.h"
#include "views/cutoff.h"
#include "windowsetup.h"

#include "common/settings.h"
#include "common/style.h"
#include "common/tableview.h"
#include "shell/mainwindow.h"
#include "shell/searchservice.h"
#include "shell/workspace.h"
#include "support/testenvironment.h"
#include "support/testmain.h"

#include <QHeaderView>
#include <QTemporaryDir>

using namespace lansnav;
using namespace Qt::StringLiterals;

class TestLayout : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void whatMattersIsSeenBesideTheDetail_data();
    void whatMattersIsSeenBesideTheDetail();
    void startPage();

private:
    void settle();
    void look(const QString &where, QStringList &faults);

    QTemporaryDir m_dir;
    test::TestEnvironment m_environment;
    const QList<Area> m_areas = allAreas();
    Settings m_settings;
    QString m_path = m_dir.filePath(u"Örebro län.lansnav"_s);
    std::unique_ptr<MainWindow> m_window;
};

void TestLayout::initTestCase()
{
    useLanguage(u"sv"_s);
    style::applyTheme(*qApp, Theme::Light);
    m_settings.path = m_dir.filePath(u"settings.ini"_s);
    NewFile request{m_path, u"orebro"_s, true};
    request.people = 60;
    request.years = 1;
    const auto made = createNewFile(request, m_areas, m_environment);
    QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().sentence));
}

void TestLayout::cleanup()
{
    if (m_window && m_window->workspace())
        m_window->workspace()->searchService()->wait();
    m_window.reset();
}

void TestLayout::settle()
{
    // Filters wait a moment before they ask, and what they get is laid out after that.
    for (int i = 0; i < 10; ++i) {
        m_window->workspace()->store().waitForFetches();
        QTest::qWait(20);
    }
}

void TestLayout::look(const QString &where, QStringList &faults)
{
    settle();
    for (const QString &fault : test::CutOff(*m_window).found())
        faults.append(where + u": "_s + fault);
}

void TestLayout::nothingIsCutOff_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("page");
    for (const auto &[name, size] : {std::pair{"1280×720", QSize(1280, 720)}, {"smallest", QSize(800, 500)}})
        for (const char *page : {"overview", "networks", "courses", "parenting", "people"})
            QTest::addRow("%s %s", page, name) << size << QString::fromLatin1(page);
}

void TestLayout::nothingIsCutOff()
{
    QFETCH(QSize, size);
    QFETCH(QString, page);
    m_settings.windowGeometry.clear();
    m_window = std::make_unique<MainWindow>(test::windowSetup(m_environment, m_areas, m_settings));
    QVERIFY(m_window->openFile(m_path));
    m_window->setWindowState(Qt::WindowNoState);
    m_window->resize(size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    Workspace &space = *m_window->workspace();
    const int number = space.pageOf(page);
    QVERIFY(number >= 0);
    space.showPage(number);
    QStringList faults;
    look(page, faults);
    AreaTab &tab = *space.tab(number);
    Id row = tab.currentRow();
    if (const auto *list = tab.findChild<TableView *>(); list && row.isNull())
        row = list->currentId();
    if (!row.isNull()) {
        tab.showRow(row);
        settle();
        for (const QString &subTab : tab.subTabs()) {
            tab.showRow({}, subTab);
            look(page + u'/' + subTab, faults);
        }
    }
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestLayout::whatMattersIsSeenBesideTheDetail_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("subTab");
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QStringList>("whole");
    QTest::newRow("events") << u"courses"_s << u"eventTable"_s << QString() << QStringList{u"title"_s, u"days"_s, u"seats"_s} << QStringList{u"days"_s, u"seats"_s};
    QTest::newRow("networks") << u"networks"_s << u"networkTable"_s << QString() << QStringList{u"name"_s, u"problems"_s, u"coverage"_s}
                              << QStringList{u"name"_s, u"problems"_s, u"coverage"_s};
    QTest::newRow("members") << u"networks"_s << u"memberTable"_s << u"members"_s << QStringList{u"name"_s, u"represents"_s, u"kind"_s, u"problem"_s} << QStringList();
}

/// At first, before anybody has moved a column: these need no scrolling, and their headings are whole.
void TestLayout::whatMattersIsSeenBesideTheDetail()
{
    QFETCH(QString, page);
    QFETCH(QString, table);
    QFETCH(QString, subTab);
    QFETCH(QStringList, columns);
    QFETCH(QStringList, whole);
    m_settings.windowGeometry.clear();
    m_settings.layouts.clear();
    m_window = std::make_unique<MainWindow>(test::windowSetup(m_environment, m_areas, m_settings));
    QVERIFY(m_window->openFile(m_path));
    m_window->setWindowState(Qt::WindowNoState);
    m_window->resize(1280, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    Workspace &space = *m_window->workspace();
    space.showPage(space.pageOf(page));
    settle();
    AreaTab &tab = *space.tab(space.pageOf(page));
    if (!subTab.isEmpty())
        tab.showRow({}, subTab);
    settle();
    const auto *view = tab.findChild<TableView *>(table);
    QVERIFY(view && view->isVisible());
    const auto *model = qobject_cast<const RowModelBase *>(view->model());
    for (int column = 0; column < model->columnCount(); ++column) {
        if (!columns.contains(model->columnKey(column)))
            continue;
        const QString heading = model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const QHeaderView *header = view->horizontalHeader();
        QVERIFY2(header->sectionViewportPosition(column) + header->sectionSize(column) <= view->viewport()->width(), qPrintable(heading));
        QVERIFY2(view->fontMetrics().horizontalAdvance(heading) < header->sectionSize(column), qPrintable(heading));
        // Titles and people's names are as long as they are; what a network is called, a date or "14 of 17" is read whole.
        const bool isShort = whole.contains(model->columnKey(column));
        QVERIFY2(!isShort || static_cast<const QAbstractItemView *>(view)->sizeHintForColumn(column) <= header->sectionSize(column), qPrintable(heading));
        columns.removeOne(model->columnKey(column));
    }
    QVERIFY2(columns.isEmpty(), qPrintable(columns.join(u' ')));
}

void TestLayout::startPage()
{
    m_settings.windowGeometry.clear();
    m_window = std::make_unique<MainWindow>(test::windowSetup(m_environment, m_areas, m_settings));
    m_window->setWindowState(Qt::WindowNoState);
    m_window->resize(1280, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    const QStringList faults = test::CutOff(*m_window).found();
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

LANSNAV_TEST_MAIN(TestLayout)
#include "tst_layout.moc"
