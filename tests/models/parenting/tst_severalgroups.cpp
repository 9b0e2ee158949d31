// SPDX-License-Identifier: GPL-3.0-or-later
#include "parentingfixture.h"
#include "support/paperblocks.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

/// One paper, one table, made of several groups that were chosen together.
class TestSeveralGroups : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        f = std::make_unique<ParentingFixture>();
        for (const char *municipality : {"Nora", "Laxå", "Kumla"}) {
            m_groups.append(f->group(municipality, QDate(2026, 3, 12)));
            f->people(m_groups.last(), int(m_groups.size()));
        }
    }
    void cleanup()
    {
        m_groups.clear();
        f.reset();
    }

    void oneFolderInTheOrderAskedFor()
    {
        const auto made = composeReport(f->db(), folder(), scopeOf(m_groups));
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().sentence));
        QStringList parts;
        for (const report::Heading &heading : blocksOf<report::Heading>(*made))
            if (heading.level == 0)
                parts << heading.text;
        QCOMPARE(parts, titles());
        // Each begins a page, and has its sign-in sheets on pages of their own as it has alone.
        qsizetype breaks = parts.size();
        QStringList names;
        for (const Id &group : std::as_const(m_groups)) {
            const auto alone = composeReport(f->db(), folder(), scopeOf({group}));
            QVERIFY(alone.ok());
            breaks += blocksOf<report::PageBreak>(*alone).size();
            for (const report::Table &table : blocksOf<report::Table>(*alone))
                names << table.caption;
        }
        QCOMPARE(blocksOf<report::PageBreak>(*made).size(), breaks);
        QStringList all;
        for (const report::Table &table : blocksOf<report::Table>(*made))
            all << table.caption;
        QCOMPARE(all, names);
        QVERIFY2(made->title.startsWith(titles().constFirst()) && made->title.endsWith(u"2 more"_s), qPrintable(made->title));
    }

    void oneAloneIsTheFolderOfThatGroup()
    {
        const auto made = composeReport(f->db(), folder(), scopeOf({m_groups.at(1)}));
        QVERIFY(made.ok());
        QCOMPARE(made->title, titles().at(1));
        for (const report::Heading &heading : blocksOf<report::Heading>(*made))
            QVERIFY(heading.level > 0);
    }

    /// A paper that lacked one of them without a word would be taken for all of it.
    void withoutOneOfThemThereIsNone()
    {
        f->must(f->groups->trashGroups({m_groups.at(1)}));
        const auto made = composeReport(f->db(), folder(), scopeOf(m_groups));
        QVERIFY(!made.ok());
        QCOMPARE(made.error().code, ErrorCode::NotFound);
    }

    void theirParticipantsAreOneTable()
    {
        const auto kind = kindOf({parentingArea()}, u"participants"_s);
        QVERIFY(kind);
        const auto table = readKind(f->db(), *kind, scopeOf({m_groups.at(2), m_groups.at(0)}));
        QVERIFY(table.ok());
        QCOMPARE(table->rows.size(), 4);
        QCOMPARE(table->ids.size(), 4);
        // Narrowed by what a list shows all the same.
        Scope shown = scopeOf({m_groups.at(2), m_groups.at(0)});
        shown.rows = QList<Id>{table->ids.at(3)};
        QCOMPARE(readKind(f->db(), *kind, shown)->rows.size(), 1);
    }

private:
    static ReportKind folder()
    {
        for (const ReportKind &kind : parentingArea().reports)
            if (kind.key == u"group-folder"_s)
                return kind;
        qFatal("no folder");
    }
    static Scope scopeOf(const QList<Id> &groups)
    {
        Scope scope;
        scope.pointOut(u"group"_s, groups);
        scope.today = QDate(2026, 3, 2);
        return scope;
    }
    QStringList titles() const
    {
        QStringList titles;
        for (const Id &group : m_groups)
            titles << f->detail(group).title();
        return titles;
    }

    QList<Id> m_groups;
    std::unique_ptr<ParentingFixture> f;
};

LANSNAV_TEST_MAIN(TestSeveralGroups)
#include "tst_severalgroups.moc"
