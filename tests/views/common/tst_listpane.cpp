// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/emptystate.h"
#include "common/filterbar.h"
#include "common/listpane.h"
#include "common/tableview.h"
#include "support/testmain.h"

#include <QMenu>
#include <QPushButton>

using namespace lansnav;
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    Id id;
    QString name;
};

Id idOf(const QString &name)
{
    return Id::natural(u"t", {name});
}

Row row(const QString &name)
{
    return {idOf(name), name};
}

} // namespace

class TestListPane : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_model = std::make_unique<RowModel<Row>>(RowModel<Row>::Columns{{.key = u"name"_s, .heading = u"Name"_s, .value = [](const Row &r) { return QVariant(r.name); }}});
        m_pane = std::make_unique<ListPane>(*m_model, u"placeTable"_s, u"Places"_s);
        m_empty = m_pane->setEmptyText(u"office-building"_s, u"No places yet"_s, u"They come here."_s);
        m_pane->show();
    }
    void cleanup()
    {
        m_pane.reset();
        m_model.reset();
    }

    void emptyUntilThereAreRows()
    {
        m_pane->showWhetherEmpty();
        QVERIFY(m_empty->isVisible());
        QVERIFY(!m_pane->table()->isVisible());
        m_model->setRows({row(u"Laxå"_s)});
        m_pane->showWhetherEmpty();
        QVERIFY(!m_empty->isVisible());
        QVERIFY(m_pane->table()->isVisible());
        QCOMPARE(m_pane->table()->accessibleName(), u"Places"_s);
    }

    void whatIsHiddenIsShownWhenAskedFor()
    {
        m_model->setRows({row(u"Laxå"_s), row(u"Kumla"_s)});
        m_pane->filter()->setText(u"lax"_s);
        QCOMPARE(m_model->rowCount(), 1);
        m_pane->select(*m_model, idOf(u"Laxå"_s));
        QCOMPARE(m_pane->filter()->text(), u"lax"_s);
        m_pane->select(*m_model, idOf(u"Kumla"_s));
        QCOMPARE(m_pane->filter()->text(), QString());
        QCOMPARE(m_pane->table()->currentId(), idOf(u"Kumla"_s));
    }

    void whatIsNotThereYetIsPointedOutOnceItIs()
    {
        m_model->setRows({row(u"Laxå"_s)});
        m_pane->filter()->setText(u"lax"_s);
        m_pane->select(*m_model, idOf(u"Laxarby"_s));
        QCOMPARE(m_pane->filter()->text(), u"lax"_s);
        m_model->upsert({row(u"Laxarby"_s)});
        QCOMPARE(m_pane->table()->currentId(), idOf(u"Laxarby"_s));
    }

    void newOne()
    {
        int made = 0;
        m_pane->setNew(u"newPlace"_s, u"New place"_s, [&made] { ++made; });
        QTest::mouseClick(m_pane->findChild<QPushButton *>(u"newPlace"_s), Qt::LeftButton);
        QCOMPARE(made, 1);
    }

    void deletes()
    {
        QList<Id> trashed;
        m_pane->setTrash([&trashed](const QList<Id> &ids) { trashed = ids; });
        m_model->setRows({row(u"Laxå"_s), row(u"Kumla"_s)});
        m_pane->showWhetherEmpty();
        m_pane->select(*m_model, idOf(u"Kumla"_s));
        QTest::keyClick(m_pane->table(), Qt::Key_Delete);
        QCOMPARE(trashed, QList<Id>{idOf(u"Kumla"_s)});
    }

private:
    std::unique_ptr<RowModel<Row>> m_model;
    std::unique_ptr<ListPane> m_pane;
    EmptyState *m_empty = nullptr;
};

LANSNAV_TEST_MAIN(TestListPane)
#include "tst_listpane.moc"
