// SPDX-License-Identifier: GPL-3.0-or-later
// What a row of a list says that a member is: ordinary or alternate, in what role, for how long.
#include "network/memberread.h"

#include "exchange/headermatch.h"
#include "exchange/importrows.h"
#include "list/foldedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// In words, or as two ends with a dash between: "t.o.m. 2025", "2019-2022", "2019–".
std::optional<parse::Period> periodIn(const QString &aside)
{
    if (const std::optional<parse::Period> said = parse::period(aside))
        return said;
    const auto isOfDates = [](QChar c) { return c.isDigit() || c == u' ' || c == u'-' || c == u'/' || (c >= QChar(0x2010) && c <= QChar(0x2015)); };
    constexpr qsizetype shortest = 5;
    if (aside.size() < shortest || parse::phone(aside) || !std::all_of(aside.cbegin(), aside.cend(), isOfDates))
        return {};
    const std::optional<parse::DateSpan> span = parse::dateSpan(aside);
    // Two years with a slash may be a school year.
    if (!span || (aside.contains(u'/') && !span->from.isNull() && !span->to.isNull() && span->to.precision() == PartialDate::Precision::Year))
        return {};
    return parse::Period{span->from, span->to};
}

} // namespace

void MemberReader::readRole(ImportRow &row, MemberImport &data) const
{
    const QString written = m_columns.text(row, u"role"_s);
    const bool isOpen = leavesKindOpen(row, data, u"role"_s);
    const parse::MemberRole role = isOpen ? parse::MemberRole() : parse::memberRole(written);
    data.role = withoutOwnName(row, withPlaceName(role.role, written));
    data.kind = role.kind;
    data.kindSaid = role.kind.isEmpty() ? QString() : m_columns.kept(row, u"role");
    readKind(row, data);
    standIn(row, data, m_columns.text(row, u"substitutes"), m_columns.kept(row, u"substitutes"));
    standIn(row, data, parse::memberRole(m_columns.text(row, u"kind")).substitutes, m_columns.kept(row, u"kind"));
    standIn(row, data, role.substitutes, m_columns.kept(row, u"role"));
    readStatus(row, data);
    if (!data.kind.isEmpty())
        data.kindDoubt.clear();
    if (parse::saysFormerRole(written)) {
        data.isFormer = true;
        data.saidFormer = written;
        if (std::any_of(written.cbegin(), written.cend(), [](QChar c) { return c.isDigit(); }))
            keep(row, data, u"role"_s, tr("“%1” may say when the membership ended; it is kept in the note.").arg(written));
    }
}

/// "Ej ordinarie", "ersättare?": a cell that speaks of kinds and does not say which; it is kept, and asked about where no other says it.
bool MemberReader::leavesKindOpen(ImportRow &row, MemberImport &data, const QString &field) const
{
    const QString cell = m_columns.text(row, field);
    if (cell.isEmpty() || m_plan.unfolded)
        return false;
    // A list has few roles and kinds, many times each.
    auto known = m_unclear.constFind(cell);
    if (known == m_unclear.cend())
        known = m_unclear.insert(cell, parse::unclearKind(cell));
    const QString likely = *known;
    if (likely.isEmpty())
        return false;
    keep(row, data, field, tr("“%1” leaves open whether the person is ordinary or an alternate; it is kept in the note.").arg(cell));
    if (data.kindDoubt.isEmpty()) {
        data.kindDoubt = cell;
        data.kindDoubtKept = m_columns.kept(row, field);
        data.likelyKind = likely;
    }
    return true;
}

/// A place that begins a role keeps its capital, which a plain word has not: "Örebros samordnare".
QString MemberReader::withPlaceName(const QString &role, const QString &written) const
{
    if (role.isEmpty() || !role.front().isLower() || !written.startsWith(role.front().toUpper()) || m_people.places().municipality(role.section(u' ', 0, 0)).isNull())
        return role;
    return role.front().toUpper() + role.sliced(1);
}

