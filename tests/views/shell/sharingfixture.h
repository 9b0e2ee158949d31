// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shellfixture.h"
#include "store/edit.h"
#include "sync/sharing.h"
#include "sync/synchroniser.h"

namespace lansnav::test {

using namespace Qt::StringLiterals;

/// Two colleagues, each with a file and a profile of her own, and the file they share: what a test of sharing begins with.
class SharingFixture
{
protected:
    std::unique_ptr<ShellFixture> m_fixture;
    std::unique_ptr<TestEnvironment> m_colleagueWorld;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Store> m_colleague;
    AppContext m_context;
    QString m_shared;

    std::unique_ptr<Store> open(const QString &path, Environment &environment)
    {
        auto opened = Store::open(path, m_fixture->setup.schema, environment, {.exclusive = true, .readOnly = false, .backup = false});
        return opened ? std::move(*opened) : nullptr;
    }
    static Result<SyncReport> sync(Store &store, const QString &target)
    {
        DiskSyncFiles files;
        const auto db = store.openWriter();
        return Synchroniser(**db, store.schema(), store.environment(), files, target).run();
    }
    static bool setTitle(Store &store, const Id &person, const QString &title)
    {
        Edit edit(store, ActText("Changed the title"), u"person"_s, person);
        edit.update(u"person"_s, person, {{u"title"_s, title}});
        return edit.commit().ok();
    }
    static QString title(Store &store, const Id &person)
    {
        return store.database().value(u"SELECT title FROM person WHERE id = ?"_s, {person.bind()})->toString();
    }
    /// Both change Anna's title without having seen each other's change; mine is in the shared file first.
    Id clash(bool isProtected = false)
    {
        const Id person = ShellFixture::addPerson(*m_store, u"Anna"_s, u"Ek"_s, isProtected);
        if (!sync(*m_store, m_shared) || !sync(*m_colleague, m_shared) || !setTitle(*m_store, person, u"mine"_s) || !setTitle(*m_colleague, person, u"hers"_s)
            || !sync(*m_store, m_shared) || !sync(*m_colleague, m_shared) || !sync(*m_store, m_shared))
            return {};
        return person;
    }

    void begin()
    {
        m_fixture = std::make_unique<ShellFixture>();
        m_colleagueWorld = std::make_unique<TestEnvironment>(QDateTime::currentDateTime(), 77);
        QVERIFY(m_fixture->make(m_fixture->path).ok());
        m_store = open(m_fixture->path, m_fixture->environment);
        QVERIFY(m_store);
        m_shared = m_fixture->dir.filePath(u"shared.lansnav"_s);
        QVERIFY(sync(*m_store, m_shared).ok());
        const QString hers = m_fixture->dir.filePath(u"hers.lansnav"_s);
        DiskSyncFiles files;
        QVERIFY(joinShared(hers, m_shared, m_fixture->setup.schema, *m_colleagueWorld, files).ok());
        m_colleague = open(hers, *m_colleagueWorld);
        QVERIFY(m_colleague);
        m_context = {};
        m_context.store = m_store.get();
        m_context.areas = &m_fixture->areas;
        m_context.settings = &m_fixture->settings;
    }

    void end()
    {
        m_store.reset();
        m_colleague.reset();
        m_fixture.reset();
        m_colleagueWorld.reset();
    }
};

} // namespace lansnav::test
