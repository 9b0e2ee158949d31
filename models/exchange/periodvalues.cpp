// SPDX-License-Identifier: GPL-3.0-or-later
// From when and until when, as it is written beside a name.
#include "exchange/values.h"

#include <QRegularExpression>

#include <algorithm>

namespace lansnav::parse {

using namespace Qt::StringLiterals;

namespace {

/// Words of a beginning and of an end that are nothing else, and those that may be: "Tom" and "From" are names, and stand in small
/// letters before a date only.
const QString surelyFrom = u"fr?\\.\\s?o\\.\\s?m\\.?|från och med|börjar|började|tillträder|tillträdde"_s;
const QString surelyTo = u"t\\.\\s?o\\.\\s?m\\.?|till och med|slutar|slutade|slutat|slutad|avslutar|avslutade|avslutat|avslutad|avgår|avgick|avgått|lämnar|lämnade|lämnat|avled|avliden|entledigades|entledigad|entledigat|utträder|utträdde|utträdd|utträtt|uttr\\.|upphör|upphörde|upphört"_s;
/// A leave with its time is no time of the membership, and no part of a name either.
const QString onLeave = u"\\p{L}*ledig|sjukskriven|vikarie|vikarierar|on leave|on parental leave"_s;
const QString maybeFrom = u"fr o m|fom|from|från|sedan|sen|since"_s;
const QString maybeTo = u"t o m|tom|till|until|left|leaves|ended|ends"_s;

QRegularExpression periodPattern(const QString &pattern, bool caseInsensitive)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption
                                           | (caseInsensitive ? QRegularExpression::CaseInsensitiveOption : QRegularExpression::NoPatternOption));
}

/// Whether a text may hold any of it: hardly any name does.
bool mayHoldPeriod(QStringView text)
{
    static constexpr QStringView stems[] = {u"slut", u"avg", u"lämna", u"börja", u"tilltr", u"o.m", u"o. m", u"och med", u"tom ", u"fom ", u"from ", u"o m ", u"änstledig", u"ldraledig", u"jukskriv", u"avli", u"avled", u"entledig",
                                             u"uttr", u"upphör"};
    const bool hasDigit = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return hasDigit || std::any_of(std::begin(stems), std::end(stems), [text](QStringView stem) { return text.contains(stem, Qt::CaseInsensitive); });
}

} // namespace

QStringList takePeriod(QString *name)
{
    static const QRegularExpression sure = periodPattern(u"(?<=[\\s,;(–-])(?:"_s + surelyFrom + u'|' + surelyTo + u'|' + onLeave + u")(?![\\p{L}\\p{N}]*\\p{L}).*$"_s, true);
    static const QRegularExpression maybe = periodPattern(u"(?<=[\\s,;(–-])(?:"_s + maybeFrom + u'|' + maybeTo + u")\\s+(?:(?:den|i|in|on)\\s+)?(?:\\d|ht|vt|höst|vår|HT|VT|jan|feb|mar|apr|maj|may|jun|"
                                                          "jul|aug|sep|okt|oct|nov|dec).*$"_s, false);
    static const QRegularExpression edges(u"^[\\s,;:()–-]+|[\\s,;:()–-]+$"_s);
    static const QRegularExpression after(u"[\\s,;:(–-]+$"_s);
    static const QRegularExpression between(u"\\s*[,;]\\s*"_s);
    if (!mayHoldPeriod(*name))
        return {};
    qsizetype from = -1;
    for (const QRegularExpression *form : {&sure, &maybe})
        if (const QRegularExpressionMatch match = form->match(*name); match.hasMatch() && (from < 0 || match.capturedStart() < from))
            from = match.capturedStart();
    const QString before = from < 0 ? QString() : name->left(from).remove(after);
    if (std::none_of(before.cbegin(), before.cend(), [](QChar c) { return c.isLetter(); }))
        return {};
    QStringList taken;
    for (QString part : name->mid(from).split(between))
        if (!part.remove(edges).isEmpty())
            taken.append(part);
    *name = before;
    return taken;
}

