// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/jsonchecker.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr qsizetype longestText = 4000;

/// Where the string that begins at `start` with its quote ends: the place after the closing quote.
qsizetype afterString(const QByteArray &json, qsizetype start)
{
    qsizetype at = start + 1;
    while (at < json.size() && json.at(at) != '"')
        at += json.at(at) == '\\' ? 2 : 1;
    return std::min(at + 1, json.size());
}

/// What a quoted string says, its escapes read.
QString unquoted(const QByteArray &quoted)
{
    return QJsonDocument::fromJson('[' + quoted + ']').array().first().toString();
}

} // namespace

QList<std::pair<QString, int>> JsonChecker::repeatedKeys(const QByteArray &json)
{
    QList<std::pair<QString, int>> found;
    QList<QSet<QString>> open;      // what has been seen in each object or list around this place
    QByteArray last;                // the string just read: a key when a colon follows
    int line = 1;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json.at(at);
        if (c == '"') {
            const qsizetype end = afterString(json, at);
            last = json.mid(at, end - at);
            at = end - 1;
        } else if (c == ':' && !open.isEmpty()) {
            const QString key = unquoted(last);
            if (open.last().contains(key))
                found.append({key, line});
            open.last().insert(key);
        } else if (c == '{' || c == '[') {
            open.append(QSet<QString>());
        } else if ((c == '}' || c == ']') && !open.isEmpty()) {
            open.removeLast();
        } else if (c == '\n') {
            ++line;
        }
    }
    return found;
}

QString JsonChecker::child(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

QString JsonChecker::item(const QString &path, qsizetype index)
{
    return path + u'[' + QString::number(index) + u']';
}

void JsonChecker::fault(const QString &path, const QString &what)
{
    m_faults.append(path.isEmpty() ? what : tr("%1: %2", "path in a file, fault").arg(path, what));
}

QJsonObject JsonChecker::object(const QJsonValue &value, const QString &path, const QStringList &required, const QStringList &optional)
{
    if (!value.isObject()) {
        fault(path, tr("an object in braces expected"));
        return {};
    }
    const QJsonObject found = value.toObject();
    for (const QString &key : required)
        if (!found.contains(key))
            fault(child(path, key), tr("missing"));
    for (const QString &key : found.keys())
        if (!required.contains(key) && !optional.contains(key))
            fault(child(path, key), tr("unknown key; known here: %1").arg((required + optional).join(u", "_s)));
    return found;
}

QJsonArray JsonChecker::array(const QJsonValue &value, const QString &path, bool mayBeEmpty)
{
    if (value.isUndefined())
        return {};      // a required one is reported as missing by object()
    if (!value.isArray())
        fault(path, tr("a list in brackets expected"));
    else if (!mayBeEmpty && value.toArray().isEmpty())
        fault(path, tr("must not be empty"));
    return value.toArray();
}

QString JsonChecker::text(const QJsonValue &value, const QString &path)
{
    if (value.isUndefined())
        return {};
    const QString found = value.toString();
    if (!value.isString())
        fault(path, tr("text expected"));
    else if (found.trimmed().isEmpty())
        fault(path, tr("must not be empty"));
    else if (found != found.trimmed())
        fault(path, tr("begins or ends with a space"));
    else if (found.size() > longestText)
        fault(path, tr("longer than %n character(s)", nullptr, int(longestText)));
    return found.normalized(QString::NormalizationForm_C);
}

QString JsonChecker::oneOf(const QJsonValue &value, const QString &path, const QStringList &words)
{
    if (value.isUndefined())
        return {};
    if (value.isString() && words.contains(value.toString()))
        return value.toString();
    fault(path, tr("one of %1 expected").arg(words.join(u", "_s)));
    return {};
}

int JsonChecker::integer(const QJsonValue &value, const QString &path, int lowest, int highest)
{
    if (value.isUndefined())
        return lowest;
    const double number = value.toDouble(std::nan(""));
    if (number >= lowest && number <= highest && number == std::floor(number))
        return int(number);
    fault(path, tr("a whole number from %1 to %2 expected").arg(lowest).arg(highest));
    return lowest;
}

bool JsonChecker::boolean(const QJsonValue &value, const QString &path)
{
    if (!value.isUndefined() && !value.isBool())
        fault(path, tr("true or false expected"));
    return value.toBool();
}

QDate JsonChecker::date(const QJsonValue &value, const QString &path)
{
    static const QRegularExpression form(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    if (value.isUndefined())
        return {};
    const QDate found = form.match(value.toString()).hasMatch() ? QDate::fromString(value.toString(), Qt::ISODate) : QDate();
    if (!found.isValid())
        fault(path, tr("a date like 2026-05-14 expected"));
    return found;
}

QString JsonChecker::digits(const QJsonValue &value, const QString &path, int count)
{
    static const QRegularExpression form(u"^[0-9]+$"_s);
    if (value.isUndefined())
        return {};
    const QString found = value.toString();
    if (value.isString() && found.size() == count && form.match(found).hasMatch())
        return found;
    fault(path, tr("%n digit(s) in quotation marks expected", nullptr, count));
    return {};
}

void JsonChecker::unique(const QString &value, const QString &path, QSet<QString> &seen)
{
    if (value.isEmpty())
        return;
    if (seen.contains(value))
        fault(path, tr("“%1” stands here twice").arg(value));
    seen.insert(value);
}

void JsonChecker::refersTo(const QString &value, const QString &path, const QSet<QString> &known, const QString &what)
{
    if (!value.isEmpty() && !known.contains(value))
        fault(path, tr("“%1” is no %2 of this template").arg(value, what));
}

} // namespace lansnav
