// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/jsonchecker.h"
#include "register/schema.h"
#include "register/templates.h"
#include "store/edit.h"
#include "store/store.h"
#include "store/storetables.h"
#include "support/testenvironment.h"
#include "support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QObject>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lansnav;

/// Region templates: the one that ships, an invented other region, and every way a template can be wrong.
class TestTemplates : public QObject
{
    Q_OBJECT

private slots:
    void shipped();
    void namesNoSource();
    void unknownName();
    void notJson();
    void otherRegion();
    void faults_data();
    void faults();
    void manyFaultsAreCut();
    void repeatedKeysAreFaults();
    void applies();
    void appliesTwiceAlike();

private:
    static QJsonObject invented();
    static QString write(const QTemporaryDir &dir, const QByteArray &bytes);
    static Schema schema();
};

/// The smallest whole template, of a region that does not exist.
QJsonObject TestTemplates::invented()
{
    const QByteArray text = R"({
        "format": 1, "language": "sv",
        "region": {"code": "99", "name": "Påhittade län"},
        "sub_regions": ["Öster", "Väster"],
        "municipalities": [
            {"code": "9901", "name": "Åby", "short_name": "Åb", "sub_region": "Öster", "column": 1, "row": 0},
            {"code": "9902", "name": "Ödeshult", "short_name": "Öd", "sub_region": "Väster", "column": 0, "row": 0}],
        "areas": ["Äldre"],
        "organisations": [
            {"name": "Region Påhitt", "kind": "region"},
            {"name": "Åby kommun", "kind": "municipality", "municipality": "9901", "short_name": "Åby", "note": "Huvudort"}],
        "school_breaks": [
            {"name": "Sportlov", "start": "2026-02-16", "end": "2026-02-20", "municipalities": ["9902"]},
            {"name": "Höstlov", "start": "2026-10-26", "end": "2026-10-30", "municipalities": "all"}],
        "networks": [
            {"name": "Nätet", "purpose": "Att mötas.", "area": "Äldre", "partner": "Åby kommun", "cadence": {"count": 1, "per": "year"},
             "represents": "organisations", "seats": ["Åby kommun"], "uses": ["figures", "licences"], "figure_name": "Besök", "roles": ["Ledamot"]}],
        "licences": [{"network": "Nätet", "kind": "permanent", "municipalities": "all"}],
        "programmes": [{"key": "P", "name": "Programmet", "for": "Alla", "leaders": 2, "participants": {"from": 3, "to": 9},
                        "meetings": [{"title": "Start", "minutes": 90}]}],
        "calls": [{"name": "Priset", "kind": "prize", "per": "year", "who": "Alla", "eligibility": ["Bor du här?"],
                   "criteria": [{"name": "Nytta", "weight": 1}], "rules": [], "award": "Ett diplom", "laureates": [{"year": 2024, "name": "Åby bibliotek"}]}]
    })";
    return QJsonDocument::fromJson(text).object();
}

