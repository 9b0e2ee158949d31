// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/attendancegrid.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QSignalSpy>
#include <QToolTip>

using namespace lansnav;
using namespace Qt::StringLiterals;

namespace {

/// Four people at three meetings; Doris was no member at the first.
class Meetings : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;
    using QAbstractTableModel::beginResetModel;
    using QAbstractTableModel::endResetModel;
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 4; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 3; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const QString code = codes[index.row()][index.column()];
        if (role == Qt::EditRole)
            return code;
        return role == Qt::AccessibleTextRole ? AttendanceGrid::wordOf(AttendanceGrid::stateOf(code)) : QVariant();
    }
    bool setData(const QModelIndex &index, const QVariant &value, int role) override
    {
        if (role != Qt::EditRole)
            return false;
        codes[index.row()][index.column()] = value.toString();
        emit dataChanged(index, index);
        return true;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return orientation == Qt::Vertical ? QStringList{u"Anna Ek"_s, u"Bo Ask"_s, u"Cecilia Åhs"_s, u"Doris Berg"_s}.at(section)
                                           : days.at(section);
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        if (!index.isValid() || (index.row() == 3 && index.column() == 0))
            return Qt::NoItemFlags;
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    }
    QString codes[4][3];
    QStringList days{u"12 Feb"_s, u"19 Mar"_s, u"14 May"_s};
};

} // namespace