/// Within the network its own name before a hyphen says nothing: "BBIC-utbildare". Any other stays.
QString MemberReader::withoutOwnName(ImportRow &row, const QString &role) const
{
    if (m_ownName.size() < 2)
        return role;
    const auto isHyphen = [](QChar c) { return c == u'-' || (c >= u'\x2010' && c <= u'\x2013'); };
    QStringList parts = role.split(u'/');
    for (QString &part : parts)
        if (part.size() > m_ownName.size() + 1 && part.startsWith(m_ownName, Qt::CaseInsensitive) && isHyphen(part.at(m_ownName.size())) && part.at(m_ownName.size() + 1).isLetter())
            part.remove(0, m_ownName.size() + 1);
    const QString bare = parts.join(u'/');
    if (bare == role)
        return role;
    row.notes.append(tr("The role “%1” is taken as “%2”, without the name of the network itself.").arg(role, parse::roleText(bare)));
    return parse::roleText(bare);
}

/// Whether ordinary or alternate, as the column for that says it: in words, in letters, or by a mark below "Ersättare".
void MemberReader::readKind(ImportRow &row, MemberImport &data) const
{
    const QString cell = m_columns.text(row, u"kind");
    if (cell.isEmpty())
        return;
    const QString marked = parse::kindByMark(m_columns.heading(u"kind"), cell);
    if (marked.isEmpty() && leavesKindOpen(row, data, u"kind"_s))
        return;
    const parse::MemberRole said = parse::memberRole(cell);
    const QString kind = marked.isEmpty() ? said.kind : marked;
    const bool isDash = std::none_of(cell.cbegin(), cell.cend(), [](QChar c) { return c.isLetterOrNumber() || c == u'?'; });
    if (kind.isEmpty() && isDash)
        return;
    if (kind.isEmpty())
        return keep(row, data, u"kind"_s, tr("“%1” says neither ordinary nor alternate and is kept in the note.").arg(cell));
    data.kind = kind;
    data.kindSaid = m_columns.kept(row, u"kind");
    // In a list of several people in a row, it is what stands in the heading.
    const bool saysRole = !m_plan.unfolded && marked.isEmpty() && !said.role.isEmpty() && parse::memberHeading(cell).isEmpty();
    if (saysRole && data.role.isEmpty())
        data.role = said.role;
    else if (saysRole && data.role != said.role)
        keep(row, data, u"kind"_s, tr("“%1” says more than ordinary or alternate and is kept in the note.").arg(cell));
}

/// A column of states says of some lists which of the two somebody is, and of others who is a member still.
void MemberReader::readStatus(ImportRow &row, MemberImport &data) const
{
    const QString cell = m_columns.text(row, u"status");
    if (cell.isEmpty() || parse::saysNothing(cell) || parse::saysActive(cell) || leavesKindOpen(row, data, u"status"_s))
        return;
    const parse::MemberRole said = parse::memberRole(cell);
    if (said.kind.isEmpty() || !said.role.isEmpty() || (!data.kind.isEmpty() && data.kind != said.kind))
        return keep(row, data, u"status"_s, tr("“%1” is kept in the note as what the list says of the membership; nothing else is changed by it.").arg(cell));
    data.kindSaid = data.kind.isEmpty() ? m_columns.kept(row, u"status") : data.kindSaid;
    data.kind = said.kind;
    standIn(row, data, said.substitutes, m_columns.kept(row, u"status"));
}