QString TestTemplates::write(const QTemporaryDir &dir, const QByteArray &bytes)
{
    const QString path = dir.filePath(u"region.json"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return path;
}

Schema TestTemplates::schema()
{
    return {{storeSqlFile(), u":/sql/0002_register.sql"_s}, storeTables() + registerTables()};
}

void TestTemplates::shipped()
{
    const QList<TemplateInfo> available = availableTemplates();
    QVERIFY(!available.isEmpty());
    for (const TemplateInfo &info : available) {
        const auto json = loadTemplate(info.name);
        QVERIFY2(json.ok(), json ? "" : qPrintable(json.error().sentence));
        QVERIFY(!info.region.isEmpty());
        QVERIFY(loadTemplate(info.path).ok());
    }
    const auto json = loadTemplate(u"orebro"_s);
    QVERIFY(json.ok());
    QCOMPARE((*json)[u"municipalities"_s].toArray().size(), 12);
    QCOMPARE((*json)[u"networks"_s].toArray().size(), 8);
    QCOMPARE((*json)[u"programmes"_s].toArray().size(), 2);
    QCOMPARE((*json)[u"calls"_s].toArray().size(), 4);
    QCOMPARE((*json)[u"networks"_s].toArray().first().toObject()[u"cadence"_s].toObject()[u"count"_s].toInt(), 2);
}

void TestTemplates::namesNoSource()
{
    // Machine paths, addresses and markup have no place in a template.
    QFile file(u":/templates/orebro.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(!text.contains(QRegularExpression(u"https?:|@|</|/home/"_s)));
}

void TestTemplates::unknownName()
{
    const auto json = loadTemplate(u"atlantis"_s);
    QVERIFY(!json.ok());
    QCOMPARE(json.error().code, ErrorCode::NotFound);
    QVERIFY2(json.error().sentence.contains(u"orebro"_s), qPrintable(json.error().sentence));
}

void TestTemplates::notJson()
{
    QTemporaryDir dir;
    for (const QByteArray &bytes : {QByteArray(), QByteArray("{\n\"format\": 1,\n}"), QByteArray("\x00\xff\xfe", 3), QByteArray("[1, 2]")}) {
        const auto json = loadTemplate(write(dir, bytes));
        QVERIFY(!json.ok());
        QCOMPARE(json.error().code, ErrorCode::Invalid);
        QVERIFY(!json.error().sentence.isEmpty());
    }
    const auto second = loadTemplate(write(dir, "{\n\"format\" 1\n}"));
    QVERIFY2(second.error().sentence.contains(u"line 2"_s), qPrintable(second.error().sentence));
    QVERIFY(!loadTemplate(dir.path()).ok());
}

void TestTemplates::otherRegion()
{
    QTemporaryDir dir;
    const QByteArray bytes = "\xEF\xBB\xBF" + QJsonDocument(invented()).toJson();
    const auto json = loadTemplate(write(dir, bytes));
    QVERIFY2(json.ok(), json ? "" : qPrintable(json.error().sentence));
    const QList<TemplateInfo> available = availableTemplates(dir.path());
    QCOMPARE(available.last().name, u"region"_s);
    QCOMPARE(available.last().region, u"Påhittade län"_s);
}

using Change = std::function<void(QJsonObject &)>;

/// Sets a value at a path like "municipalities[1].code".
static void set(QJsonObject &root, const QString &path, const QJsonValue &value)
{
    static const QRegularExpression step(u"^([a-z_]+)(?:\\[(\\d+)\\])?(?:\\.(.+))?$"_s);
    const auto match = step.match(path);
    const QString key = match.captured(1);
    const QString rest = match.captured(3);
    const auto inside = [&](const QJsonValue &old) -> QJsonValue {
        if (rest.isEmpty())
            return value;
        QJsonObject child = old.toObject();
        set(child, rest, value);
        return child;
    };
    if (!match.captured(2).isEmpty()) {
        QJsonArray list = root[key].toArray();
        const int index = match.captured(2).toInt();
        if (index < list.size())
            list[index] = inside(list[index]);
        else
            list.append(inside(QJsonValue()));
        root[key] = list;
    } else if (value.isUndefined() && rest.isEmpty()) {
        root.remove(key);
    } else {
        root[key] = inside(root[key]);
    }
}

void TestTemplates::faults_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *path, const QJsonValue &value, const char *message) {
        QTest::addRow("%s %s", path, message) << QString::fromUtf8(path) << value << QString::fromUtf8(message);
    };
    row("format", 2, "format: this version of Länsnav reads format 1");
    row("region", QJsonValue(QJsonValue::Undefined), "region: missing");
    row("regoin", 1, "regoin: unknown key");
    row("region.code", "1", "region.code: 2 digit");
    row("region.code", 99, "region.code: 2 digit");
    row("municipalities[1].code", "99O2", "municipalities[1].code: 4 digit");
    row("municipalities[1].code", "9901", "municipalities[1].code: “9901” stands here twice");
    row("municipalities[1].code", "1880", "municipalities[1].code: does not begin with the region's code 99");
    row("municipalities[1].name", "Åby", "municipalities[1].name: “Åby” stands here twice");
    row("municipalities[1].name", " Ödeshult", "municipalities[1].name: begins or ends with a space");
    row("municipalities[1].short_name", "Ödes", "municipalities[1].short_name: at most three letters");
    row("municipalities[1].sub_region", "Norr", "municipalities[1].sub_region: “Norr” is no sub-region");
    row("municipalities[1].column", 1, "municipalities[1]: has its tile in the same place as Åby");
    row("municipalities[1].row", 1.5, "municipalities[1].row: a whole number");
    row("municipalities[1].colour", "red", "municipalities[1].colour: unknown key");
    row("municipalities", QJsonArray(), "municipalities: must not be empty");
    row("areas", "Äldre", "areas: a list in brackets expected");
    row("areas[1]", "Äldre", "areas[1]: “Äldre” stands here twice");
    row("organisations[1].kind", "firma", "organisations[1].kind: one of region, municipality");
    row("organisations[1].municipality", "9999", "organisations[1].municipality: “9999” is no municipality code");
    row("organisations[0].name", "", "organisations[0].name: must not be empty");
    row("school_breaks[0].end", "2026-02-01", "school_breaks[0].end: before the start");
    row("school_breaks[0].start", "16/2", "school_breaks[0].start: a date like 2026-05-14");
    row("school_breaks[0].municipalities", "some", "school_breaks[0].municipalities: \"all\" or a list");
    row("school_breaks[0].municipalities[0]", "9999", "school_breaks[0].municipalities[0]: “9999” is no municipality code");
    row("networks[0].area", "Vård", "networks[0].area: “Vård” is no area");
    row("networks[0].partner", "Vård AB", "networks[0].partner: “Vård AB” is no organisation");
    row("networks[0].cadence.per", "month", "networks[0].cadence.per: one of term, year");
    row("networks[0].seats[0]", "Vård AB", "networks[0].seats[0]: “Vård AB” is no organisation");
    row("networks[0].represents", "municipalities", "networks[0].seats: goes only with organisations or fields");
    row("networks[0].seats", QJsonValue(QJsonValue::Undefined), "networks[0].seats: missing");
    row("networks[0].uses[0]", "rooms", "networks[0].uses[0]: one of licences");
    row("networks[0].figure_name", QJsonValue(QJsonValue::Undefined), "networks[0].figure_name: goes together with");
    row("licences[0].network", "Nätverket", "licences[0].network: “Nätverket” is no network with licences");
    row("calls[0].criteria[0].weight", 0, "calls[0].criteria[0].weight: a whole number from 1 to 100");
    row("calls[0].laureates[0].year", "2024", "calls[0].laureates[0].year: a whole number");
    row("calls[0].network", "Annat", "calls[0].network: “Annat” is no network");
}

