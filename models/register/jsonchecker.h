// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>
#include <QString>
#include <QStringList>

namespace lansnav {

/// Reads JSON strictly and collects every fault with its path ("municipalities[3].code: four digits expected").
/// A faulty value reads as empty, so that a check goes on to the next fault.
class JsonChecker
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::JsonChecker)

public:
    const QStringList &faults() const { return m_faults; }
    void fault(const QString &path, const QString &what);

    /// An object with all of `required`, perhaps some of `optional`, and nothing else.
    QJsonObject object(const QJsonValue &value, const QString &path, const QStringList &required, const QStringList &optional = {});
    QJsonArray array(const QJsonValue &value, const QString &path, bool mayBeEmpty = true);
    /// Text that is neither empty nor padded; in normal form C, since it makes ids.
    QString text(const QJsonValue &value, const QString &path);
    QString oneOf(const QJsonValue &value, const QString &path, const QStringList &words);
    int integer(const QJsonValue &value, const QString &path, int lowest, int highest);
    bool boolean(const QJsonValue &value, const QString &path);
    /// "2026-05-14".
    QDate date(const QJsonValue &value, const QString &path);
    QString digits(const QJsonValue &value, const QString &path, int count);

    /// Notes `value` in `seen`; a fault when it is there already.
    void unique(const QString &value, const QString &path, QSet<QString> &seen);
    /// A fault when `value` is not one of `known`; `what` names them ("municipality code").
    void refersTo(const QString &value, const QString &path, const QSet<QString> &known, const QString &what);

    /// The keys that stand more than once in one object of `json`, which is known to be well-formed: a reader would
    /// silently keep only the last. Each as the key and the line (from 1) where it stands again.
    static QList<std::pair<QString, int>> repeatedKeys(const QByteArray &json);

    static QString child(const QString &path, const QString &key);
    static QString item(const QString &path, qsizetype index);

private:
    QStringList m_faults;
};

} // namespace lansnav
