// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/networkarea.h"
#include "network/networkstore.h"
#include "network/networktemplate.h"
#include "register/registerstore.h"
#include "register/schema.h"
#include "register/templates.h"
#include "store/store.h"
#include "store/storetables.h"
#include "support/testenvironment.h"

#include <QTemporaryDir>
#include <QTest>

namespace lansnav::test {

/// A file that starts from the region template, as the program makes it.
class NetworkFixture
{
    QTemporaryDir m_dir;    // first, so that it goes after the file is closed

public:
    NetworkFixture()
    {
        const Area area = networkArea();
        Schema schema{{storeSqlFile(), QStringLiteral(":/sql/0002_register.sql"), area.sqlFile}, storeTables() + registerTables() + area.tables};
        auto made = Store::create(m_dir.filePath(QStringLiteral("test.lansnav")), schema, environment);
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence));
        store = std::move(*made);
        const auto json = loadTemplate(QStringLiteral("orebro"));
        if (!json)
            qFatal("%s", qPrintable(json.error().sentence));
        Edit edit(*store, ActText("Filled"));
        must(applyRegisterTemplate(edit, *json));
        must(area.fromTemplate(edit, *json));
        must(edit.commit());
        networks = std::make_unique<NetworkStore>(*store);
    }

    template<class T>
    static void must(const Result<T> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().sentence));
    }

    Database &db() { return store->database(); }
    int count(const QString &sql, const QVariantList &values = {})
    {
        const auto value = db().value(sql, values);
        must(value);
        return value->toInt();
    }
    Id network(const char *name) { return idOf("network", name); }
    Id municipality(const char *name) { return idOf("municipality", name); }
    Id person(const char *given, const char *family, const char *email = "", const char *municipalityName = "")
    {
        Person p;
        p.given = QString::fromUtf8(given);
        p.family = QString::fromUtf8(family);
        p.email = QString::fromUtf8(email);
        if (*municipalityName)
            p.municipality = municipality(municipalityName);
        const auto id = registerstore::addPerson(*store, p);
        must(id);
        return *id;
    }
    Membership member(const Id &network, const Id &person, const char *municipalityName = "", MemberKind kind = MemberKind::Ordinary)
    {
        Membership m;
        m.network = network;
        m.person = person;
        m.kind = kind;
        if (*municipalityName)
            m.municipality = municipality(municipalityName);
        return m;
    }
    NetworkDetail detail(const Id &network)
    {
        const auto read = NetworkStore::detail(db(), network);
        must(read);
        return *read;
    }

    TestEnvironment environment;
    std::unique_ptr<Store> store;
    std::unique_ptr<NetworkStore> networks;

private:
    Id idOf(const char *table, const char *name)
    {
        const auto id = db().value(QStringLiteral("SELECT id FROM %1 WHERE name = ?").arg(QLatin1String(table)), {QString::fromUtf8(name)});
        must(id);
        return Id::fromVariant(*id);
    }
};

} // namespace lansnav::test
