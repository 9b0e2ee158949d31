// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/listloader.h"

// Holds the meta-object of ListLoaderBase.
