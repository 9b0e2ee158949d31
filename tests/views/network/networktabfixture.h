// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../../models/register/registerfixture.h"
#include "common/appcontext.h"
#include "common/masterdetail.h"
#include "common/settings.h"
#include "common/tableview.h"
#include "network/networkdetailview.h"
#include "network/networklist.h"
#include "network/networkstab.h"
#include "network/networkstore.h"
#include "network/networktab.h"
#include "support/testmain.h"

#include <QApplication>

namespace lansnav::test {

/// The networks page over a file of its own, as the window shows it.
class NetworkTabFixture
{
public:
    NetworkTabFixture()
    {
        settings.path = file.environment.profileDir() + QStringLiteral("/settings.ini");
        context.store = file.store.get();
        context.areas = &areas;
        context.settings = &settings;
        context.importFile = [this](const QString &kind, const ImportTarget &target) { imported = kind; importTarget = target; };
        context.showReport = [this](const QString &kind, const Scope &) { reported = kind; };
        context.exportKind = [this](const QString &kind, const Scope &) { exported = kind; };
        context.navigate = [this](const QString &area, const Id &row, const QString &, const Id &) { navigated = area; navigatedRow = row; };
        context.toast = [this](const QString &text, bool) { toasts << text; };
        placeTiles();
    }

    void show()
    {
        tab.reset(static_cast<NetworksTab *>(networkTab().create(context, nullptr)));
        tab->resize(1200, 680);
        tab->show();
        QVERIFY(QTest::qWaitForWindowExposed(tab.get()));
        tab->activateWindow();
        settle();
    }

    /// Waits until everything that was asked for has been read and shown.
    void settle()
    {
        for (int i = 0; i < 4; ++i) {
            file.store->waitForFetches();
            QCoreApplication::processEvents();
        }
    }

    Id addNetwork(const QString &name, Represents represents = Represents::Municipalities, int perTerm = 2)
    {
        Network network;
        network.name = name;
        network.represents = represents;
        network.cadenceCount = perTerm;
        network.usesLicences = network.usesLoops = network.usesFigures = network.usesTraining = true;
        network.figureName = QStringLiteral("Antal kartläggningar");
        return must(NetworkStore(*file.store).addNetwork(network));
    }

    Id addMember(const Id &network, const Id &person, const char *municipality = nullptr)
    {
        Membership member;
        member.network = network;
        member.person = person;
        if (municipality)
            member.municipality = file.municipality(municipality);
        member.start = PartialDate(QDate(2025, 1, 1));
        return must(NetworkStore(*file.store).addMember(member));
    }

    Id addMeeting(const Id &network, const QString &starts)
    {
        Meeting meeting;
        meeting.network = network;
        meeting.starts = starts;
        return must(NetworkStore(*file.store).addMeeting(meeting));
    }

    NetworkDetail read(const Id &network) { return must(NetworkStore::detail(file.db(), network)); }

    void open(const Id &network, const QString &subTab, const Id &detail = {})
    {
        settle();
        tab->showRow(network, subTab, detail);
        settle();
    }

    template<class Widget>
    Widget *find(const char *name) const
    {
        return tab->findChild<Widget *>(QString::fromLatin1(name));
    }

    template<class T>
    static T must(Result<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().sentence));
        return std::move(*result);
    }

    RegisterFixture file;
    Settings settings;
    QList<Area> areas;
    AppContext context;
    std::unique_ptr<NetworksTab> tab;
    QString imported, reported, exported, navigated;
    Id navigatedRow;
    ImportTarget importTarget;
    QStringList toasts;

private:
    void placeTiles()
    {
        Edit edit(*file.store, ActText("Placed"));
        int place = 0;
        for (const Id &id : std::as_const(file.municipalities)) {
            edit.update(QStringLiteral("municipality"), id, {{QStringLiteral("tile_column"), place % 3}, {QStringLiteral("tile_row"), place / 3}});
            ++place;
        }
        if (const auto done = edit.commit(); !done)
            qFatal("%s", qPrintable(done.error().sentence));
    }
};

} // namespace lansnav::test
