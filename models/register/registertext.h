// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace lansnav {

/// Translation context of the register's sentences.
class RegisterText
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::RegisterText)
};

} // namespace lansnav
