// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/searchservice.h"

#include "list/foldedtext.h"
#include "privacy/protectedtext.h"

#include <QCoreApplication>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcSearch, "lansnav.search")

namespace lansnav {

namespace {

constexpr int rowsAtATime = 2000;   // short enough that an act never waits long for the index

} // namespace

/// What is asked of the file, with copies of all it needs, for other threads.
class SearchService::Reading
{
public:
    Reading(const QList<Area> &areas, const Schema &schema)
        : m_areas(areas)
        , m_schema(schema)
        , m_index(tablesOf(areas),
                  [this](Database &db, const QString &table, const QList<Id> &rows) { return texts(db, table, rows); }, &folded, partsOf(areas, schema))
    {
    }
    Q_DISABLE_COPY_MOVE(Reading)

    Result<int> catchUp(Database &db, int limit) const { return m_index.catchUp(db, limit); }
    Result<QList<FoundRow>> find(Database &db, const QString &typed, int limit) const;

private:
    Result<QHash<Id, SearchIndex::Text>> texts(Database &db, const QString &table, const QList<Id> &rows) const;
    Result<QList<FoundRow>> placed(Database &db, const QList<SearchIndex::Hit> &hits) const;
    Result<void> place(Database &db, const Area &area, FoundRow &row, const QString &table) const;
    const Area *areaOf(const QString &table) const;
    static QStringList tablesOf(const QList<Area> &areas);
    static QHash<QString, SearchIndex::Part> partsOf(const QList<Area> &areas, const Schema &schema);

    QList<Area> m_areas;
    Schema m_schema;
    SearchIndex m_index;
};

SearchService::SearchService(Store &store, const QList<Area> &areas, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_reading(std::make_shared<const Reading>(areas, store.schema()))
{
    m_pool.setMaxThreadCount(1);
    connect(&store, &Store::changed, this, &SearchService::catchUp);
}

SearchService::~SearchService()
{
    m_stop = true;
    m_pool.waitForDone();
}

QStringList SearchService::Reading::tablesOf(const QList<Area> &areas)
{
    QStringList tables;
    for (const Area &area : areas)
        if (area.searchText)
            tables += area.searchTables;
    return tables;
}

QHash<QString, SearchIndex::Part> SearchService::Reading::partsOf(const QList<Area> &areas, const Schema &schema)
{
    QHash<QString, SearchIndex::Part> parts;
    for (const Area &area : areas)
        for (auto part = area.searchParts.cbegin(); part != area.searchParts.cend(); ++part)
            if (const TableDecl *table = schema.table(part.key()))
                for (const ColumnDecl &column : table->columns)
                    if (column.references == part.value())
                        parts.insert(part.key(), {column.name, part.value()});
    return parts;
}

void SearchService::wait()
{
    while (m_running) {
        m_pool.waitForDone();
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    }
}

void SearchService::catchUp()
{
    if (m_store.isReadOnly())
        return;
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    m_pool.start([this] {
        Result<std::unique_ptr<Database>> db = m_store.openWriter();
        // The first time everything is indexed, beside the lists: in steps small enough for a small cache.
        if (db)
            (void)(*db)->run(u"PRAGMA cache_size = -4096"_s);
        while (db && !m_stop) {
            const Result<int> indexed = m_reading->catchUp(**db, rowsAtATime);
            if (!indexed)
                qCInfo(lcSearch) << "The search index waits for the next change:" << int(indexed.error().code);
            if (!indexed || *indexed == 0)
                break;
        }
        QMetaObject::invokeMethod(this, [this] {
            m_running = false;
            if (std::exchange(m_again, false))
                catchUp();
            else
                emit caughtUp();
        }, Qt::QueuedConnection);
    });
}

void SearchService::find(QObject *context, const QString &typed, int limit, std::function<void(Result<QList<FoundRow>>)> done)
{
    m_store.fetch<QList<FoundRow>>(context, [reading = m_reading, typed, limit](Database &db) { return reading->find(db, typed, limit); }, std::move(done));
}

Result<QList<FoundRow>> SearchService::Reading::find(Database &db, const QString &typed, int limit) const
{
    const Result<QList<SearchIndex::Hit>> hits = m_index.find(db, typed, limit);
    if (!hits)
        return hits.error();
    return placed(db, *hits);
}

const Area *SearchService::Reading::areaOf(const QString &table) const
{
    for (const Area &area : m_areas)
        if (area.searchText && area.searchTables.contains(table))
            return &area;
    return nullptr;
}

Result<QHash<Id, SearchIndex::Text>> SearchService::Reading::texts(Database &db, const QString &table, const QList<Id> &rows) const
{
    QHash<Id, SearchIndex::Text> found;
    const Area *area = areaOf(table);
    if (!area || rows.isEmpty())
        return found;
    const Result<QHash<Id, SearchText>> read = area->searchText(db, table, rows);
    if (!read)
        return read.error();
    found.reserve(read->size());
    // A person is found by nothing but what is her own, and a namesake of somebody protected by her name.
    const Result<ProtectedText> words = table == u"person" ? Result<ProtectedText>(ProtectedText()) : ProtectedText::load(db);
    if (!words)
        return words.error();
    for (auto it = read->cbegin(); it != read->cend(); ++it) {
        const QString text = words->masked(it->text);
        found.insert(it.key(), {words->maskedCell(it->title), text, text != it->text});
    }
    return found;
}

Result<QList<FoundRow>> SearchService::Reading::placed(Database &db, const QList<SearchIndex::Hit> &hits) const
{
    QList<FoundRow> found;
    for (const SearchIndex::Hit &hit : hits) {
        const TableDecl *table = m_schema.table(hit.table);
        const Area *area = areaOf(hit.table);
        if (!area || !table)
            continue;
        FoundRow row{hit.title, QCoreApplication::translate("Table", table->label), area->key, hit.row, {}, {}};
        const Result<void> done = place(db, *area, row, hit.table);
        if (!done)
            return done.error();
        found.append(row);
    }
    return found;
}

Result<void> SearchService::Reading::place(Database &db, const Area &area, FoundRow &row, const QString &table) const
{
    const QString listed = area.searchTables.first();
    if (table == listed)
        return {};
    row.tab = area.subTabs.value(table);
    for (const ColumnDecl &column : m_schema.table(table)->columns) {
        if (column.references != listed)
            continue;
        const Result<QVariant> owner = db.value(u"SELECT \"%1\" FROM \"%2\" WHERE id = ?"_s.arg(column.name, table), {row.row.bind()});
        if (!owner)
            return owner.error();
        row.detail = row.row;
        row.row = Id::fromVariant(*owner);
        break;
    }
    return {};
}

} // namespace lansnav
