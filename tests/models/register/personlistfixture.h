// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/demorandom.h"
#include "register/personlist.h"
#include "register/registerdemo.h"
#include "registerfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <memory>

namespace lansnav::test {

using namespace Qt::StringLiterals;

/// The list as text: names in the order they are shown.
inline QStringList names(const PersonModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(model.index(row, 0).data().toString());
    return list;
}

/// The list of people over a file, with a role for each membership.
struct ListFixture : RegisterFixture
{
    ListFixture()
    {
        Area counting;
        counting.key = u"test"_s;
        counting.roleCounts = [](Database &db, const QList<Id> &, QDate) -> Result<QHash<Id, int>> {
            QHash<Id, int> counts;
            const auto read = db.each(u"SELECT person, count(*) FROM membership WHERE deleted = 0 GROUP BY person"_s, {}, [&](const QSqlQuery &query) {
                counts.insert(Id::fromVariant(query.value(0)), query.value(1).toInt());
            });
            if (!read)
                return read.error();
            return counts;
        };
        areas.append(counting);
    }

    void open()
    {
        start();
        store->waitForFetches();
    }
    /// Everything is asked for, nothing has come.
    void start(int column = 0, Qt::SortOrder order = Qt::AscendingOrder)
    {
        loader.reset();
        tester.reset();
        model = std::make_unique<PersonModel>(RegisterLists::personColumns(), RegisterLists::personSearch());
        model->sort(column, order);
        tester = std::make_unique<QAbstractItemModelTester>(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        loader.reset(RegisterLists::loadPeople(*store, *model, areas, false, nullptr));
    }
    /// The first rows have come, the rest not yet.
    bool waitForFirstRows()
    {
        QSignalSpy loaded(loader.get(), &ListLoaderBase::loaded);
        return loaded.wait() && model->rowCount() < model->total();
    }
    QList<Id> ids() const
    {
        QList<Id> list;
        for (int row = 0; row < model->rowCount(); ++row)
            list.append(model->idAt(row));
        return list;
    }
    void fill(int people)
    {
        Edit edit(*store, ActText("Filled"));
        DemoRandom random(5);
        if (!fillRegisterDemo(edit, random, people) || !edit.commit())
            qFatal("demo");
    }

    QList<Area> areas;
    std::unique_ptr<PersonModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
    std::unique_ptr<ListLoader<PersonRow>> loader;
};

} // namespace lansnav::test
