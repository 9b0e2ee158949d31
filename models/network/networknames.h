// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/namefinder.h"
#include "exchange/importcolumns.h"

#include <QCoreApplication>

namespace lansnav {

/// Networks by name, and by what stands before a comma in it, which is what people say: "DMO" of "DMO, Delaktighetsmodellen". The
/// whole name is the last of the names.
Result<QList<NamedRow>> namedNetworks(Database &db);

/// What the rows of a list that is read into a network say of which network they are of, in a column of its own or in a line above the
/// headings: an export of all networks holds those of the others too.
class NetworkOfRows
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::NetworkOfRows)

public:
    /// `network` is what is read into.
    static Result<NetworkOfRows> load(Database &db, const Id &network);

    /// Takes rows of other networks, and of events and groups, out of the plan (ImportPlan::aside), and says there which they are
    /// (ImportPlan::leftOut).
    void setOthersAside(ImportPlan &plan) const;
    /// What stands in a row for its network and names none that is known here; empty otherwise.
    QString unknownIn(const ImportColumns &columns, const ImportRow &row) const;

private:
    /// What a text names.
    struct Named
    {
        bool isHere = false;
        QString other{};        ///< the whole name of another network
        bool isUnknown = false; ///< words that name none
    };
    /// Whether a row that names no network says that it is of an event or a group instead, as our own list of all attendance has it.
    static bool isOfNoNetwork(const ImportColumns &columns, const ImportRow &row);
    Named named(const QString &text) const;
    Named understood(const QString &text) const;
    Named whole(const QString &text) const;
    Named partly(const QString &text) const;

    Id m_network;
    QList<NamedRow> m_networks;
    mutable QHash<QString, Named> m_known;      ///< by text: in a long list each stands very many times
};

} // namespace lansnav