std::optional<Period> period(QStringView remark)
{
    static const QRegularExpression word = periodPattern(u"(?<![\\p{L}\\p{N}])(?:("_s + surelyFrom + u'|' + maybeFrom + u")|("_s + surelyTo + u'|' + maybeTo + u"))(?![\\p{L}\\p{N}]*\\p{L})"_s, true);
    static const QRegularExpression edges(u"^(?:[\\s.,;:()–-]|(?:den|i|in|on)\\s)+|[\\s,;:()–-]+$"_s, QRegularExpression::CaseInsensitiveOption);
    const QString said = tidy(remark.left(200));
    if (!mayHoldPeriod(said))
        return {};
    Period period;
    qsizetype end = 0;
    QRegularExpressionMatch last;
    const auto take = [&](qsizetype until) {
        const PartialDate on = date(QString(said.mid(end, until - end)).remove(edges));
        PartialDate &side = last.hasCaptured(1) ? period.from : period.to;
        const bool isNew = !on.isNull() && side.isNull();
        side = on;
        return isNew;
    };
    for (auto it = word.globalMatch(said); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!last.hasMatch() ? match.capturedStart() > 0 : !take(match.capturedStart()))
            return {};
        last = match;
        end = match.capturedEnd();
    }
    if (!last.hasMatch() || !take(said.size()))
        return {};
    return period;
}

NotedPeriod notedPeriod(QStringView note)
{
    static const QRegularExpression between = periodPattern(u"\\s*(?:[,;\\n\\r]|\\s[–-]\\s|(?<![.\\s]\\p{L})\\.\\s+(?=\\p{Lu}))\\s*"_s, false);
    static const QRegularExpression edges(u"^[\\s.:()–-]+|[\\s:()–-]+$"_s);
    static const QRegularExpression lead = periodPattern(u"^(?:(?:är|var|nya?|medlem|ledamot|representant|med|kvar|sitter|satt|deltar|deltog|ingår|ingick|i (?:nätverket|gruppen)|mandat|förordnad|utsedd|"
                                                         "uppdrag(?:et)?|medlemskap(?:et)?|gick med|kom med|new|member|joined)[\\s:]+)+"_s, true);
    static const QRegularExpression begun = periodPattern(u"\\b(?:nya?|gick med|kom med|new|joined)\\b"_s, true);
    static const QRegularExpression verb = periodPattern(u"^(?:börja|tillträ|slut|avg|avslut|lämna|avl|entled|utträ|uttr|upphör)"_s, true);
    static const QRegularExpression ofOthers = periodPattern(u"ledig|vikari|sjukskriv|on leave|parental"_s, true);
    NotedPeriod found;
    const QString text = note.left(1'000).toString();
    if (std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); }) || text.contains(ofOthers))
        return found;
    bool follows = true;        // a part that says it of something else may be said before a comma: "Ordförande, från 2024"
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        const QString phrase = tidy(part).remove(edges);
        if (phrase.isEmpty())
            continue;
        const QString words = lead.match(phrase).captured();
        const QString bare = phrase.mid(words.size());
        const bool mayStandAlone = follows || !words.isEmpty() || verb.match(bare).hasMatch();
        Period said = period(bare).value_or(Period{});
        if (said.from.isNull() && said.to.isNull()) {
            if (const auto span = dateSpan(bare); span && span->isYearsOfStart)
                said.from = span->from;
            else if (words.contains(begun))
                said.from = date(bare);
        }
        if (!said.from.isNull() && !said.to.isNull() && said.to.last() < said.from.first())
            said = {};
        follows = mayStandAlone && !(said.from.isNull() && said.to.isNull());
        if (!follows)
            continue;
        if (found.from.isNull() && !said.from.isNull()) {
            found.from = said.from;
            found.fromPhrase = phrase;
        }
        if (found.to.isNull() && !said.to.isNull()) {
            found.to = said.to;
            found.toPhrase = phrase;
        }
    }
    return found;
}

} // namespace lansnav::parse
