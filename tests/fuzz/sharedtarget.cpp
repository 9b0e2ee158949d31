// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include "../models/sync/forgery.h"
#include "sync/merge.h"
#include "sync/sharedlog.h"

#include <cstdlib>

namespace lansnav::fuzz {

using namespace lansnav::test;

namespace {

/// Made once: a colleague's file to merge into, and an empty shared file of the same team to fill.
struct World
{
    World()
    {
        team.anna->person(QStringLiteral("Anna"));
        team.bertil->person(QStringLiteral("Bertil"));
        team.meet();
        person = Id::fromVariant(must(team.anna->store->database().value(QStringLiteral("SELECT id FROM person LIMIT 1")))).bytes();
        tx = Id::fromVariant(must(team.anna->store->database().value(QStringLiteral("SELECT id FROM act LIMIT 1")))).bytes();
        site = must(team.anna->store->database().value(QStringLiteral("SELECT site FROM replica"))).toLongLong();
        team.anna->close();
        team.bertil->close();
        pristine = readFile(team.bertil->path);
        sharedFile = readFile(team.target);
        open();
    }
    void open()
    {
        db.reset();
        writeFile(team.bertil->path, pristine);
        db = must(Database::open(team.bertil->path, Database::Access::ReadWrite));
        must(db->run(QStringLiteral("PRAGMA synchronous = OFF")));
        before = team.bertil->everything();
    }

