// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/schema.h"
#include "register/registerstore.h"
#include "register/schema.h"
#include "store/store.h"
#include "store/storetables.h"
#include "support/testenvironment.h"

#include <QTemporaryDir>

namespace lansnav::test {

/// Register and networks, as the program has them, in a file of its own.
inline Schema registerSchema()
{
    return {{storeSqlFile(), QStringLiteral(":/sql/0002_register.sql"), QStringLiteral(":/sql/0003_network.sql")},
            storeTables() + registerTables() + networkTables()};
}

class RegisterFixture
{
    QTemporaryDir m_dir;    // first, so that it goes after the file is closed

public:
    RegisterFixture()
    {
        auto made = Store::create(m_dir.filePath(QStringLiteral("test.lansnav")), registerSchema(), environment);
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence));
        store = std::move(*made);
        Edit edit(*store, ActText("Filled"));
        const Id region = edit.insert(QStringLiteral("region"), {{QStringLiteral("code"), QStringLiteral("18")}});
        for (const auto &[code, name] : {std::pair{"1860", "Laxå"}, {"1880", "Örebro"}, {"1881", "Kumla"}, {"1862", "Degerfors"}, {"1884", "Nora"}})
            municipalities.insert(QString::fromUtf8(name),
                                  edit.insert(QStringLiteral("municipality"), {{QStringLiteral("region"), region.bind()},
                                                                               {QStringLiteral("code"), QString::fromUtf8(code)},
                                                                               {QStringLiteral("name"), QString::fromUtf8(name)}}));
        if (const auto done = edit.commit(); !done)
            qFatal("%s", qPrintable(done.error().sentence));
    }

    Database &db() { return store->database(); }
    Id municipality(const char *name) const { return municipalities.value(QString::fromUtf8(name)); }

    Person person(const char *given, const char *family, const char *email = "", const char *phone = "") const
    {
        Person p;
        p.given = QString::fromUtf8(given);
        p.family = QString::fromUtf8(family);
        p.email = QString::fromUtf8(email);
        p.phone = QString::fromUtf8(phone);
        return p;
    }
    Id add(const Person &p)
    {
        const auto id = registerstore::addPerson(*store, p);
        if (!id)
            qFatal("%s", qPrintable(id.error().sentence));
        return *id;
    }
    Id add(const char *given, const char *family, const char *email = "", const char *phone = "") { return add(person(given, family, email, phone)); }
    Person read(const Id &id) { return registerstore::person(db(), id).value(); }
    int count(const QString &sql, const QVariantList &values = {}) { return store->database().value(sql, values).value().toInt(); }

    TestEnvironment environment;
    std::unique_ptr<Store> store;
    QHash<QString, Id> municipalities;
};

} // namespace lansnav::test
