-- SPDX-License-Identifier: GPL-3.0-or-later
-- Register: the region, its municipalities and organisations, and people.

CREATE TABLE region (
    id      BLOB PRIMARY KEY CHECK (length(id) = 16),
    code    TEXT,
    name    TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE sub_region (
    id      BLOB PRIMARY KEY CHECK (length(id) = 16),
    region  BLOB REFERENCES region (id),
    name    TEXT,
    sort    INTEGER,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE municipality (
    id          BLOB PRIMARY KEY CHECK (length(id) = 16),
    region      BLOB REFERENCES region (id),
    sub_region  BLOB REFERENCES sub_region (id),
    code        TEXT,
    name        TEXT,
    short_name  TEXT,
    tile_column INTEGER,
    tile_row    INTEGER,
    deleted     INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE area (
    id      BLOB PRIMARY KEY CHECK (length(id) = 16),
    name    TEXT,
    sort    INTEGER,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE organisation (
    id           BLOB PRIMARY KEY CHECK (length(id) = 16),
    name         TEXT,
    short_name   TEXT,
    kind         TEXT,
    municipality BLOB REFERENCES municipality (id),
    note         TEXT,
    deleted      INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX organisation_municipality ON organisation (municipality);

CREATE TABLE person (
    id           BLOB PRIMARY KEY CHECK (length(id) = 16),
    given        TEXT,
    family       TEXT,
    title        TEXT,
    organisation BLOB REFERENCES organisation (id),
    municipality BLOB REFERENCES municipality (id),
    email        TEXT,
    phone        TEXT,
    note         TEXT,
    protected    INTEGER NOT NULL DEFAULT 0,
    merged_into  BLOB REFERENCES person (id),
    deleted      INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX person_organisation ON person (organisation);
CREATE INDEX person_municipality ON person (municipality);
CREATE INDEX person_email ON person (email);
-- Who is masked is asked before the first list is shown.
CREATE INDEX person_protected ON person (protected) WHERE protected <> 0;

CREATE TABLE school_break (
    id           BLOB PRIMARY KEY CHECK (length(id) = 16),
    municipality BLOB REFERENCES municipality (id),
    name         TEXT,
    start        TEXT,
    "end"        TEXT,
    deleted      INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Which column of a source file is which field: remembered by the headings, so the next file needs no choosing.
CREATE TABLE import_mapping (
    id       BLOB PRIMARY KEY CHECK (length(id) = 16),
    kind     TEXT,
    headings TEXT,
    mapping  TEXT,
    deleted  INTEGER NOT NULL DEFAULT 0
) STRICT;