/// Whom the person stands in for, which makes an alternate; what was said first holds.
void MemberReader::standIn(ImportRow &row, MemberImport &data, const QString &ordinary, const QString &kept) const
{
    if (!data.substitutes.isEmpty() || parse::saysNothing(ordinary))
        return;
    const parse::PersonName name = parse::personName(ordinary);
    const QString key = PeopleIndex::nameKey(name.given, name.family);
    if (key.isEmpty())
        return;
    if (parse::saysMasked(ordinary)) {
        row.notes.append(tr("The member the person stands in for has protected identity and is not named in the list. Whom the person stands in for is not changed."));
    } else {
        data.substitutes = key;
        data.substitutesSaid = kept;
    }
    if (data.kind == toCode(MemberKind::Ordinary))
        row.notes.append(tr("The row says that the person is ordinary, and for whom they stand in as well: they are taken to be an alternate."));
    if (data.kind != toCode(MemberKind::Alternate))
        data.kindSaid = kept;
    data.kind = toCode(MemberKind::Alternate);
}

/// Dates beside the name hold where the list has no column for them; false when they do not, or are none.
bool MemberReader::readPeriod(ImportRow &row, MemberImport &data, const QString &aside) const
{
    const std::optional<parse::Period> said = periodIn(aside);
    if (!said || (!said->from.isNull() && m_columns.has(u"start")) || (!said->to.isNull() && m_columns.has(u"end")))
        return false;
    const PartialDate start = said->from.isNull() ? data.start : said->from;
    const PartialDate end = said->to.isNull() ? data.end : said->to;
    if (!start.isNull() && !end.isNull() && end.last() < start.first())
        return false;
    data.start = start;
    data.end = end;
    row.notes.append(tr("Beside the name stands “%1”; it is taken as the time of the membership.").arg(aside));
    return true;
}

/// "Bo Ek, Kumla": a municipality beside the name is the row's, where it names none in a column of its own.
void MemberReader::readPlaceAside(ImportRow &row, MemberImport &data) const
{
    const bool isStated = !m_columns.text(row, u"municipality").isEmpty() || !m_columns.text(row, u"seat").isEmpty();
    for (qsizetype i = 0; i < data.asides.size(); ++i) {
        const QString aside = data.asides.at(i);
        const Id place = parse::asideIs(aside, {.isPlace = m_plan.isPlace}) == parse::AsideIs::Place ? m_people.places().municipality(aside) : Id();
        if (place.isNull() || (isStated && place != data.municipality))
            continue;
        if (!isStated)
            row.notes.append(tr("Beside the name stands “%1”; it is taken as the municipality.").arg(aside));
        data.municipality = place;
        data.asides.removeAt(i);
        return;
    }
}

/// An address, or a number that is no other than the row's own.
bool MemberReader::takesContact(MemberImport &data, const QString &aside) const
{
    if (const QString mail = parse::mail(aside); !mail.isEmpty()) {
        if (data.email.isEmpty())
            data.email = mail;
        return data.email == mail;
    }
    const QString phone = parse::phone(aside).value_or(QString());
    if (phone.isEmpty() || (!data.phone.isEmpty() && data.phone != phone))
        return false;
    data.phone = phone;
    return !parse::saysMoreThanPhone(aside);
}

/// False when it says more than that, or another kind than the row does.
bool MemberReader::takesKind(ImportRow &row, MemberImport &data, const QString &aside) const
{
    const parse::MemberRole said = parse::memberRole(aside);
    if (said.kind.isEmpty() || (!data.kind.isEmpty() && data.kind != said.kind))
        return false;
    if (data.kind.isEmpty()) {
        data.kindSaid = aside;
        row.notes.append((said.kind == toCode(MemberKind::Alternate) ? tr("Beside the name stands “%1”: an alternate.") : tr("Beside the name stands “%1”: an ordinary member.")).arg(aside));
    }
    data.kind = said.kind;
    standIn(row, data, said.substitutes, aside);
    return said.role.isEmpty();
}

