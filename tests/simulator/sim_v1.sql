-- SPDX-License-Identifier: GPL-3.0-or-later
-- Tables of the simulator, as its first version has them.
CREATE TABLE item (
    id      BLOB PRIMARY KEY CHECK (length(id) = 16),
    name    TEXT,
    note    TEXT,
    amount  INTEGER,
    flag    INTEGER NOT NULL DEFAULT 0,
    starts  TEXT,
    ends    TEXT,
    owner   BLOB REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE link (
    id      BLOB PRIMARY KEY CHECK (length(id) = 16),
    a       TEXT,
    b       TEXT,
    role    TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;
-- The store's acts speak of their authors.
CREATE TABLE person (
    id      BLOB PRIMARY KEY CHECK (length(id) = 16),
    given   TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;