class TestAttendanceGrid : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_model = std::make_unique<Meetings>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_grid = std::make_unique<AttendanceGrid>();
        m_grid->setModel(m_model.get());
        m_grid->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_grid.get()));
        m_grid->setFocus();
    }
    void cleanup()
    {
        m_grid.reset();
        m_tester.reset();
    }

    void keysFillAndMoveOn_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("code");
        QTest::newRow("N") << Qt::Key_N << u"present"_s;
        QTest::newRow("P") << Qt::Key_P << u"present"_s;
        QTest::newRow("F") << Qt::Key_F << u"absent"_s;
        QTest::newRow("A") << Qt::Key_A << u"apology"_s;
        QTest::newRow("space") << Qt::Key_Space << QString();
        QTest::newRow("delete") << Qt::Key_Delete << QString();
    }
    void keysFillAndMoveOn()
    {
        QFETCH(Qt::Key, key);
        QFETCH(QString, code);
        m_model->codes[1][1] = u"absent"_s;
        if (code == u"absent")
            m_model->codes[1][1].clear();
        m_grid->setCurrentIndex(m_model->index(1, 1));
        QTest::keyClick(m_grid.get(), key);
        QCOMPARE(m_model->codes[1][1], code);
        QCOMPARE(m_grid->currentIndex(), m_model->index(2, 1));
    }

    void daysAreNotCut()
    {
        m_model->beginResetModel();
        m_model->days = {u"12 februari 26"_s, u"30 september 26"_s, u"5 maj"_s};
        m_model->endResetModel();
        QFont strong = m_grid->horizontalHeader()->font();
        strong.setBold(true);
        for (int column = 0; column < 3; ++column)
            QVERIFY2(m_grid->columnWidth(column) >= QFontMetrics(strong).horizontalAdvance(m_model->days.at(column)), qPrintable(m_model->days.at(column)));
    }

    void arrowsMove()
    {
        m_grid->setCurrentIndex(m_model->index(0, 0));
        QTest::keyClick(m_grid.get(), Qt::Key_Right);
        QTest::keyClick(m_grid.get(), Qt::Key_Down);
        QCOMPARE(m_grid->currentIndex(), m_model->index(1, 1));
    }

    void shiftFillsTheColumn()
    {
        m_grid->setCurrentIndex(m_model->index(1, 0));
        QTest::keyClick(m_grid.get(), Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(m_model->codes[0][0], u"present"_s);
        QCOMPARE(m_model->codes[2][0], u"present"_s);
        // Doris was no member then.
        QCOMPARE(m_model->codes[3][0], QString());
        QCOMPARE(m_grid->currentIndex(), m_model->index(1, 0));
        QTest::keyClick(m_grid.get(), Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(m_grid->columnSum(0).known, 0);
    }

    /// Those who were not there are typed first; then "the rest were".
    void shiftLeavesWhatIsRecorded()
    {
        m_model->codes[1][1] = u"absent"_s;
        m_model->codes[2][1] = u"apology"_s;
        m_grid->setCurrentIndex(m_model->index(0, 1));
        QTest::keyClick(m_grid.get(), Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(m_model->codes[0][1], u"present"_s);
        QCOMPARE(m_model->codes[1][1], u"absent"_s);
        QCOMPARE(m_model->codes[2][1], u"apology"_s);
        QCOMPARE(m_model->codes[3][1], u"present"_s);
        QCOMPARE(m_grid->currentIndex(), m_model->index(0, 1));
        // One left is still not typed downwards.
        m_model->codes[0][1].clear();
        QTest::keyClick(m_grid.get(), Qt::Key_F, Qt::ShiftModifier);
        QCOMPARE(m_model->codes[0][1], u"absent"_s);
        QCOMPARE(m_grid->currentIndex(), m_model->index(0, 1));
        // With everybody recorded nothing is left to fill, and that is said.
        QTest::keyClick(m_grid.get(), Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(m_model->codes[0][1], u"absent"_s);
        QCOMPARE(m_model->codes[1][1], u"absent"_s);
        QCOMPARE(m_model->codes[2][1], u"apology"_s);
        QCOMPARE(m_model->codes[3][1], u"present"_s);
        QVERIFY(!QToolTip::text().isEmpty());
        QTest::keyClick(m_grid.get(), Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(m_grid->columnSum(1).known, 0);
    }

    void sums()
    {
        m_model->codes[3][1] = u"present"_s;
        m_model->codes[3][2] = u"apology"_s;
        m_model->codes[0][1] = u"present"_s;
        QCOMPARE(m_grid->rowSum(3).present, 1);
        QCOMPARE(m_grid->rowSum(3).known, 2);
        QCOMPARE(m_grid->rowSum(3).cells, 2);
        QCOMPARE(m_grid->columnSum(1).present, 2);
        QCOMPARE(m_grid->columnSum(1).cells, 4);
        QCOMPARE(m_grid->columnSum(0).cells, 3);
    }

    void oneKeyIsOneAct()
    {
        QList<int> sizes;
        m_grid->setWriter([&](const QModelIndexList &cells, const QString &code) -> Result<void> {
            sizes.append(int(cells.size()));
            if (code == u"absent")
                return Error{ErrorCode::DiskFull, u"The disk is full. Nothing was saved."_s};
            for (const QModelIndex &cell : cells)
                m_model->setData(cell, code, Qt::EditRole);
            return {};
        });
        QSignalSpy failed(m_grid.get(), &AttendanceGrid::failed);
        m_grid->setCurrentIndex(m_model->index(0, 2));
        QTest::keyClick(m_grid.get(), Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(sizes, QList<int>{4});
        // What is so already is not written again.
        QTest::keyClick(m_grid.get(), Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(sizes, QList<int>{4});
        QTest::keyClick(m_grid.get(), Qt::Key_F);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(m_model->codes[0][2], u"present"_s);
    }

    void lockedIsLocked()
    {
        m_grid->setReadOnly(true);
        m_grid->setCurrentIndex(m_model->index(0, 0));
        QTest::keyClick(m_grid.get(), Qt::Key_N);
        QCOMPARE(m_model->codes[0][0], QString());
    }

    void controlKeysAreLeftAlone()
    {
        m_grid->setCurrentIndex(m_model->index(0, 0));
        QTest::keyClick(m_grid.get(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(m_model->codes[0][0], QString());
    }

    void everyStateHasWordAndLetter()
    {
        QSet<QString> words;
        for (const auto state : {AttendanceGrid::State::None, AttendanceGrid::State::Present, AttendanceGrid::State::Absent, AttendanceGrid::State::Apology}) {
            words.insert(AttendanceGrid::wordOf(state));
            QCOMPARE(AttendanceGrid::stateOf(AttendanceGrid::codeOf(state)), state);
        }
        QCOMPARE(words.size(), 4);
        QVERIFY(!m_grid->accessibleName().isEmpty());
        QVERIFY(m_grid->verticalHeader()->width() > m_grid->fontMetrics().horizontalAdvance(u"Cecilia Åhs"_s));
    }

private:
    std::unique_ptr<Meetings> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<AttendanceGrid> m_grid;
};

LANSNAV_TEST_MAIN(TestAttendanceGrid)
#include "tst_attendancegrid.moc"
