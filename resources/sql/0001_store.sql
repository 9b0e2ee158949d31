-- SPDX-License-Identifier: GPL-3.0-or-later
-- The store itself: identity, change log, clocks. Columns and their meaning: models/store/README.md.

CREATE TABLE replica (
    k        INTEGER PRIMARY KEY CHECK (k = 1),
    db_id    BLOB NOT NULL,
    site     INTEGER NOT NULL,
    token    TEXT NOT NULL,
    applying INTEGER NOT NULL DEFAULT 0,
    seq      INTEGER NOT NULL DEFAULT 0,
    hlc      INTEGER NOT NULL DEFAULT 0,
    nonce    INTEGER NOT NULL DEFAULT 0,
    tx       BLOB
) STRICT;

CREATE TABLE site (
    site        INTEGER PRIMARY KEY,
    name        TEXT NOT NULL,
    parent_site INTEGER,
    reason      TEXT,
    since       TEXT
) STRICT;

CREATE TABLE change (
    site    INTEGER NOT NULL,
    seq     INTEGER NOT NULL,
    nonce   INTEGER NOT NULL DEFAULT (random() >> 32),
    hlc     INTEGER NOT NULL,
    tx      BLOB,
    tbl     TEXT NOT NULL,
    row     BLOB NOT NULL,
    op      TEXT NOT NULL CHECK (op IN ('I', 'U', 'P')),
    schema  INTEGER NOT NULL,
    patch   TEXT CONSTRAINT text_too_long CHECK (length(patch) <= 4000000),     -- colleagues read no value over 16 MB
    applied INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (site, seq, nonce)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_row ON change (row);
-- What this version could not read, waiting for the next one.
CREATE INDEX change_waiting ON change (tbl, row) WHERE applied = 0;

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

CREATE TABLE cell (
    tbl   TEXT NOT NULL,
    row   BLOB NOT NULL,
    unit  TEXT NOT NULL,
    hlc   INTEGER NOT NULL,
    site  INTEGER NOT NULL,
    nonce INTEGER NOT NULL,
    PRIMARY KEY (row, tbl, unit)
) STRICT, WITHOUT ROWID;

-- Found by every replica alike out of the log, so never logged itself; only what people make of one (state) is.
CREATE TABLE conflict (
    id      BLOB PRIMARY KEY CHECK (length(id) = 16),
    tbl     TEXT,
    row     BLOB,
    unit    TEXT,
    win     TEXT,
    lose    TEXT,
    value   TEXT,
    state   TEXT DEFAULT 'open',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX conflict_row ON conflict (row);
CREATE INDEX conflict_open ON conflict (tbl) WHERE state = 'open';

CREATE TABLE purge (
    tbl  TEXT NOT NULL,
    row  BLOB NOT NULL,
    hlc  INTEGER NOT NULL,
    site INTEGER NOT NULL,
    PRIMARY KEY (tbl, row)
) STRICT, WITHOUT ROWID;

CREATE TABLE floor (
    site INTEGER PRIMARY KEY,
    seq  INTEGER NOT NULL,
    n    INTEGER NOT NULL,
    sum  INTEGER NOT NULL
) STRICT;

CREATE TABLE seal (
    db_id      BLOB NOT NULL,
    format     INTEGER NOT NULL,
    min_reader INTEGER NOT NULL
) STRICT;

-- What people did, one row an act; synced like any other table, so that colleagues read each other's acts by name.
CREATE TABLE act (
    id          BLOB PRIMARY KEY CHECK (length(id) = 16),
    kind        TEXT,
    text        TEXT,
    arguments   TEXT,
    subject_tbl TEXT,
    subject_row BLOB,
    author      BLOB,
    at          TEXT,
    undoes      BLOB,
    deleted     INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX act_subject ON act (subject_row);
CREATE INDEX act_undoes ON act (undoes);

-- Search across everything; local: text folded by the program, so the tokenizer must not strip marks again.
CREATE VIRTUAL TABLE search USING fts5 (text, tbl UNINDEXED, row UNINDEXED, tokenize = "unicode61 remove_diacritics 0", prefix = '2 3');
CREATE TABLE search_row (row BLOB PRIMARY KEY, docid INTEGER NOT NULL) STRICT, WITHOUT ROWID;
-- What this machine remembers of its syncing; never published.
CREATE TABLE local_state (key TEXT PRIMARY KEY, value TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE search_state (site INTEGER PRIMARY KEY, seq INTEGER NOT NULL) STRICT;
