// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of the window mask what titles, places and notes tell of somebody with protected identity; forms have it as it was written.
#include "network/lists.h"
#include "networkfixture.h"
#include "privacy/showntext.h"
#include "register/personlist.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

class TestShownLists : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { ShownText::know({}); }
    void meetings();
    void figuresAndLoops();
    void organisations();
    void namesakes();

private:
    static void protect(NetworkFixture &f, const Id &person)
    {
        Edit edit(*f.store, ActText("Protected"));
        edit.update(u"person"_s, person, {{u"protected"_s, 1}});
        NetworkFixture::must(edit.commit());
        const auto words = ProtectedText::load(f.db());
        NetworkFixture::must(words);
        ShownText::know(*words);
    }

    template<class Row>
    static QString cell(const RowModel<Row> &model, const QString &key, int role = Qt::DisplayRole)
    {
        for (int column = 0; column < model.columnCount(); ++column)
            if (model.columnKey(column) == key)
                return model.data(model.index(0, column), role).toString();
        return u"no such column"_s;
    }
};

void TestShownLists::meetings()
{
    NetworkFixture f;
    protect(f, f.person("Sara", "Lind"));
    Meeting meeting;
    meeting.network = f.network("BBIC");
    meeting.starts = u"2026-02-12T09:00+01:00"_s;
    meeting.title = u"Möte hos Sara Lind"_s;
    meeting.place = u"Linds kök"_s;
    NetworkFixture::must(f.networks->addMeeting(meeting));
    MeetingListModel model(meetingColumns());
    model.setRows(meetingRows(f.detail(meeting.network), QDate(2026, 3, 2)));
    QCOMPARE(cell(model, u"title"_s), u"Möte hos (name not shown)"_s);
    QCOMPARE(cell(model, u"place"_s), u"(name not shown) kök"_s);
    QCOMPARE(cell(model, u"title"_s, Qt::EditRole), meeting.title);
    // Nobody finds out by looking for the name.
    model.setFilterText(u"Lind"_s);
    QCOMPARE(model.rowCount(), 0);
    model.setFilterText(u"kök"_s);
    QCOMPARE(model.rowCount(), 1);
}

void TestShownLists::figuresAndLoops()
{
    NetworkFixture f;
    protect(f, f.person("Sara", "Lind"));
    FigureListModel figures(figureColumns({}));
    Figure figure;
    figure.id = Id::natural(u"figure"_s, {u"one"_s});
    figure.note = u"Sara Lind"_s;
    figures.setRows({figure});
    QCOMPARE(cell(figures, u"note"_s), u"(name not shown)"_s);
    LoopListModel loops(loopColumns());
    LoopRow loop;
    loop.id = Id::natural(u"loop"_s, {u"one"_s});
    loop.theme = u"Frågor från Lind"_s;
    loop.place = u"Hos Sara Lind"_s;
    loops.setRows({loop});
    QCOMPARE(cell(loops, u"theme"_s), u"Frågor från (name not shown)"_s);
    QCOMPARE(cell(loops, u"place"_s), u"Hos (name not shown)"_s);
}

void TestShownLists::organisations()
{
    NetworkFixture f;
    protect(f, f.person("Sara", "Lind"));
    OrganisationModel model(RegisterLists::organisationColumns());
    OrganisationRow row;
    row.id = Id::natural(u"organisation"_s, {u"one"_s});
    row.name = u"Sara Lind Konsult AB"_s;
    model.setRows({row});
    QCOMPARE(cell(model, u"name"_s), u"(name not shown) Konsult AB"_s);
}

void TestShownLists::namesakes()
{
    NetworkFixture f;
    const Id sara = f.person("Sara", "Lind");
    const Id other = f.person("Sara", "Lind", "sara@example.com");
    protect(f, sara);
    PersonModel model(RegisterLists::personColumns());
    PersonRow row;
    row.id = other;
    row.name = u"Sara Lind"_s;
    model.setRows({row});
    QCOMPARE(cell(model, u"name"_s), u"Sara Lind"_s);
}

LANSNAV_TEST_MAIN(TestShownLists)
#include "tst_shownlists.moc"
