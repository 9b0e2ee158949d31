// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#ifndef Q_OS_WIN
#include <unistd.h>
#endif

namespace lansnav::test {

/// Whoever runs the tests, while it lives they are a user who may not write everywhere: for tests of what is write-protected.
/// Files and folders have to be made while it lives, or they are another's.
class OrdinaryUser
{
public:
#ifdef Q_OS_WIN
    static bool isOrdinary() { return true; }
#else
    OrdinaryUser() : m_wasRoot(::geteuid() == 0 && ::setresuid(nobody, nobody, 0) == 0) {}
    ~OrdinaryUser()
    {
        if (m_wasRoot && ::setresuid(0, 0, 0) != 0)
            qFatal("root could not be root again");
    }
    /// False where nobody can be anybody else.
    static bool isOrdinary() { return ::geteuid() != 0; }
#endif
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

#ifndef Q_OS_WIN
private:
    static constexpr uid_t nobody = 65534;
    bool m_wasRoot;
#endif
};

} // namespace lansnav::test
