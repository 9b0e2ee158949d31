-- SPDX-License-Identifier: GPL-3.0-or-later
-- Networks: members, meetings, attendance, action points, licences, participation loops, figures.

CREATE TABLE network (
    id                  BLOB PRIMARY KEY CHECK (length(id) = 16),
    name                TEXT,
    purpose             TEXT,
    area                BLOB REFERENCES area (id),
    partner             BLOB REFERENCES organisation (id),
    cadence_count       INTEGER,
    cadence_per         TEXT,
    represents          TEXT,
    stale_after         INTEGER,
    status              TEXT,
    uses_licences       INTEGER NOT NULL DEFAULT 0,
    uses_loops          INTEGER NOT NULL DEFAULT 0,
    uses_figures        INTEGER NOT NULL DEFAULT 0,
    uses_training       INTEGER NOT NULL DEFAULT 0,
    figure_name         TEXT,
    note                TEXT,
    deleted             INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE network_responsible (
    id      BLOB PRIMARY KEY CHECK (length(id) = 16),
    network BLOB REFERENCES network (id),
    person  BLOB REFERENCES person (id),
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX network_responsible_network ON network_responsible (network);
CREATE INDEX network_responsible_person ON network_responsible (person);

-- Seats of a network that represents listed organisations or fields of work. Municipalities need no rows: all of them.
CREATE TABLE network_seat (
    id           BLOB PRIMARY KEY CHECK (length(id) = 16),
    network      BLOB REFERENCES network (id),
    organisation BLOB REFERENCES organisation (id),
    field        TEXT,
    sort         INTEGER,
    deleted      INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX network_seat_network ON network_seat (network);

CREATE TABLE membership (
    id           BLOB PRIMARY KEY CHECK (length(id) = 16),
    network      BLOB REFERENCES network (id),
    person       BLOB REFERENCES person (id),
    period       INTEGER,
    kind         TEXT,
    role         TEXT,
    municipality BLOB REFERENCES municipality (id),
    seat         BLOB REFERENCES network_seat (id),
    start        TEXT,
    "end"        TEXT,
    substitutes  BLOB REFERENCES person (id),
    trained      TEXT,
    note         TEXT,
    deleted      INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX membership_network ON membership (network);
CREATE INDEX membership_person ON membership (person);

CREATE TABLE meeting (
    id          BLOB PRIMARY KEY CHECK (length(id) = 16),
    network     BLOB REFERENCES network (id),
    starts      TEXT,
    ends        TEXT,
    title       TEXT,
    place       TEXT,
    link        TEXT,
    agenda      TEXT,
    minutes     TEXT,
    adjusted_on TEXT,
    adjusted_by BLOB REFERENCES person (id),
    status      TEXT,
    deleted     INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX meeting_network ON meeting (network, starts);

CREATE TABLE attendance (
    id      BLOB PRIMARY KEY CHECK (length(id) = 16),
    meeting BLOB REFERENCES meeting (id),
    person  BLOB REFERENCES person (id),
    state   TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX attendance_meeting ON attendance (meeting);
CREATE INDEX attendance_person ON attendance (person);

CREATE TABLE action_point (
    id          BLOB PRIMARY KEY CHECK (length(id) = 16),
    network     BLOB REFERENCES network (id),
    meeting     BLOB REFERENCES meeting (id),
    text        TEXT,
    responsible BLOB REFERENCES person (id),
    due         TEXT,
    done_on     TEXT,
    deleted     INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX action_point_network ON action_point (network);
CREATE INDEX action_point_responsible ON action_point (responsible);

CREATE TABLE licence (
    id           BLOB PRIMARY KEY CHECK (length(id) = 16),
    network      BLOB REFERENCES network (id),
    municipality BLOB REFERENCES municipality (id),
    kind         TEXT,
    start        TEXT,
    "end"        TEXT,
    note         TEXT,
    deleted      INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX licence_network ON licence (network);

CREATE TABLE loop (
    id           BLOB PRIMARY KEY CHECK (length(id) = 16),
    network      BLOB REFERENCES network (id),
    theme        TEXT,
    place        TEXT,
    organisation BLOB REFERENCES organisation (id),
    municipality BLOB REFERENCES municipality (id),
    follow_up    TEXT,
    follow_up_on TEXT,
    status       TEXT,
    deleted      INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX loop_network ON loop (network);

CREATE TABLE loop_guide (
    id      BLOB PRIMARY KEY CHECK (length(id) = 16),
    loop    BLOB REFERENCES loop (id),
    person  BLOB REFERENCES person (id),
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX loop_guide_loop ON loop_guide (loop);
CREATE INDEX loop_guide_person ON loop_guide (person);

CREATE TABLE loop_talk (
    id      BLOB PRIMARY KEY CHECK (length(id) = 16),
    loop    BLOB REFERENCES loop (id),
    kind    TEXT,
    held_on TEXT,
    heads   INTEGER,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX loop_talk_loop ON loop_talk (loop);

CREATE TABLE figure (
    id           BLOB PRIMARY KEY CHECK (length(id) = 16),
    network      BLOB REFERENCES network (id),
    municipality BLOB REFERENCES municipality (id),
    year         INTEGER,
    value        INTEGER,
    approximate  INTEGER NOT NULL DEFAULT 0,
    note         TEXT,
    deleted      INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX figure_network ON figure (network);
