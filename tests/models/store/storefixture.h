// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/schema.h"
#include "register/schema.h"
#include "store/edit.h"
#include "store/store.h"
#include "store/storetables.h"
#include "support/testenvironment.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace lansnav::test {

using namespace Qt::StringLiterals;

/// The store's own tables, the register's and the networks'.
inline Schema testSchema()
{
    return {{storeSqlFile(), u":/sql/0002_register.sql"_s, u":/sql/0003_network.sql"_s}, storeTables() + registerTables() + networkTables()};
}

/// A new file, open, for each test.
class StoreFixture
{
protected:
    void begin()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_environment = std::make_unique<TestEnvironment>();
        m_path = m_dir->filePath(u"åäö file.lansnav"_s);
        auto made = Store::create(m_path, testSchema(), *m_environment);
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence));
        m_store = std::move(*made);
    }

    void end()
    {
        m_store.reset();
        m_environment.reset();
    }

    Id addPerson(const QString &given, const QString &family)
    {
        Edit edit(*m_store, ActText("Add person"));
        const Id id = edit.insert(u"person"_s, {{u"given"_s, given}, {u"family"_s, family}});
        const auto done = edit.commit();
        return done ? id : Id();
    }

    QVariant cell(const QString &table, const Id &id, const QString &column)
    {
        const auto value = m_store->database().value(u"SELECT \"%1\" FROM \"%2\" WHERE id = ?"_s.arg(column, table), {id.bind()});
        return value ? *value : QVariant(u"error"_s);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<TestEnvironment> m_environment;
    std::unique_ptr<Store> m_store;
    QString m_path;
};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// A path for each test, at which a file is made and opened when it is asked for.
class PathFixture
{
protected:
    void begin()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_environment = std::make_unique<TestEnvironment>();
        m_path = m_dir->filePath(u"a.lansnav"_s);
    }

    void make(const QString &path, int people = 3)
    {
        auto store = Store::create(path, testSchema(), *m_environment);
        QVERIFY2(store, store ? "" : qPrintable(store.error().sentence));
        Edit edit(**store, ActText("Add person"));
        for (int i = 0; i < people; ++i)
            edit.insert(u"person"_s, {{u"given"_s, QString::number(i)}, {u"note"_s, QString(200, u'x')}});
        QVERIFY(edit.commit());
    }

    Result<std::unique_ptr<Store>> open(const QString &path) { return Store::open(path, testSchema(), *m_environment, {.exclusive = true, .readOnly = false, .backup = false}); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<TestEnvironment> m_environment;
    QString m_path;
};

} // namespace lansnav::test
