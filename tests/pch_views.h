// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore>
#include <QtGui>
#include <QtTest>
#include <QtWidgets>

#include <functional>
#include <memory>
#include <optional>