void TestTemplates::faults()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, message);
    QJsonObject json = invented();
    QVERIFY(checkTemplate(json).isEmpty());
    set(json, path, value);
    const QStringList found = checkTemplate(json);
    const bool told = std::any_of(found.cbegin(), found.cend(), [&](const QString &fault) { return fault.startsWith(message); });
    QVERIFY2(told, qPrintable(found.join(u'\n')));
}

void TestTemplates::manyFaultsAreCut()
{
    QTemporaryDir dir;
    QJsonObject json = invented();
    for (int i = 0; i < 30; ++i)
        json[u"key%1"_s.arg(i)] = i;
    const auto loaded = loadTemplate(write(dir, QJsonDocument(json).toJson()));
    QVERIFY(!loaded.ok());
    QCOMPARE(loaded.error().sentence.count(u'\n'), 11);
}

void TestTemplates::repeatedKeysAreFaults()
{
    QTemporaryDir dir;
    QByteArray json = QJsonDocument(invented()).toJson();
    QVERIFY(loadTemplate(write(dir, json)).ok());
    QVERIFY(JsonChecker::repeatedKeys(json).isEmpty());
    // The same name in another object, in a list or as a value is no repetition; an escape does not hide one.
    QVERIFY(JsonChecker::repeatedKeys(R"({"a":{"a":"a"},"b":["a","a:",{"a":1},{"a":2}],"c":"\"a\":"})").isEmpty());
    QCOMPARE(JsonChecker::repeatedKeys("{\"a\":1,\n\"b\":{},\n\"\\u0061\":2}"), (QList<std::pair<QString, int>>{{u"a"_s, 3}}));

    json.insert(json.lastIndexOf('}'), ",\n\"format\": 1\n");
    const auto loaded = loadTemplate(write(dir, json));
    QVERIFY(!loaded.ok());
    QVERIFY2(loaded.error().sentence.contains(u"“format” stands twice in the same object"_s), qPrintable(loaded.error().sentence));
}