    Team team;
    QByteArray person, tx, pristine, sharedFile, before;
    qint64 site = 0;
    std::unique_ptr<Database> db;
};

World &world()
{
    static World made;
    return made;
}

/// Reads numbers and pieces off the input; zeros when it ends.
class Source
{
public:
    Source(const std::uint8_t *data, std::size_t size) : m_at(data), m_end(data + size) {}
    bool atEnd() const { return m_at == m_end; }
    std::uint8_t byte() { return m_at == m_end ? std::uint8_t(0) : *m_at++; }
    qint64 number()
    {
        static constexpr qint64 edges[] = {0, 1, -1, 2, 1023, 1024, (qint64(1) << 62) - 1, qint64(1) << 62, std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()};
        const std::uint8_t kind = byte();
        if (kind < 200)
            return kind;
        if (kind < 240)
            return edges[kind % std::size(edges)];
        quint64 wide = 0;
        for (int i = 0; i < 8; ++i)
            wide = wide << 8 | byte();
        return qint64(wide);
    }
    QByteArray bytes(qsizetype count)
    {
        const qsizetype there = std::min<qsizetype>(count, m_end - m_at);
        const QByteArray piece(reinterpret_cast<const char *>(m_at), there);
        m_at += there;
        return piece;
    }

private:
    const std::uint8_t *m_at;
    const std::uint8_t *m_end;
};

/// A shared file whose hashes are right, with the changes that the input describes.
void writeForged(const QString &path, Source source)
{
    static const QByteArray tables[] = {"person", "municipality", "act", "conflict", "membership", "meeting", "unknown", "replica", "search", "person\"x"};
    static const QByteArray ops[] = {"I", "U", "U", "P"};
    writeFile(path, world().sharedFile);
    {
        const auto db = must(Database::open(path, Database::Access::ReadWrite));
        must(db->run(QStringLiteral("PRAGMA synchronous = OFF")));
        Transaction transaction(*db);
        {
            Statement insert(*db, "INSERT OR IGNORE INTO change (" + ChangeRow::columns() + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
            for (int i = 0; i < 20 && !source.atEnd(); ++i) {
                ChangeRow change;
                const std::uint8_t bits = source.byte();
                change.site = bits & 1 ? world().site : source.number();
                change.seq = source.number();
                change.nonce = source.number();
                change.hlc = source.number();
                change.tx = bits & 2 ? world().tx : bits & 4 ? source.bytes(16) : QByteArray();
                change.table = bits & 8 ? tables[0] : tables[source.byte() % std::size(tables)];
                change.row = bits & 16 ? world().person : bits & 32 ? source.bytes(16) : QByteArray(16, char(source.byte()));
                change.op = ops[source.byte() % std::size(ops)];
                change.schema = source.byte() % 6;
                change.patch = bits & 64 ? source.bytes(source.byte()) : change.op == "P" ? QByteArray() : "{\"given\":\"" + QByteArray::number(source.byte()) + "\",\"organisation\":null,\"state\":\"kept\"}";
                if (bits & 128 && change.op != "P")
                    change.patch = QByteArray();
                change.bindTo(insert);
                (void)insert.run();
            }
        }
        if (source.byte() & 1)
            (void)db->run(QStringLiteral("INSERT OR IGNORE INTO sync_point VALUES (?, ?, 0, ?)"), {source.number(), source.number(), QString::fromUtf8(source.bytes(source.byte()))});
        must(transaction.commit());
    }
    sealAgain(path);
}

} // namespace

void shared(const std::uint8_t *data, std::size_t size)
{
    World &w = world();
    const QString path = w.team.at(QStringLiteral("input.lansnav"));
    if (size >= 16 && memcmp(data, "SQLite format 3", 16) == 0)
        writeFile(path, QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    else
        writeForged(path, Source(data, size));
    const auto verified = SharedLog::verify(path);
    bool failed = !verified;
    QString sentence = failed ? verified.error().sentence : QString();
    if (verified) {
        const auto merged = Merge(*w.db, syncSchema(), w.team.bertil->environment).take(path);
        failed = !merged;
        if (failed) {
            sentence = merged.error().sentence;
        } else {
            // Taken in: whole, the log adds up, a second time nothing is new, and working it all out again changes nothing.
            const QByteArray after = w.team.bertil->everything();
            const auto again = Merge(*w.db, syncSchema(), w.team.bertil->environment).take(path);
            if (!again || again->received != 0 || w.team.bertil->everything() != after || must(w.db->value(QStringLiteral("PRAGMA integrity_check"))).toString() != QStringLiteral("ok"))
                std::abort();
            if (must(w.db->value(QStringLiteral("SELECT count(*) FROM (SELECT site, count(*) AS n, sum(nonce & 4294967295) AS s FROM change GROUP BY site) c LEFT JOIN digest d USING (site) WHERE c.n IS NOT d.n OR c.s IS NOT d.sum"))).toInt() != 0)
                std::abort();
            must(Merge(*w.db, syncSchema(), w.team.bertil->environment).rebuild());
            if (w.team.bertil->everything() != after)
                std::abort();
            w.open();
        }
    }
    if (failed && (sentence.isEmpty() || w.team.bertil->everything() != w.before))
        std::abort();
}

QMap<QByteArray, QByteArray> corpus()
{
    QMap<QByteArray, QByteArray> inputs;
    Team team;
    const Id id = team.anna->person(QStringLiteral("Disa"));
    inputs["shared-small"] = readFile(team.target);
    team.anna->set(id, QStringLiteral("note"), QStringLiteral("a \"quoted\" note\nwith å and \u0001"));
    team.bertil->add(QStringLiteral("municipality"), {{QStringLiteral("code"), QStringLiteral("1881")}, {QStringLiteral("tile_row"), 3}});
    team.meet();
    const QByteArray whole = readFile(team.target);
    inputs["shared-whole"] = whole;
    inputs["shared-cut"] = whole.left(whole.size() / 2);
    inputs["shared-header"] = whole.left(100);
    QByteArray flipped = whole;
    flipped[flipped.size() - 300] = char(flipped[flipped.size() - 300] ^ 0x55);
    inputs["shared-flipped"] = flipped;
    inputs["shared-wal"] = QByteArray(whole).replace(18, 2, "\2\2");
    for (const char *sql : {"CREATE TRIGGER t AFTER INSERT ON change BEGIN DELETE FROM change; END", "CREATE VIEW v AS SELECT * FROM change", "CREATE INDEX i ON site (hex(name))", "PRAGMA page_size = 512; VACUUM"}) {
        const QString path = team.at(QStringLiteral("odd.lansnav"));
        writeFile(path, whole);
        rawSql(path, sql);
        inputs["shared-odd-" + QByteArray::number(inputs.size())] = readFile(path);
    }
    // Changes as the second form of input: everything from the byte of bits on, some of each kind.
    for (int bits = 0; bits < 256; bits += 3) {
        QByteArray change;
        for (int i = 0; i < 3; ++i)
            change += QByteArray(1, char(bits)) + QByteArray("\x05\x07\x09\x0b", 4).replace(0, 1, QByteArray(1, char(i + 1))) + QByteArray(16, char('a' + i)) + QByteArray("\1\1\3\x20", 4) + R"({"given":"x","deleted":1})";
        inputs["shared-change-" + QByteArray::number(bits)] = change;
    }
    int n = 0;
    for (const QByteArray &patch : {QByteArray(R"({"given":"Disa","family":null,"protected":0})"), QByteArray(R"({"note":{"x":"610062"}})"), QByteArray(R"({"a":"\"\\\/\b\f\n\r\t\u00e5\ud83d\ude00"})"),
                                    QByteArray(R"({"sort":-9223372036854775808})"), QByteArray("{}"), QByteArray("{ \"a\" : 1 , \"b\" : \"\xff\" }"), QByteArray(R"({"a":{"y":"00"}})"), QByteArray(R"({"a":[[[]]]})")})
        inputs["patch-" + QByteArray::number(n++)] = patch;
    return inputs;
}

} // namespace lansnav::fuzz
