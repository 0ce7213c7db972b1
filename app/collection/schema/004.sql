-- Mock interviews that were held, or are under way: not the planned ones, which stand in `interviews`.
-- What was asked is kept as it was asked: a report stays readable when its cards change or go.
CREATE TABLE mock_interviews (
    id                 INTEGER PRIMARY KEY,
    started_ms         INTEGER NOT NULL, -- UTC
    utc_offset_minutes INTEGER NOT NULL,
    day                INTEGER NOT NULL, -- study day
    over               INTEGER NOT NULL DEFAULT 0 CHECK (over IN (0, 1)),
    settings           TEXT NOT NULL,    -- JSON, as study writes it
    current            INTEGER NOT NULL, -- position of the question on show
    pauses             INTEGER NOT NULL, -- times it was stopped, by hand or by the end of the program
    paused_ms          INTEGER NOT NULL, -- as far as it is known
    score              REAL              -- 0..1; nothing while under way, or when nothing was asked
) STRICT;

CREATE INDEX mock_interviews_by_day ON mock_interviews (day);

-- Names of notes are not references: a note may leave with its deck.
CREATE TABLE mock_questions (
    interview      INTEGER NOT NULL REFERENCES mock_interviews (id) ON DELETE CASCADE,
    position       INTEGER NOT NULL,
    note           TEXT NOT NULL,
    kind           INTEGER NOT NULL, -- 0 concept, 1 derivation, 2 drill, 3 design, 4 story
    topic          TEXT NOT NULL,
    subtopic       TEXT NOT NULL,
    difficulty     INTEGER NOT NULL,
    target_seconds INTEGER NOT NULL,
    seed           INTEGER NOT NULL, -- of a drill's numbers
    stage          INTEGER NOT NULL, -- 0 asked, 1 its points are on show, 2 done, 3 passed over
    question       TEXT NOT NULL,    -- Markdown
    body           TEXT NOT NULL,
    answer         TEXT NOT NULL,    -- explanation of the right answer
    outline        TEXT NOT NULL,    -- what was typed; a drill's number too
    number         INTEGER,          -- a drill's: 0 right, 1 close, 2 wrong
    taken_ms       INTEGER NOT NULL, -- answering
    PRIMARY KEY (interview, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX mock_questions_by_note ON mock_questions (note);

CREATE TABLE mock_follow_ups (
    interview INTEGER NOT NULL,
    position  INTEGER NOT NULL,
    follow_up INTEGER NOT NULL, -- from 1
    stage     INTEGER NOT NULL, -- as in mock_questions; 4 never asked
    question  TEXT NOT NULL,
    outline   TEXT NOT NULL,
    taken_ms  INTEGER NOT NULL,
    PRIMARY KEY (interview, position, follow_up),
    FOREIGN KEY (interview, position) REFERENCES mock_questions (interview, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE mock_points (
    interview INTEGER NOT NULL,
    position  INTEGER NOT NULL,
    follow_up INTEGER NOT NULL, -- 0: of the question itself
    point     INTEGER NOT NULL, -- place in the rubric, from 0
    text      TEXT NOT NULL,
    said      INTEGER NOT NULL CHECK (said IN (0, 1)),
    PRIMARY KEY (interview, position, follow_up, point),
    FOREIGN KEY (interview, position) REFERENCES mock_questions (interview, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Cards that a report brought into the queue, with what must be put back to take it back.
CREATE TABLE mock_reviews (
    interview  INTEGER NOT NULL REFERENCES mock_interviews (id) ON DELETE CASCADE,
    card       INTEGER NOT NULL REFERENCES cards (id),
    due_before INTEGER NOT NULL,
    due_after  INTEGER NOT NULL,
    last_ms    INTEGER NOT NULL, -- of the card's last answer then: a later one is not overridden
    PRIMARY KEY (interview, card)
) STRICT, WITHOUT ROWID;
