// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importmapping.h"

#include "exchange/values.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

class MappingText
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::ImportMapping)

public:
    static Error noPair(const QString &text)
    {
        return {ErrorCode::Invalid, tr("“%1” does not say which field a column is. Write it as Column=field. Nothing was changed.").arg(text)};
    }
    static Error noColumn(const QString &text, const QStringList &headings)
    {
        QStringList named;
        for (const QString &heading : headings)
            named.append(HeaderMatcher::shown(heading));
        named.removeAll(QString());
        const bool unnamed = named.isEmpty();
        for (int i = 0; unnamed && i < int(headings.size()); ++i)
            named.append(ImportMapping::letter(i));
        return {ErrorCode::Invalid, tr("There is no column “%1”. The columns are: %2. Nothing was changed.").arg(text, named.join(u", "_s))};
    }
    static Error noField(const QString &text, const ImportKind &kind)
    {
        QStringList keys;
        for (const ImportField &field : kind.fields)
            keys.append(field.key);
        return {ErrorCode::Invalid, tr("There is no field “%1”. The fields are: %2. Nothing was changed.").arg(text, keys.join(u", "_s))};
    }
};

struct Decision
{
    QString column;
    QString field;
};

std::optional<Decision> split(const QString &decision)
{
    // A heading may hold an equals sign, a field's key does not.
    const qsizetype at = decision.lastIndexOf(u'=');
    if (at <= 0)
        return {};
    return Decision{decision.left(at).trimmed(), decision.mid(at + 1).trimmed()};
}

int headingColumn(const QString &text, const QStringList &headings)
{
    const QString wanted = HeaderMatcher::compact(text);
    for (qsizetype i = 0; i < headings.size() && !wanted.isEmpty(); ++i)
        if (HeaderMatcher::compact(headings.at(i)) == wanted)
            return int(i);
    return -1;
}

bool isRepeated(const ImportKind &kind, const QString &key)
{
    for (const ImportField &field : kind.fields)
        if (field.key == key)
            return !field.pattern.isEmpty();
    return false;
}

/// A year that the headings do not say is that of this list alone: the next one with the same headings may be of another.
ImportMapping::Columns withoutYears(ImportMapping::Columns mapping, const ImportKind &kind, const QStringList &headings)
{
    for (const ImportField &field : kind.fields)
        for (auto column = mapping.begin(); field.meetings && column != mapping.end(); ++column)
            if (const auto said = column->section(u':', 0, 0) == field.key ? parse::headedDate(headings.value(column.key())) : std::nullopt; said && said->date.isNull())
                *column = field.key + u':' + said->toText();
    return mapping;
}

QByteArray toJson(const ImportMapping::Columns &mapping, qsizetype columns)
{
    QJsonArray fields;
    for (int column = 0; column < columns; ++column)
        fields.append(mapping.value(column));
    return QJsonDocument(fields).toJson(QJsonDocument::Compact);
}

/// Fields that the kind no longer has are left out.
ImportMapping::Columns fromJson(const QByteArray &json, const ImportKind &kind)
{
    ImportMapping::Columns mapping;
    const QJsonArray fields = QJsonDocument::fromJson(json).array();
    for (qsizetype column = 0; column < fields.size(); ++column) {
        const QString field = ImportMapping::fieldFor(fields.at(column).toString(), kind);
        if (!field.isEmpty())
            mapping.insert(int(column), field);
    }
    return mapping;
}

} // namespace

QString ImportMapping::key(const QStringList &headings)
{
    QStringList folded;
    for (const QString &heading : headings)
        folded.append(HeaderMatcher::words(heading));
    while (!folded.isEmpty() && folded.last().isEmpty())
        folded.removeLast();
    return folded.join(u'\n');
}

Result<QHash<QString, ImportMapping::Columns>> ImportMapping::remembered(Database &db, const ImportKind &kind)
{
    QHash<QString, Columns> found;
    const Result<void> done = db.each(u"SELECT headings, mapping FROM import_mapping WHERE kind = ? AND deleted = 0"_s, {kind.key},
                                      [&](const QSqlQuery &query) {
                                          found.insert(query.value(0).toString(), fromJson(query.value(1).toString().toUtf8(), kind));
                                      });
    if (!done)
        return done.error();
    return found;
}

