// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/registerdemo.h"

#include "list/foldedtext.h"
#include "register/demorandom.h"
#include "register/registerstore.h"
#include "register/registertext.h"
#include "register/values.h"
#include "store/bulkinsert.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int organisationPercent = 80;
constexpr int emailPercent = 95;
constexpr int phonePercent = 60;
constexpr int notedTitlePercent = 90;
/// One person in this many has protected identity.
constexpr int protectedEvery = 150;
constexpr int firstProtected = 7;
/// Time in the ids of invented rows, in milliseconds since 1970.
constexpr qint64 firstMs = 1'704'067'200'000;

struct DemoData
{
    QString note;
    QString organisationNote;
    QStringList titles;
    QJsonArray workplaces;
    QStringList associations;
    QStringList phones;
};

QStringList strings(const QJsonArray &array)
{
    QStringList list;
    for (const QJsonValue &value : array)
        list.append(value.toString());
    return list;
}

Result<DemoData> readDemoData()
{
    QFile file(u":/demo/register.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, RegisterText::tr("The demonstration data is missing from the program. Install it again.")};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    DemoData data;
    data.note = json.value(u"note"_s).toString();
    data.organisationNote = json.value(u"organisation_note"_s).toString();
    data.titles = strings(json.value(u"titles"_s).toArray());
    data.workplaces = json.value(u"workplaces"_s).toArray();
    data.associations = strings(json.value(u"associations"_s).toArray());
    for (const QJsonArray phones = json.value(u"phones"_s).toArray(); const QJsonValue &range : phones) {
        const qint64 last = range[u"last"_s].toString().mid(1).toLongLong();
        for (qint64 number = range[u"first"_s].toString().mid(1).toLongLong(); number <= last; ++number)
            data.phones.append(u'+' + QString::number(number));
    }
    return data;
}

/// The part of an e-mail address a name gives: "Åsa Ek-Öst" → "asa.ek-ost".
QString mailPart(const QString &name)
{
    QString part;
    for (const QString folded = foldedLoose(name); const QChar c : folded) {
        if (c.unicode() < 0x80 && c.isLetterOrNumber())
            part += c;
        else if (c.isSpace() && !part.endsWith(u'-'))
            part += u'-';
    }
    return part.isEmpty() ? u"x"_s : part;
}

struct Workplace
{
    Id id;
    Id municipality;
};

/// The same in every file of a series, and in order like fresh ids: 100 000 rows then append instead of scattering.
Id demoId(QStringView table, const QString &series, int number)
{
    const QString hex = Id::natural(table, {u"demo"_s, series, QString::number(number)}).hex();
    return Id::fromHex(QString::number(firstMs + number, 16).rightJustified(12, u'0') + u'7' + hex.sliced(13));
}

QList<Workplace> addWorkplaces(Edit &edit, const DemoData &data, const QList<Municipality> &municipalities, const QString &series)
{
    QList<Workplace> workplaces;
    Organisation o;
    const auto add = [&](const QString &name, const QString &kind, const Id &municipality) {
        o.id = demoId(u"organisation", series, int(workplaces.size()));
        o.name = name;
        o.kind = kind;
        o.municipality = municipality;
        o.note = data.organisationNote;
        workplaces.append({registerstore::insertOrganisation(edit, o), municipality});
    };
    for (const Municipality &m : municipalities)
        for (const QJsonValue &pattern : data.workplaces)
            add(pattern[u"name"_s].toString().arg(m.name), pattern[u"kind"_s].toString(), m.id);
    for (const QString &name : data.associations)
        add(name, u"association"_s, {});
    return workplaces;
}

/// Makes one person after the other; nothing but the random choices and the addresses given out carries over.
class PersonMaker
{
public:
    PersonMaker(const DemoData &data, DemoRandom &random, const QList<Municipality> &municipalities, const QList<Workplace> &workplaces)
        : m_data(data), m_random(random), m_municipalities(municipalities)
    {
        for (const Workplace &w : workplaces)
            m_workplaces[w.municipality].append(w.id);
    }

    Person next(int number)
    {
        Person p;
        p.given = m_random.givenName();
        p.family = m_random.familyName();
        const Municipality *home = m_municipalities.isEmpty() ? nullptr : &m_municipalities.at(m_random.below(int(m_municipalities.size())));
        if (home)
            p.municipality = home->id;
        const QList<Id> places = m_workplaces.value(p.municipality);
        if (m_random.chance(organisationPercent) && !places.isEmpty())
            p.organisation = m_random.pickFrom(places);
        if (m_random.chance(notedTitlePercent) && !m_data.titles.isEmpty())
            p.title = m_random.pick(m_data.titles);
        if (m_random.chance(emailPercent))
            p.email = address(p, home);
        if (m_random.chance(phonePercent) && m_nextPhone < m_data.phones.size())
            p.phone = m_data.phones.at(m_nextPhone++);
        p.note = m_data.note;
        p.isProtected = number % protectedEvery == firstProtected;
        return p;
    }

private:
    QString address(const Person &p, const Municipality *home)
    {
        const QString domain = (home ? mailPart(home->name) : u"region"_s) + u".example.org"_s;
        const QString name = mailPart(p.given) + u'.' + mailPart(p.family);
        const int taken = m_addresses[name + u'@' + domain]++;
        return name + (taken > 0 ? QString::number(taken + 1) : QString()) + u'@' + domain;
    }

    const DemoData &m_data;
    DemoRandom &m_random;
    const QList<Municipality> &m_municipalities;
    QHash<Id, QList<Id>> m_workplaces;
    QHash<QString, int> m_addresses;
    qsizetype m_nextPhone = 0;
};

} // namespace

Result<void> fillRegisterDemo(Edit &edit, DemoRandom &random, int people)
{
    if (edit.failed())
        return {};
    const auto data = readDemoData();
    if (!data)
        return data.error();
    auto municipalities = registerstore::municipalities(edit.database());
    if (!municipalities)
        return municipalities.error();
    std::sort(municipalities->begin(), municipalities->end(), [](const Municipality &a, const Municipality &b) { return a.code < b.code; });
    const QString series = QString::number(random.next(), 16);
    const QList<Workplace> workplaces = addWorkplaces(edit, *data, *municipalities, series);
    PersonMaker maker(*data, random, *municipalities, workplaces);
    BulkInsert bulk(edit, u"person"_s,
                    {u"given"_s, u"family"_s, u"title"_s, u"organisation"_s, u"municipality"_s, u"email"_s, u"phone"_s, u"note"_s, u"protected"_s});
    for (int i = 0; i < people && !edit.failed(); ++i) {
        const Person p = maker.next(i);
        bulk.addWithId(demoId(u"person", series, i),
                       {textOrNull(p.given), textOrNull(p.family), textOrNull(p.title), p.organisation.bind(), p.municipality.bind(),
                        textOrNull(p.email), textOrNull(p.phone), textOrNull(p.note), int(p.isProtected)});
    }
    bulk.finish();
    return {};
}

} // namespace lansnav
