-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the second version adds: a column and a table.
ALTER TABLE item ADD COLUMN extra TEXT;
CREATE TABLE gadget (
    id      BLOB PRIMARY KEY CHECK (length(id) = 16),
    title   TEXT,
    size    INTEGER,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;
