// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/area.h"
#include "store/environment.h"
#include "store/result.h"

#include <QList>
#include <QString>

#include <functional>

namespace lansnav {

class Store;

/// What a new file begins with.
struct NewFile
{
    QString path;
    QString regionTemplate;     ///< name or path as loadTemplate() takes it; empty: nothing but tables
    bool demo = false;          ///< filled with invented people and what they do; needs a template
    int people = 150;           ///< about how many people to invent
    int years = 3;              ///< years of activity to invent, up to today
    quint64 seed = 1;           ///< same seed on the same day, same content
};

/// Makes a new file, complete before it gets its name. Refuses to overwrite; a failure leaves no file, nor does stopping it:
/// once `cancelled` says true. May run on any thread.
Result<void> createNewFile(const NewFile &request, const QList<Area> &areas, Environment &environment, const std::function<bool()> &cancelled = {});

/// Fills a region's template into a file that was begun without one, as one act that can be undone. Refuses a file that has a
/// region: two would be mixed. On the store's thread.
Result<void> beginFromTemplate(Store &store, const QString &regionTemplate, const QList<Area> &areas);

} // namespace lansnav
