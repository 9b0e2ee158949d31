// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard.h"

#include "exchange/tablefile.h"
#include "exchange/values.h"

#include <QCoreApplication>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

QString escaped(const QString &text)
{
    QString out = text;
    out.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    out.replace(u"\\"_s, u"\\\\"_s).replace(u"\n"_s, u"\\n"_s).replace(u","_s, u"\\,"_s).replace(u";"_s, u"\\;"_s);
    return out;
}

/// One content line, folded so that no physical line is longer than 75 octets and no character is cut.
void appendLine(QByteArray *out, const QString &line)
{
    const QByteArray bytes = line.toUtf8();
    qsizetype from = 0;
    qsizetype room = 75;
    while (bytes.size() - from > room) {
        qsizetype to = from + room;
        while (to > from && (quint8(bytes.at(to)) & 0xc0) == 0x80)
            --to;
        out->append(bytes.mid(from, to - from)).append("\r\n ");
        from = to;
        room = 74;
    }
    out->append(bytes.mid(from)).append("\r\n");
}

void appendProperty(QByteArray *out, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        appendLine(out, name + u':' + escaped(value));
}

void appendCard(QByteArray *out, const VCard &card)
{
    const QString fullName = QString(card.given + u' ' + card.family).trimmed();
    out->append("BEGIN:VCARD\r\nVERSION:3.0\r\n");
    appendLine(out, u"N:"_s + escaped(card.family) + u';' + escaped(card.given) + u";;;"_s);
    appendProperty(out, u"FN"_s, fullName);
    appendProperty(out, u"ORG"_s, card.organisation);
    appendProperty(out, u"TITLE"_s, card.title);
    appendProperty(out, u"EMAIL;TYPE=INTERNET,WORK"_s, card.email);
    const bool mobile = parse::phoneText(card.phone).startsWith(u"07"_s);
    appendProperty(out, mobile ? u"TEL;TYPE=CELL,VOICE"_s : u"TEL;TYPE=WORK,VOICE"_s, card.phone);
    if (!card.municipality.isEmpty())
        appendLine(out, u"ADR;TYPE=WORK:;;;"_s + escaped(card.municipality) + u";;;"_s);
    appendProperty(out, u"NOTE"_s, card.note);
    appendProperty(out, u"UID"_s, card.uid);
    out->append("END:VCARD\r\n");
}

} // namespace

QByteArray toVCards(const QList<VCard> &people)
{
    QByteArray out;
    for (const VCard &card : people)
        appendCard(&out, card);
    return out;
}

Result<void> writeVCards(const QList<VCard> &people, const QString &path)
{
    return writeFileSafely(path, toVCards(people));
}

QList<VCard> vCardsFrom(const Table &table)
{
    QList<VCard> cards;
    for (const QVariantList &row : table.rows) {
        const auto cell = [&](const QString &key) {
            for (qsizetype i = 0; i < table.columns.size(); ++i)
                if (table.columns.at(i).key == key)
                    return row.value(i).toString();
            return QString();
        };
        VCard card{{}, cell(u"given"_s), cell(u"family"_s), cell(u"title"_s), cell(u"organisation"_s), cell(u"municipality"_s),
                   cell(u"email"_s), cell(u"phone"_s), cell(u"note"_s)};
        // A list may show the whole name in one column, and phone numbers as people read them.
        if (card.given.isEmpty() && card.family.isEmpty()) {
            const parse::PersonName name = parse::personName(cell(u"name"_s));
            card.given = name.given;
            card.family = name.family;
        }
        if (const auto e164 = parse::phone(card.phone))
            card.phone = *e164;
        // What stands for a person with protected identity is no entry for an address book.
        const QString masked = QCoreApplication::translate("lansnav::Masking", "Protected identity");
        if (cell(u"name"_s) == masked || card.given == masked || card.family == masked || cell(u"protected"_s) == u"true"_s)
            continue;
        const QString id = cell(u"id"_s);
        if (id.size() == 32)
            card.uid = u"urn:uuid:"_s + id.left(8) + u'-' + id.mid(8, 4) + u'-' + id.mid(12, 4) + u'-' + id.mid(16, 4) + u'-' + id.mid(20);
        if (!card.given.isEmpty() || !card.family.isEmpty())
            cards.append(card);
    }
    return cards;
}

} // namespace lansnav
