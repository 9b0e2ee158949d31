// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/grouptitle.h"

#include "calendar/partialdate.h"
#include "calendar/term.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Between the parts in the text of sql(): nobody types it.
constexpr QChar between(u'\x1f');

QString withoutTerm(const QString &ownName, const QString &programme, const QString &where)
{
    return ownName.isEmpty() ? QString(programme + u' ' + where).trimmed() : ownName;
}

} // namespace

QString GroupTitle::of(const QString &ownName, const QString &programme, const QString &where, QDate firstDay)
{
    const QString plain = withoutTerm(ownName, programme, where);
    return ownName.isEmpty() && firstDay.isValid() ? QString(plain + u' ' + Term::containing(firstDay).toText()).trimmed() : plain;
}

QString GroupTitle::sql(const QString &group)
{
    const QStringList parts{u"coalesce(%1.name, '')"_s,
                            u"coalesce((SELECT coalesce(r.short_name, r.name) FROM programme_version v JOIN programme r ON r.id = v.programme WHERE v.id = %1.version), '')"_s,
                            u"coalesce((SELECT y.name FROM municipality y WHERE y.id = %1.municipality), (SELECT c.name FROM family_centre c WHERE c.id = %1.centre), %1.place, '')"_s,
                            u"coalesce((SELECT min(substr(t.starts, 1, 10)) FROM group_meeting t WHERE t.parent_group = %1.id AND t.deleted = 0 AND t.cancelled = 0), %1.start, '')"_s};
    return u'(' + parts.join(u" || char(%1) || "_s.arg(int(between.unicode()))).replace(u"%1"_s, group) + u')';
}

QString GroupTitle::fromSql(const QString &text)
{
    const QStringList parts = text.split(between);
    return parts.size() == 4 ? of(parts.at(0), parts.at(1), parts.at(2), PartialDate::fromIso(parts.at(3)).first()) : text;
}

QStringList GroupTitle::spellings(const QString &ownName, const QString &programme, const QString &where, QDate firstDay)
{
    const QString plain = withoutTerm(ownName, programme, where);
    QStringList names{plain};
    if (firstDay.isValid())
        for (const QString &term : Term::containing(firstDay).spellings())
            names.append(plain + u' ' + term);
    return names;
}

} // namespace lansnav