/// A role where the row states none, or the title of a person.
bool MemberReader::takesRole(ImportRow &row, MemberImport &data, const QString &aside, bool isTitle) const
{
    if (folded(data.title) == folded(aside) || folded(data.role) == folded(aside))
        return true;
    if (isTitle ? !data.title.isEmpty() : !data.role.isEmpty())
        return false;
    if (isTitle) {
        data.title = aside;
        row.notes.append(tr("Beside the name stands “%1”; it is taken as the title.").arg(aside));
    } else {
        data.role = withoutOwnName(row, withPlaceName(parse::roleText(aside), aside));
        row.notes.append(tr("Beside the name stands “%1”; it is taken as the role.").arg(aside));
    }
    return true;
}

/// What stands beside the name: an address, dates, whether ordinary or alternate, a role, that somebody has left, and for the rest, a remark.
void MemberReader::readAsides(ImportRow &row, MemberImport &data) const
{
    using Is = parse::AsideIs;
    for (const QString &aside : std::as_const(data.asides)) {
        const Is is = parse::asideIs(aside);
        if (const QString former = parse::formerFamilyName(aside); !former.isEmpty() && !data.family.isEmpty() && m_people.places().municipality(former).isNull()) {
            data.formerFamily = former;
            row.notes.append(tr("Beside the name stands “%1”: a former family name, which is kept in the note.").arg(aside));
            data.note = joinedNotes(data.note, aside);
            continue;
        }
        if (is == Is::Former) {
            data.isFormer = true;
            data.saidFormer = aside;
            row.notes.append(tr("Beside the name stands “%1”: a former member.").arg(aside));
            continue;
        }
        if (is == Is::Mark) {
            row.notes.append(tr("The mark “%1” behind the name is left out.").arg(aside));
            continue;
        }
        if (const QString likely = data.kind.isEmpty() && data.kindDoubt.isEmpty() && is != Is::Title ? parse::unclearKind(aside) : QString(); !likely.isEmpty()) {
            row.notes.append(tr("“%1” leaves open whether the person is ordinary or an alternate; it is kept in the note.").arg(aside));
            data.note = joinedNotes(data.note, aside);
            data.kindDoubt = data.kindDoubtKept = aside;
            data.likelyKind = likely;
            continue;
        }
        const bool isTaken = readPeriod(row, data, aside) || (is == Is::Contact && takesContact(data, aside)) || (is == Is::Kind && takesKind(row, data, aside))
            || ((is == Is::Role || is == Is::Title) && takesRole(row, data, aside, is == Is::Title));
        if (isTaken)
            continue;
        row.notes.append(tr("Beside the name stands “%1”; it is kept in the note.").arg(aside));
        data.note = joinedNotes(data.note, aside);
    }
}

/// A title above, or else the heading, says what those below are who do not say it themselves.
void MemberReader::readSection(ImportRow &row, MemberImport &data) const
{
    if (!data.kind.isEmpty() || !data.kindDoubt.isEmpty())
        return;
    const ImportRow::Section section = sectionOf(row);
    const bool isSheets = section.kind.isEmpty() && m_headedKind.isEmpty() && !section.sheet.kind.isEmpty();
    data.kind = isSheets ? section.sheet.kind : section.kind.isEmpty() ? m_headedKind : section.kind;
    data.kindSaid = isSheets ? section.sheet.name : section.kind.isEmpty() ? HeaderMatcher::shown(m_columns.heading(u"name")) : section.title;
    const bool isAlternate = data.kind == toCode(MemberKind::Alternate);
    if (isSheets && !m_toldSheets.contains(section.sheet.name)) {
        m_toldSheets.insert(section.sheet.name);
        row.notes.append((isAlternate ? tr("The name of the sheet, “%1”, makes those on it alternates.") : tr("The name of the sheet, “%1”, makes those on it ordinary members.")).arg(section.sheet.name));
    }
    if (section.kind.isEmpty() || m_toldSection == section.line)
        return;
    m_toldSection = section.line;
    row.notes.append((isAlternate ? tr("Line %1 makes those below it alternates.") : tr("Line %1 makes those below it ordinary members.")).arg(section.line));
}

} // namespace lansnav