void TestTemplates::applies()
{
    test::TestEnvironment environment;
    QTemporaryDir dir;
    auto store = Store::create(dir.filePath(u"a.lansnav"_s), schema(), environment);
    QVERIFY2(store.ok(), store ? "" : qPrintable(store.error().sentence));
    const QJsonObject json = invented();
    {
        Edit edit(**store, ActText("Template"));
        QVERIFY(applyRegisterTemplate(edit, json).ok());
        const auto done = edit.commit();
        QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().sentence));
    }
    Database &db = (*store)->database();
    const auto count = [&](const QString &sql, const QVariantList &values = {}) { return db.value(sql, values).value().toInt(); };
    QCOMPARE(count(u"SELECT count(*) FROM region WHERE code = '99' AND name = 'Påhittade län'"_s), 1);
    QCOMPARE(count(u"SELECT count(*) FROM sub_region s JOIN region r ON r.id = s.region"_s), 2);
    QCOMPARE(count(u"SELECT count(*) FROM municipality m JOIN sub_region s ON s.id = m.sub_region WHERE s.name = 'Väster' AND m.tile_column = 0"_s), 1);
    QCOMPARE(count(u"SELECT count(*) FROM municipality WHERE id = ?"_s, {templateMunicipalityId(u"9902"_s).bind()}), 1);
    QCOMPARE(count(u"SELECT count(*) FROM area WHERE id = ?"_s, {templateAreaId(u"Äldre"_s).bind()}), 1);
    QCOMPARE(count(u"SELECT count(*) FROM organisation o JOIN municipality m ON m.id = o.municipality WHERE o.id = ? AND m.code = '9901' AND o.note = 'Huvudort'"_s,
                   {templateOrganisationId(json, u"Åby kommun"_s).bind()}), 1);
    QCOMPARE(count(u"SELECT count(*) FROM organisation WHERE short_name IS NULL AND municipality IS NULL"_s), 1);
    QCOMPARE(count(u"SELECT count(*) FROM school_break WHERE municipality IS NULL AND name = 'Höstlov'"_s), 1);
    QCOMPARE(count(u"SELECT count(*) FROM school_break b JOIN municipality m ON m.id = b.municipality WHERE m.code = '9902' AND b.\"end\" = '2026-02-20'"_s), 1);
}

void TestTemplates::appliesTwiceAlike()
{
    // Two files that began apart hold the same ids, so they can be united later.
    const auto json = loadTemplate(u"orebro"_s);
    QVERIFY(json.ok());
    QList<QByteArray> sums;
    for (const quint64 seed : {1u, 2u}) {
        test::TestEnvironment environment(QDateTime(QDate(2026, 3, int(seed)), QTime(8, 0)), seed);
        QTemporaryDir dir;
        auto store = Store::create(dir.filePath(u"a.lansnav"_s), schema(), environment);
        QVERIFY(store.ok());
        Edit edit(**store, ActText("Template"));
        QVERIFY(applyRegisterTemplate(edit, *json).ok());
        QVERIFY(edit.commit().ok());
        QByteArray ids;
        for (const char *table : {"region", "sub_region", "municipality", "area", "organisation", "school_break"})
            QVERIFY((*store)->database().each(u"SELECT id FROM \"%1\" ORDER BY id"_s.arg(QLatin1String(table)), {},
                                              [&](const QSqlQuery &query) { ids += query.value(0).toByteArray(); }).ok());
        sums.append(ids);
    }
    QVERIFY(sums.first().size() > 16 * 50);
    QCOMPARE(sums.first(), sums.last());
}

LANSNAV_TEST_MAIN(TestTemplates)
#include "tst_templates.moc"
