// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in columns of names and is nobody.
#include "exchange/values.h"

#include "list/foldedtext.h"

#include <QRegularExpression>
#include <QSet>

#include <span>

namespace lansnav::parse {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression regex(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

/// "Se separat lista", "Samma som ovan", "Meddelas senare", "Kontakta kommunen".
const QString remarks[] = {
    u"^(?:se|see)\\b.*\\b(?:flik\\w*|blad\\w*|\\w*listan?|bilag\\w*|nedan\\w*|ovan\\w*|separat\\w*|nästa|annan|annat|sida\\w*|rad\\w*|tabell\\w*|"
    "list|sheet|tab|below|above|next|separate)\\b"_s,
    u"^(?:samma|dito|d:o|d\\.o|likadant|som ovan|som (?:ordinarie|tidigare|förra)|ditto|same (?:as|person)|as above)\\b"_s,
    u"^(?:meddelas|återkommer|återkommes|oklart|kontakta|mejla|maila|fråga|enligt|kommer (?:senare|inom|att)|under (?:rekrytering|tillsättning)|"
    "(?:ring|via|går via) (?:till|växeln?|oss|reception\\w*|kommun\\w*|\\w*chef\\w*)|to follow|contact via)\\b"_s,
    u"^(?:alla|samtliga|hela|övriga|flera|olika|all|several) (?:i|på|av|inom|\\w*chefer\\w*|medarbetare|\\w*medlemmar\\w*|ledamöter\\w*|deltagare|kommuner\\w*|"
    "personer|staff|members)\\b|^(?:roterar|roterande|rullande|varierar|varierande|växlar|varies)\\b"_s,
    // After a comma it is said of a person: "Anna Berg, tjänstledig".
    u"^(?:ingen|inga|saknar) (?:ordinarie|ersättare|representant\\w*|ledamot|utsedd|anmäld|deltagare|kontakt\\w*|namn)\\b|"
    "^[^,]*\\b(?:saknas|slutat|slutade|slutar|tjänstledig|föräldraledig|sjukskriven)$"_s,
};

/// What offices, teams and lists are called, alone and in compounds, in each of their forms: "Socialförvaltningen", "Rehabteamet".
const QString offices[] = {
    u"(?:förvaltning|nämnd|enhet|avdelning|myndighet|verksamhet|organisation|styrelse|mottagning|central|skola|skolor|högskol|sjukhus|lasarett|kontor|kansli|"
    "socialtjänst|hemtjänst|räddningstjänst|boende|förbund|förening|grupp|team|nätverk|kassan|verket|center|centrum|företag|universitet|församling)"
    "(?:ens|ets|erna|arna|en|et|er|ar|an|na|ns|ts|n|s|t|a)?\\b"_s,
    u"\\b(?:registratorn?|kundtjänst|växeln?|reception(?:en)?|sekretariat(?:et)?|(?:funktions)?brevlåda|info|region(?:en)?|län(?:et)?|kommun(?:en|s|ens|er|erna)?|"
    "polisen|(?:kontakt|namn|deltagar|medlems|sänd)?listan?|municipality|registrar|switchboard|mailbox|office|department|hospital|helpdesk|committee|agency)\\b"_s,
};

/// One expression for all: each that is tried costs about as much as reading the rest of the row.
QString anyOf(std::initializer_list<std::span<const QString>> patterns)
{
    QStringList all;
    for (const auto &some : patterns)
        for (const QString &pattern : some)
            all.append(u"(?:"_s + pattern + u')');
    return all.join(u'|');
}

} // namespace

bool saysNoPerson(QStringView name)
{
    static const QRegularExpression nobody = regex(anyOf({remarks, offices}));
    static const QRegularExpression company = regex(u"\\p{L} (?:AB|HB|KB|Ltd)$"_s);
    const QString written = tidy(name.left(200));
    return folded(written).contains(nobody) || ((written.endsWith(u'B') || written.endsWith(u'd')) && written.contains(company));
}

bool saysMasked(QStringView name)
{
    // As Masking::name() in both languages, with or without the mark that tells several apart.
    static const QRegularExpression mask(u"^(?:skyddade personuppgifter|protected identity)(?: \\((?:[b-z][2-9]){2}\\))?$"_s, QRegularExpression::CaseInsensitiveOption);
    return (name.startsWith(u's', Qt::CaseInsensitive) || name.startsWith(u'p', Qt::CaseInsensitive)) && tidy(name).contains(mask);
}

bool isSharedMailbox(QStringView address)
{
    static const QSet<QString> boxes{u"info"_s, u"information"_s, u"registrator"_s, u"kommun"_s, u"kommunen"_s, u"kontakt"_s, u"contact"_s, u"kontaktcenter"_s, u"kundtjanst"_s, u"kundcenter"_s,
                                     u"kansli"_s, u"kansliet"_s, u"reception"_s, u"vaxel"_s, u"vaxeln"_s, u"post"_s, u"mail"_s, u"epost"_s, u"office"_s, u"admin"_s, u"support"_s, u"helpdesk"_s,
                                     u"diarium"_s, u"noreply"_s, u"no-reply"_s};
    return boxes.contains(address.left(qMax(qsizetype(0), address.indexOf(u'@'))).toString().toLower());
}

} // namespace lansnav::parse
