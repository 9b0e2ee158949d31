-- SPDX-License-Identifier: GPL-3.0-or-later
-- Parenting groups: programmes in versions, leaders and their training, family centres, groups, participants, evaluation.
-- Seat and waiting list, started and completed are nowhere stored where the participants are known: they follow from the rows.

-- `keep_months`: how long names of participants are kept after a group's end; NULL: six months.
CREATE TABLE programme (
    id           BLOB PRIMARY KEY CHECK (length(id) = 16),
    short_name   TEXT,
    name         TEXT,
    target_group TEXT,
    materials    TEXT,
    keep_months  INTEGER,
    retired      INTEGER NOT NULL DEFAULT 0,
    note         TEXT,
    deleted      INTEGER NOT NULL DEFAULT 0
) STRICT;

-- A changed programme is a new version; groups keep the one they began with. `may_miss`: meetings one may miss and still have
-- completed; NULL: one. `trained_in`: the programme its leaders are trained in, where it is another.
CREATE TABLE programme_version (
    id             BLOB PRIMARY KEY CHECK (length(id) = 16),
    programme      BLOB REFERENCES programme (id),
    number         INTEGER,
    valid_from     TEXT,
    child_youngest INTEGER,
    child_oldest   INTEGER,
    leaders        INTEGER,
    trained_in     BLOB REFERENCES programme (id),
    fewest         INTEGER,
    most           INTEGER,
    may_miss       INTEGER,
    home_practice  INTEGER NOT NULL DEFAULT 0,
    deleted        INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX programme_version_programme ON programme_version (programme);

CREATE TABLE programme_meeting (
    id      BLOB PRIMARY KEY CHECK (length(id) = 16),
    version BLOB REFERENCES programme_version (id),
    sort    INTEGER,
    theme   TEXT,
    minutes INTEGER,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX programme_meeting_version ON programme_meeting (version);

-- Questions asked before and after, each on a scale.
CREATE TABLE programme_question (
    id      BLOB PRIMARY KEY CHECK (length(id) = 16),
    version BLOB REFERENCES programme_version (id),
    sort    INTEGER,
    text    TEXT,
    lowest  INTEGER,
    highest INTEGER,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX programme_question_version ON programme_question (version);

CREATE TABLE leader (
    id           BLOB PRIMARY KEY CHECK (length(id) = 16),
    person       BLOB REFERENCES person (id),
    status       TEXT,
    municipality BLOB REFERENCES municipality (id),
    languages    TEXT,
    note         TEXT,
    deleted      INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX leader_person ON leader (person);

-- Trained anew after it had run out is the next `period`: what was true of old groups stays.
CREATE TABLE leader_training (
    id          BLOB PRIMARY KEY CHECK (length(id) = 16),
    person      BLOB REFERENCES person (id),
    programme   BLOB REFERENCES programme (id),
    period      INTEGER,
    trained     TEXT,
    valid_until TEXT,
    certificate TEXT,
    deleted     INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX leader_training_person ON leader_training (person);
CREATE INDEX leader_training_programme ON leader_training (programme);

-- What a centre was on a day follows from three days: when its setting-up began, when it opened, when it closed.
CREATE TABLE family_centre (
    id                    BLOB PRIMARY KEY CHECK (length(id) = 16),
    name                  TEXT,
    municipality          BLOB REFERENCES municipality (id),
    organisation          BLOB REFERENCES organisation (id),
    address               TEXT,
    setup_since           TEXT,
    start                 TEXT,
    "end"                 TEXT,
    professions           TEXT,
    agreement_signed      TEXT,
    agreement_follow_up   TEXT,
    agreement_followed_up TEXT,
    ffff                  INTEGER NOT NULL DEFAULT 0,
    note                  TEXT,
    deleted               INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX family_centre_municipality ON family_centre (municipality);

-- `start` and `end` are what is stated of a group without meetings; otherwise its meetings' days are its days.
-- The counted figures are of groups that are known in counts only. `names_until`: the last day its participants' names are kept.
CREATE TABLE parent_group (
    id                 BLOB PRIMARY KEY CHECK (length(id) = 16),
    name               TEXT,
    version            BLOB REFERENCES programme_version (id),
    municipality       BLOB REFERENCES municipality (id),
    centre             BLOB REFERENCES family_centre (id),
    place              TEXT,
    language           TEXT,
    interpreter        TEXT,
    start              TEXT,
    "end"              TEXT,
    status             TEXT,
    cancel_reason      TEXT,
    seats              INTEGER,
    responsible        BLOB REFERENCES person (id),
    organiser          BLOB REFERENCES organisation (id),
    counts_only        INTEGER NOT NULL DEFAULT 0,
    counted_registered INTEGER,
    counted_started    INTEGER,
    counted_completed  INTEGER,
    names_until        TEXT,
    source             TEXT,
    note               TEXT,
    deleted            INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX parent_group_version ON parent_group (version);
CREATE INDEX parent_group_centre ON parent_group (centre);

CREATE TABLE group_leader (
    id           BLOB PRIMARY KEY CHECK (length(id) = 16),
    parent_group BLOB REFERENCES parent_group (id),
    person       BLOB REFERENCES person (id),
    deleted      INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX group_leader_group ON group_leader (parent_group);
CREATE INDEX group_leader_person ON group_leader (person);

CREATE TABLE group_meeting (
    id           BLOB PRIMARY KEY CHECK (length(id) = 16),
    parent_group BLOB REFERENCES parent_group (id),
    starts       TEXT,
    ends         TEXT,
    theme        TEXT,
    present      INTEGER,
    cancelled    INTEGER NOT NULL DEFAULT 0,
    deleted      INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX group_meeting_group ON group_meeting (parent_group, starts);

-- Nothing here says who it is: that stands in participant_name, which is erased some time after the group is over.
CREATE TABLE participant (
    id           BLOB PRIMARY KEY CHECK (length(id) = 16),
    parent_group BLOB REFERENCES parent_group (id),
    requested_at TEXT,
    children     INTEGER,
    reached_by   TEXT,
    interpreter  INTEGER NOT NULL DEFAULT 0,
    confirmed_on TEXT,
    left_on      TEXT,
    deleted      INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX participant_group ON participant (parent_group);

-- What is erased stays erased, so a name that is written afterwards is a row with the next `part`.
CREATE TABLE participant_name (
    id          BLOB PRIMARY KEY CHECK (length(id) = 16),
    participant BLOB REFERENCES participant (id),
    part        INTEGER,
    name        TEXT,
    child_ages  TEXT,
    protected   INTEGER NOT NULL DEFAULT 0,
    deleted     INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX participant_name_participant ON participant_name (participant);
CREATE INDEX participant_name_protected ON participant_name (protected) WHERE protected <> 0;

CREATE TABLE participant_attendance (
    id            BLOB PRIMARY KEY CHECK (length(id) = 16),
    group_meeting BLOB REFERENCES group_meeting (id),
    participant   BLOB REFERENCES participant (id),
    state         TEXT,
    deleted       INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX participant_attendance_meeting ON participant_attendance (group_meeting);
CREATE INDEX participant_attendance_participant ON participant_attendance (participant);

-- One answer of one form. `sheet` tells the forms of a group apart and ties before and after together; it names nobody.
CREATE TABLE group_answer (
    id           BLOB PRIMARY KEY CHECK (length(id) = 16),
    parent_group BLOB REFERENCES parent_group (id),
    question     BLOB REFERENCES programme_question (id),
    moment       TEXT,
    sheet        TEXT,
    value        INTEGER,
    deleted      INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX group_answer_group ON group_answer (parent_group);

-- The answers of a group as somebody else has summed them.
CREATE TABLE group_answer_sum (
    id           BLOB PRIMARY KEY CHECK (length(id) = 16),
    parent_group BLOB REFERENCES parent_group (id),
    question     BLOB REFERENCES programme_question (id),
    moment       TEXT,
    answers      INTEGER,
    total        INTEGER,
    deleted      INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX group_answer_sum_group ON group_answer_sum (parent_group);

CREATE TABLE child_population (
    id           BLOB PRIMARY KEY CHECK (length(id) = 16),
    municipality BLOB REFERENCES municipality (id),
    year         INTEGER,
    children     INTEGER,
    deleted      INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX child_population_municipality ON child_population (municipality, year);
