// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/rowmodel.h"

// Holds the meta-object of RowModelBase.
