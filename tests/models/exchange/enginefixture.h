// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importengine.h"
#include "exchange/values.h"
#include "register/schema.h"
#include "store/edit.h"
#include "store/storetables.h"
#include "support/testenvironment.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace lansnav::test {

using namespace Qt::StringLiterals;

/// A kind of its own: people by name, with what the engine found written to a note.
struct PersonData
{
    Id id;
    QString name;
    QString email;
};

inline QHash<QString, QString> cellsOf(const ImportPlan &plan, const ImportRow &row)
{
    QHash<QString, QString> cells;
    for (auto it = plan.mapping.cbegin(); it != plan.mapping.cend(); ++it)
        cells.insert(it.value(), row.cells.value(it.key()));
    return cells;
}

inline Result<void> judgePeople(Database &db, const Sheet &, const ImportTarget &, ImportPlan &plan, const std::function<bool(int)> &)
{
    for (ImportRow &row : plan.rows) {
        const auto cells = cellsOf(plan, row);
        auto data = std::make_shared<PersonData>();
        const parse::PersonName name = parse::personName(cells.value(u"name"_s));
        data->name = name.given + u' ' + name.family;
        data->email = parse::mail(cells.value(u"email"_s));
        row.data = data;
        if (name.isEmpty()) {
            row.fate = RowFate::Refused;
            row.reason = u"no name"_s;
            continue;
        }
        const auto known = db.rows(u"SELECT id, email FROM person WHERE family = ? AND deleted = 0"_s, {data->name},
                                   [](const QSqlQuery &q) { return std::pair(Id::fromVariant(q.value(0)), q.value(1).toString()); });
        if (!known)
            return known.error();
        if (!known->isEmpty()) {
            data->id = known->first().first;
            row.fate = known->first().second == data->email ? RowFate::Unchanged : RowFate::Updated;
        }
        if (data->name == u"Bo Alm") {
            row.fate = RowFate::Doubtful;
            row.reason = u"two of that name"_s;
            row.choices = {u"new"_s};
        }
    }
    return {};
}

inline Result<void> applyPeople(Edit &edit, const ImportTarget &, const ImportPlan &plan, const std::function<bool(int)> &progress)
{
    for (const ImportRow &row : plan.rows) {
        if (progress && !progress(50))
            return Error{ErrorCode::Cancelled, u"cancelled"_s};
        const auto data = std::static_pointer_cast<PersonData>(row.data);
        if (row.fate == RowFate::New || (row.fate == RowFate::Doubtful && row.choice >= 0))
            edit.insert(u"person"_s, {{u"family"_s, data->name}, {u"email"_s, data->email}});
        else if (row.fate == RowFate::Updated)
            edit.update(u"person"_s, data->id, {{u"email"_s, data->email}});
    }
    return {};
}

inline ImportKind people()
{
    ImportKind kind;
    kind.key = u"people"_s;
    kind.label = u"People"_s;
    kind.fields = {{u"name"_s, u"Name"_s, {u"namn"_s, u"för- och efternamn"_s}, true},
                   {u"municipality"_s, u"Municipality"_s, {u"kommun"_s}},
                   {u"email"_s, u"E-mail"_s, {u"e-post"_s, u"mejl"_s, u"mail"_s}},
                   {u"phone"_s, u"Phone"_s, {u"telefon"_s, u"tel"_s, u"mobil"_s}},
                   {u"since"_s, u"Member since"_s, {u"med sedan"_s, u"från"_s}},
                   {u"note"_s, u"Note"_s, {u"anm"_s, u"anmärkning"_s, u"övrigt"_s}},
                   {u"figure"_s, u"Figure"_s, {}, false, u"kartläggningar.*?(\\d{4})"_s}};
    kind.judge = judgePeople;
    kind.apply = applyPeople;
    return kind;
}

/// A new file for each test, into which such lists are read.
class EngineFixture
{
protected:
    void begin()
    {
        m_store.reset();
        auto made = Store::create(m_dir.filePath(u"%1.lansnav"_s.arg(++m_files)), schema(), m_environment);
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().sentence));
        m_store = std::move(*made);
    }
    void end() { m_store.reset(); }

    Database &db() const { return m_store->database(); }
    int rowsIn(const QString &table) const { return db().value(u"SELECT count(*) FROM "_s + table).value().toInt(); }
    Result<ImportPlan> plan(const Workbook &book, const ImportOptions &options = {}) const
    {
        return ImportEngine::plan(db(), people(), book, u"lista.xlsx"_s, {}, options);
    }

    std::unique_ptr<Store> m_store;

private:
    static Schema schema()
    {
        return {{storeSqlFile(), u":/sql/0002_register.sql"_s}, storeTables() + registerTables()};
    }

    QTemporaryDir m_dir;
    TestEnvironment m_environment;
    int m_files = 0;
};

} // namespace lansnav::test
