// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lansnav {

/// What rows of lists state: whatever is empty or null is not stated.
template<class T>
bool isStated(const T &value)
{
    return !(value == T());
}

/// Whether both state something, and not the same.
template<class T>
bool areStatedOtherwise(const T &a, const T &b)
{
    return isStated(a) && isStated(b) && !(a == b);
}

/// Takes what the other states where nothing is.
template<class T>
void takeIfNone(T &mine, const T &theirs)
{
    if (!isStated(mine))
        mine = theirs;
}

} // namespace lansnav
