// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/tilemap.h"
#include "support/testmain.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace lansnav;
using namespace Qt::StringLiterals;

class TestTileMap : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_map = std::make_unique<TileMap>();
        m_map->setTiles({{u"Hf"_s, u"Hällefors"_s, u"ordinary"_s, report::TileState::Good, 0, 0},
                         {u"Li"_s, u"Lindesberg"_s, u"alternate"_s, report::TileState::Warn, 2, 0},
                         {u"Nö"_s, u"Nora"_s, u"vacant"_s, report::TileState::Bad, 1, 1},
                         {u"La"_s, u"Laxå"_s, QString(), report::TileState::Neutral, 0, 3}});
        m_map->resize(m_map->sizeHint());
        m_map->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_map.get()));
        m_map->activateWindow();
        m_map->setFocus();
    }

    void placedWithoutOverlap()
    {
        for (int i = 0; i < 4; ++i) {
            QVERIFY(m_map->rect().contains(m_map->tileRect(i)));
            for (int j = 0; j < i; ++j)
                QVERIFY(!m_map->tileRect(i).intersects(m_map->tileRect(j)));
            QCOMPARE(m_map->tileAt(m_map->tileRect(i).center()), i);
        }
        m_map->resize(m_map->minimumSizeHint());
        for (int i = 0; i < 4; ++i)
            QVERIFY(m_map->rect().contains(m_map->tileRect(i)));
    }

    void keyboard()
    {
        QSignalSpy activated(m_map.get(), &TileMap::activated);
        QCOMPARE(m_map->current(), 0);
        QTest::keyClick(m_map.get(), Qt::Key_Right);
        QCOMPARE(m_map->current(), 1);
        QTest::keyClick(m_map.get(), Qt::Key_Down);
        QCOMPARE(m_map->current(), 2);
        QTest::keyClick(m_map.get(), Qt::Key_Down);
        QCOMPARE(m_map->current(), 3);
        QTest::keyClick(m_map.get(), Qt::Key_Down);
        QCOMPARE(m_map->current(), 3);
        QTest::keyClick(m_map.get(), Qt::Key_Home);
        QTest::keyClick(m_map.get(), Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().toInt(), 0);
    }

    void mouse()
    {
        QSignalSpy activated(m_map.get(), &TileMap::activated);
        QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, m_map->tileRect(2).center());
        QCOMPARE(activated.first().first().toInt(), 2);
        QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, QPoint(m_map->tileRect(0).right() + 20, 2));
        QCOMPARE(activated.count(), 1);
    }

    void screenReader()
    {
        QAccessibleInterface *map = QAccessible::queryAccessibleInterface(m_map.get());
        QVERIFY(map);
        QCOMPARE(map->role(), QAccessible::List);
        QCOMPARE(map->childCount(), 4);
        QCOMPARE(map->child(2)->text(QAccessible::Name), u"Nora: vacant"_s);
        QCOMPARE(map->child(3)->text(QAccessible::Name), u"Laxå"_s);
        QCOMPARE(map->indexOfChild(map->child(1)), 1);
        QVERIFY(!map->child(9));
        QSignalSpy activated(m_map.get(), &TileMap::activated);
        map->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(activated.first().first().toInt(), 1);
        // Fewer tiles leave no ghosts.
        m_map->setTiles(m_map->tiles().mid(0, 1));
        QCOMPARE(map->childCount(), 1);
    }

    void emptyMapIsHarmless()
    {
        m_map->setTiles({});
        QCOMPARE(m_map->current(), -1);
        QTest::keyClick(m_map.get(), Qt::Key_Right);
        QTest::mouseClick(m_map.get(), Qt::LeftButton);
        m_map->grab();
    }

private:
    std::unique_ptr<TileMap> m_map;
};

LANSNAV_TEST_MAIN(TestTileMap)
#include "tst_tilemap.moc"
