-- SPDX-License-Identifier: GPL-3.0-or-later
-- A shared file: the log that colleagues exchange, and nothing else. What people see is worked out from it by each replica.
-- seal comes first, so that its stamp lies in the second page, where one short read finds it.
CREATE TABLE seal (
    db_id      BLOB NOT NULL,
    format     INTEGER NOT NULL,
    min_reader INTEGER NOT NULL,
    stamp      INTEGER NOT NULL
) STRICT;
CREATE TABLE site (
    site        INTEGER PRIMARY KEY,
    name        TEXT NOT NULL,
    parent_site INTEGER,
    reason      TEXT,
    since       TEXT
) STRICT;
CREATE TABLE digest (
    site INTEGER PRIMARY KEY,
    n    INTEGER NOT NULL,
    sum  INTEGER NOT NULL
) STRICT;
CREATE TABLE batch (
    site   INTEGER NOT NULL,
    lo     INTEGER NOT NULL,
    hi     INTEGER NOT NULL,
    n      INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (site, lo)
) STRICT, WITHOUT ROWID;
CREATE TABLE sync_point (
    site  INTEGER NOT NULL,
    seq   INTEGER NOT NULL,
    nonce INTEGER NOT NULL,
    vv    TEXT NOT NULL,
    PRIMARY KEY (site, seq, nonce)
) STRICT, WITHOUT ROWID;
CREATE TABLE change (
    site    INTEGER NOT NULL,
    seq     INTEGER NOT NULL,
    nonce   INTEGER NOT NULL,
    hlc     INTEGER NOT NULL,
    tx      BLOB,
    tbl     TEXT NOT NULL,
    row     BLOB NOT NULL,
    op      TEXT NOT NULL CHECK (op IN ('I', 'U', 'P')),
    schema  INTEGER NOT NULL,
    patch   TEXT,
    PRIMARY KEY (site, seq, nonce)
) STRICT, WITHOUT ROWID;
