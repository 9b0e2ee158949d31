// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the models: Qt Core and SQL, no widgets.
#pragma once

#include <QtCore>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>