void ImportMapping::remember(Edit &edit, const ImportKind &kind, const ImportPlan &plan)
{
    const QString headings = key(plan.headings);
    const auto known = remembered(edit.database(), kind);
    if (!known)
        return edit.fail(known.error());
    Columns before = known->contains(headings) ? known->value(headings) : HeaderMatcher(kind).row(plan.headings).mapping;
    // The cells of the next list may tell otherwise.
    if (!known->contains(headings))
        before.insert(plan.byCells);
    const Columns mapping = withoutYears(plan.mapping, kind, plan.headings);
    if (before != mapping && !headings.isEmpty())
        edit.insert(u"import_mapping"_s, {{u"kind"_s, kind.key}, {u"headings"_s, headings},
                                          {u"mapping"_s, QString::fromUtf8(toJson(mapping, plan.headings.size()))}});
}

int ImportMapping::columnFor(const QString &text, const QStringList &headings)
{
    if (const int named = headingColumn(text, headings); named >= 0)
        return named;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber)
        return number >= 1 && number <= headings.size() ? number - 1 : -1;
    int letters = 0;
    for (const QString upper = text.toUpper(); const QChar c : upper) {
        if (c < u'A' || c > u'Z' || letters > 10'000)
            return -1;
        letters = letters * 26 + (c.unicode() - u'A' + 1);
    }
    return letters <= headings.size() ? letters - 1 : -1;
}

QString ImportMapping::letter(int column)
{
    QString letters;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + rest % 26));
    return letters;
}

QString ImportMapping::fieldFor(const QString &text, const ImportKind &kind)
{
    const QString key = text.section(u':', 0, 0).trimmed();
    const QString wanted = HeaderMatcher::compact(text);
    for (const ImportField &field : kind.fields)
        if (field.key == key)
            return field.pattern.isEmpty() ? key : text;
    for (const ImportField &field : kind.fields) {
        if (wanted.isEmpty())
            break;
        if (HeaderMatcher::compact(field.label) == wanted || HeaderMatcher::compact(field.key) == wanted)
            return field.key;
        for (const QString &heading : field.headings)
            if (HeaderMatcher::compact(heading) == wanted)
                return field.key;
    }
    return {};
}

Result<void> ImportMapping::check(const QStringList &decisions, const ImportKind &kind)
{
    for (const QString &text : decisions) {
        const auto decision = split(text);
        if (!decision)
            return MappingText::noPair(text);
        if (!decision->field.isEmpty() && fieldFor(decision->field, kind).isEmpty())
            return MappingText::noField(decision->field, kind);
    }
    return {};
}

Result<void> ImportMapping::decide(const QStringList &decisions, const ImportKind &kind, const QStringList &headings, Columns *mapping)
{
    for (const QString &text : decisions) {
        const auto decision = split(text);
        if (!decision)
            return MappingText::noPair(text);
        const int column = columnFor(decision->column, headings);
        if (column < 0)
            return MappingText::noColumn(decision->column, headings);
        mapping->remove(column);
        if (decision->field.isEmpty())
            continue;
        QString field = fieldFor(decision->field, kind);
        if (field.isEmpty())
            return MappingText::noField(decision->field, kind);
        if (isRepeated(kind, field.section(u':', 0, 0))) {
            if (!field.contains(u':'))
                field += u':' + HeaderMatcher::words(headings.value(column));
        } else {
            mapping->removeIf([&](const Columns::iterator &other) { return other.value() == field; });
        }
        mapping->insert(column, field);
    }
    return {};
}

QSet<int> ImportMapping::columnsDecided(const QStringList &decisions, const QStringList &headings)
{
    QSet<int> columns;
    for (const QString &text : decisions)
        if (const auto decision = split(text))
            columns.insert(columnFor(decision->column, headings));
    return columns;
}

int ImportMapping::headingsNamed(const QStringList &decisions, const QStringList &row)
{
    int named = 0;
    for (const QString &text : decisions)
        if (const auto decision = split(text))
            named += headingColumn(decision->column, row) >= 0;
    return named;
}

} // namespace lansnav
