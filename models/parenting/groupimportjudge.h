// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importoptions.h"
#include "parenting/groupimportread.h"
#include "parenting/leadernames.h"
#include "register/listletters.h"

#include <QSet>

namespace lansnav {

/// Decides what becomes of the rows of a list of groups.
class GroupImportJudge
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::GroupImporter)

public:
    struct World
    {
        PlaceIndex places;
        LeaderNames names;
        QList<FamilyCentre> centres;
        QList<ProgrammeDetail> programmes;
        QList<GroupDetail> groups;          ///< outlines of those that are there
    };

    static Result<World> readWorld(Database &db);
    /// `world` and `plan` outlive the judge. `asked` is the programme pointed out; null: none.
    GroupImportJudge(const World &world, const ImportPlan &plan, const QString &sheetName, const Id &asked);

    void judge(ImportRow &row);

private:
    using Ways = ImportWays<GroupOption>;
    struct NewName
    {
        QString name;
        QString key;
        NameKey compared;
        int line = 0;
        qsizetype near = -1;                ///< the first of those further up that is near; -1: none
    };

    /// The programmes the row may be of: one when that is sure. Empty: the reason says why it is refused.
    QList<Id> programmesOf(ImportRow &row, QString *reason) const;
    const ProgrammeDetail *named(const QString &text) const;
    const ProgrammeDetail *namedIn(const QString &text) const;
    QString title(const Id &programme) const;

    /// The group that the row is about, of any of these programmes; nullptr when there is none.
    const GroupDetail *stored(const GroupImport &data, const QList<Id> &programmes) const;
    static bool isAbout(const GroupImport &data, const GroupDetail &group);
    /// Labels of what both state, and not the same.
    static QStringList contradictions(const GroupImport &data, const GroupDetail &group);
    /// Whether the row states anything that the group does not.
    bool addsTo(const GroupImport &data, const GroupOption &option, const GroupDetail &group) const;

    void askProgramme(ImportRow &row, GroupImport &data, const QList<Id> &programmes);
    void askLeaders(ImportRow &row, GroupImport &data, const GroupDetail *group);
    void askLeader(ImportRow &row, GroupImport &data, const GroupImport::Leader &leader, const QList<Id> &maybe);
    /// Who of the stored group's leaders is meant by one of the row's names; null: none of them.
    Id ofGroup(ImportRow &row, const GroupImport &data, const GroupImport::Leader &leader, const GroupDetail &group) const;
    /// Whether the name is most likely that of somebody else than the first it may be, since å, ä and ö are letters of their own.
    bool isOther(const GroupImport::Leader &leader, const QList<Id> &maybe, const NewName *near) const;
    /// A new person further up in the list, and not of the row itself, whose name is near; nullptr: none.
    const NewName *nearNew(const ImportRow &row, const GroupImport &data, const GroupImport::Leader &leader);
    void askMunicipality(ImportRow &row, GroupImport &data);
    void askCounts(ImportRow &row, GroupImport &data, const GroupDetail *group);
    void askTwice(ImportRow &row, GroupImport &data);
    void ask(ImportRow &row, GroupImport &data, const QString &reason, const Ways &ways);
    void tell(ImportRow &row, const GroupImport &data, const GroupDetail *group) const;
    void finish(ImportRow &row, GroupImport &data, const GroupDetail *group);

    const World &m_world;
    GroupRowReader m_reader;
    ImportColumns m_columns;
    ListLetters m_letters;
    Id m_asked;
    QString m_sheetName;
    Id m_ofSheet;                           ///< the programme that sheet or file is called after; null: none
    /// Groups by municipality and first day, as stated and by their meetings.
    QHash<std::pair<Id, QDate>, QList<const GroupDetail *>> m_byDay;
    QSet<Id> m_taken;                       ///< groups that a row further up is about
    QHash<QString, int> m_lines;            ///< what tells a group → the line of the first row about it
    QList<NewName> m_newNames;              ///< of people who are not in the register, in the order of the list
    QHash<QString, qsizetype> m_newByKey;
    bool m_mustChoose = false;
};

} // namespace lansnav
