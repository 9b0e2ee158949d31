-- SPDX-License-Identifier: GPL-3.0-or-later
-- Courses and conferences: venues, events, sessions, registrations, attendance, evaluation, economy.
-- Seat and waiting list are nowhere stored: they follow from the order of the requests in the change log.

CREATE TABLE venue (
    id           BLOB PRIMARY KEY CHECK (length(id) = 16),
    name         TEXT,
    address      TEXT,
    municipality BLOB REFERENCES municipality (id),
    note         TEXT,
    deleted      INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE room (
    id        BLOB PRIMARY KEY CHECK (length(id) = 16),
    venue     BLOB REFERENCES venue (id),
    name      TEXT,
    capacity  INTEGER,
    equipment TEXT,
    note      TEXT,
    deleted   INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX room_venue ON room (venue);

CREATE TABLE room_block (
    id      BLOB PRIMARY KEY CHECK (length(id) = 16),
    room    BLOB REFERENCES room (id),
    starts  TEXT,
    ends    TEXT,
    reason  TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX room_block_room ON room_block (room);

-- Money is in öre. An event has no time of its own: its sessions' days are its days.
CREATE TABLE event (
    id                BLOB PRIMARY KEY CHECK (length(id) = 16),
    kind              TEXT,
    title             TEXT,
    target_group      TEXT,
    area              BLOB REFERENCES area (id),
    network           BLOB REFERENCES network (id),
    status            TEXT,
    capacity          INTEGER,
    minimum           INTEGER,
    opens             TEXT,
    closes            TEXT,
    fee               INTEGER,
    venue             BLOB REFERENCES venue (id),
    place             TEXT,
    link              TEXT,
    description       TEXT,
    certificate_least INTEGER,
    copied_from       BLOB REFERENCES event (id),
    note              TEXT,
    deleted           INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX event_network ON event (network);
CREATE INDEX event_venue ON event (venue);

CREATE TABLE event_responsible (
    id      BLOB PRIMARY KEY CHECK (length(id) = 16),
    event   BLOB REFERENCES event (id),
    person  BLOB REFERENCES person (id),
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX event_responsible_event ON event_responsible (event);
CREATE INDEX event_responsible_person ON event_responsible (person);

-- `days` counts from the event's first day: -14 is a fortnight before.
CREATE TABLE event_task (
    id          BLOB PRIMARY KEY CHECK (length(id) = 16),
    event       BLOB REFERENCES event (id),
    text        TEXT,
    days        INTEGER,
    responsible BLOB REFERENCES person (id),
    done_on     TEXT,
    deleted     INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX event_task_event ON event_task (event);
CREATE INDEX event_task_responsible ON event_task (responsible);

CREATE TABLE session (
    id       BLOB PRIMARY KEY CHECK (length(id) = 16),
    event    BLOB REFERENCES event (id),
    starts   TEXT,
    ends     TEXT,
    title    TEXT,
    room     BLOB REFERENCES room (id),
    track    TEXT,
    chair    BLOB REFERENCES person (id),
    kind     TEXT,
    capacity INTEGER,
    deleted  INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX session_event ON session (event, starts);
CREATE INDEX session_room ON session (room, starts);
CREATE INDEX session_chair ON session (chair);

CREATE TABLE session_speaker (
    id      BLOB PRIMARY KEY CHECK (length(id) = 16),
    session BLOB REFERENCES session (id),
    person  BLOB REFERENCES person (id),
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX session_speaker_session ON session_speaker (session);
CREATE INDEX session_speaker_person ON session_speaker (person);

CREATE TABLE speaker (
    id      BLOB PRIMARY KEY CHECK (length(id) = 16),
    person  BLOB REFERENCES person (id),
    bio     TEXT,
    needs   TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX speaker_person ON speaker (person);

-- Registering again after having cancelled is a new row with the next `turn`, at the end of the line.
CREATE TABLE registration (
    id            BLOB PRIMARY KEY CHECK (length(id) = 16),
    event         BLOB REFERENCES event (id),
    person        BLOB REFERENCES person (id),
    turn          INTEGER,
    requested_at  TEXT,
    access_needs  TEXT,
    message       TEXT,
    consent       INTEGER NOT NULL DEFAULT 0,
    cancelled_at  TEXT,
    cancel_reason TEXT,
    together      TEXT,
    ahead_reason  TEXT,
    offered_until TEXT,
    confirmed_on  TEXT,
    source        TEXT,
    deleted       INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX registration_event ON registration (event);
CREATE INDEX registration_person ON registration (person);

-- Health data, in rows of their own: they are erased out of the log too once the event is over, and the registration stays.
-- What is erased stays erased, so what is said afterwards (the event was moved) is a row with the next `part`.
CREATE TABLE registration_diet (
    id           BLOB PRIMARY KEY CHECK (length(id) = 16),
    registration BLOB REFERENCES registration (id),
    person       BLOB REFERENCES person (id),
    part         INTEGER,
    diet         TEXT,
    deleted      INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX registration_diet_registration ON registration_diet (registration);
CREATE INDEX registration_diet_person ON registration_diet (person);

CREATE TABLE session_choice (
    id           BLOB PRIMARY KEY CHECK (length(id) = 16),
    registration BLOB REFERENCES registration (id),
    session      BLOB REFERENCES session (id),
    deleted      INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX session_choice_registration ON session_choice (registration);
CREATE INDEX session_choice_session ON session_choice (session);

CREATE TABLE session_attendance (
    id      BLOB PRIMARY KEY CHECK (length(id) = 16),
    session BLOB REFERENCES session (id),
    person  BLOB REFERENCES person (id),
    state   TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX session_attendance_session ON session_attendance (session);
CREATE INDEX session_attendance_person ON session_attendance (person);

-- `choices`: one a line, for a question of choice. `lowest` and `highest`: the ends of a scale.
CREATE TABLE evaluation_question (
    id      BLOB PRIMARY KEY CHECK (length(id) = 16),
    event   BLOB REFERENCES event (id),
    sort    INTEGER,
    kind    TEXT,
    text    TEXT,
    choices TEXT,
    lowest  INTEGER,
    highest INTEGER,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX evaluation_question_event ON evaluation_question (event);

-- `sheet` holds together the answers of one paper; it names nobody.
CREATE TABLE evaluation_answer (
    id       BLOB PRIMARY KEY CHECK (length(id) = 16),
    event    BLOB REFERENCES event (id),
    sheet    TEXT,
    question BLOB REFERENCES evaluation_question (id),
    value    TEXT,
    deleted  INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX evaluation_answer_event ON evaluation_answer (event);
CREATE INDEX evaluation_answer_question ON evaluation_answer (question);

CREATE TABLE budget_line (
    id      BLOB PRIMARY KEY CHECK (length(id) = 16),
    event   BLOB REFERENCES event (id),
    text    TEXT,
    budget  INTEGER,
    outcome INTEGER,
    sort    INTEGER,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX budget_line_event ON budget_line (event);

-- The programme as it was when it was published, as JSON, so that what has changed since can be told.
CREATE TABLE publication (
    id           BLOB PRIMARY KEY CHECK (length(id) = 16),
    event        BLOB REFERENCES event (id),
    published_at TEXT,
    content      TEXT,
    deleted      INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX publication_event ON publication (event);

CREATE TABLE clash_acceptance (
    id      BLOB PRIMARY KEY CHECK (length(id) = 16),
    event   BLOB REFERENCES event (id),
    clash   TEXT,
    reason  TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX clash_acceptance_event ON clash_acceptance (event);
