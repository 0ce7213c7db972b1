-- What the decks say. Texts live here, not only in the deck files: a card that was studied stays
-- readable when its deck is gone, and a person's edit survives an update of the deck.
CREATE TABLE notes (
    id               TEXT PRIMARY KEY,
    deck             TEXT NOT NULL,
    position         INTEGER NOT NULL,
    kind             TEXT NOT NULL,
    difficulty       INTEGER NOT NULL CHECK (difficulty BETWEEN 1 AND 5),
    topic            TEXT NOT NULL,
    subtopic         TEXT NOT NULL,
    claims           TEXT NOT NULL,
    tags             TEXT NOT NULL,
    sources          TEXT NOT NULL, -- one per line
    verified         TEXT NOT NULL,
    as_of            TEXT NOT NULL,
    verdict          TEXT NOT NULL, -- empty unless a debate
    base_language    INTEGER NOT NULL CHECK (base_language IN (0, 1)), -- 0 zh-CN, 1 en
    drill            TEXT NOT NULL, -- lines of its drill block; empty unless a drill
    shipped_hash     TEXT NOT NULL, -- of the deck's text as last read
    taken_hash       TEXT NOT NULL, -- of the deck's text as last taken over
    edited           INTEGER NOT NULL DEFAULT 0,
    in_deck          INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE texts (
    note        TEXT NOT NULL REFERENCES notes (id) ON UPDATE CASCADE ON DELETE CASCADE,
    language    INTEGER NOT NULL CHECK (language IN (0, 1)),
    question    TEXT NOT NULL,
    body        TEXT NOT NULL,
    answer      TEXT NOT NULL,
    explanation TEXT NOT NULL,
    hint        TEXT NOT NULL,
    remark      TEXT NOT NULL,
    verdict     TEXT NOT NULL,
    PRIMARY KEY (note, language)
) STRICT, WITHOUT ROWID;

-- Key points, follow-ups, options and steps of a text, in order.
CREATE TABLE text_items (
    note     TEXT NOT NULL,
    language INTEGER NOT NULL,
    list     INTEGER NOT NULL CHECK (list BETWEEN 0 AND 3), -- 0 key point, 1 follow-up, 2 option, 3 step
    position INTEGER NOT NULL,
    text     TEXT NOT NULL,
    extra    TEXT NOT NULL,    -- follow-up: its answer; option: why
    correct  INTEGER NOT NULL,
    PRIMARY KEY (note, language, list, position),
    FOREIGN KEY (note, language) REFERENCES texts (note, language) ON UPDATE CASCADE ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- What is scheduled: one card per note, or one per cloze group. A group that left its text keeps its
-- card and history, but is not shown.
CREATE TABLE cards (
    id             INTEGER PRIMARY KEY,
    note           TEXT NOT NULL REFERENCES notes (id) ON UPDATE CASCADE,
    cloze          INTEGER NOT NULL, -- 0 unless a cloze note
    live           INTEGER NOT NULL DEFAULT 1, -- 0: the note no longer asks for it
    phase          INTEGER NOT NULL DEFAULT 0 CHECK (phase BETWEEN 0 AND 3), -- 0 new, 1 learning, 2 review, 3 relearning
    step           INTEGER NOT NULL DEFAULT 0,
    stability      REAL,
    difficulty     REAL,
    scheduled_days INTEGER NOT NULL DEFAULT 0,
    reps           INTEGER NOT NULL DEFAULT 0,
    lapses         INTEGER NOT NULL DEFAULT 0,
    due_day        INTEGER NOT NULL DEFAULT 0, -- study day; meaningful in review
    due_ms         INTEGER NOT NULL DEFAULT 0, -- UTC; meaningful in (re)learning
    last_ms        INTEGER NOT NULL DEFAULT 0, -- of the last answer, UTC
    last_day       INTEGER NOT NULL DEFAULT 0, -- of the last answer, study day
    first_day      INTEGER,                    -- of the first answer, study day
    suspended      INTEGER NOT NULL DEFAULT 0,
    buried_until   INTEGER NOT NULL DEFAULT 0, -- shown again from this study day on
    flag           INTEGER NOT NULL DEFAULT 0,
    UNIQUE (note, cloze)
) STRICT;

CREATE INDEX cards_by_state ON cards (phase, due_day);
CREATE INDEX cards_by_first_day ON cards (first_day);

-- The log. Rows are never changed or removed; what was undone stands in reviews_undone.
CREATE TABLE reviews (
    id                 INTEGER PRIMARY KEY,
    card               INTEGER NOT NULL REFERENCES cards (id),
    at_ms              INTEGER NOT NULL, -- UTC
    utc_offset_minutes INTEGER NOT NULL,
    day                INTEGER NOT NULL, -- study day
    rating             INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 4),
    elapsed_days       INTEGER NOT NULL,
    phase_before       INTEGER NOT NULL,
    phase_after        INTEGER NOT NULL,
    stability_before   REAL,
    difficulty_before  REAL,
    stability_after    REAL NOT NULL,
    difficulty_after   REAL NOT NULL,
    scheduled_days     INTEGER NOT NULL, -- given by this answer; 0 in (re)learning
    taken_ms           INTEGER NOT NULL,
    points_ticked      INTEGER NOT NULL, -- bit k = key point k was said
    points_total       INTEGER NOT NULL,
    outline            TEXT NOT NULL
) STRICT;

CREATE INDEX reviews_by_card ON reviews (card);
CREATE INDEX reviews_by_day ON reviews (day, taken_ms); -- enough for sums by day

CREATE TRIGGER reviews_stay BEFORE UPDATE ON reviews
BEGIN SELECT RAISE(ABORT, 'reviews are append-only'); END;

CREATE TRIGGER reviews_remain BEFORE DELETE ON reviews
BEGIN SELECT RAISE(ABORT, 'reviews are append-only'); END;

CREATE TABLE reviews_undone (review INTEGER PRIMARY KEY REFERENCES reviews (id)) STRICT;

CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- The undo journal: one entry per act, with the card before and after it.
CREATE TABLE journal (
    id     INTEGER PRIMARY KEY,
    act    INTEGER NOT NULL CHECK (act BETWEEN 0 AND 3), -- 0 grade, 1 suspend, 2 bury, 3 flag
    card   INTEGER NOT NULL REFERENCES cards (id),
    review INTEGER REFERENCES reviews (id),
    undone INTEGER NOT NULL DEFAULT 0
) STRICT;

-- What can be redone is forgotten with every act: it must be found without reading the journal.
CREATE INDEX journal_undone ON journal (id) WHERE undone = 1;

CREATE TABLE journal_states (
    entry          INTEGER NOT NULL REFERENCES journal (id) ON DELETE CASCADE,
    after          INTEGER NOT NULL, -- 0 before the act, 1 after it
    phase          INTEGER NOT NULL,
    step           INTEGER NOT NULL,
    stability      REAL,
    difficulty     REAL,
    scheduled_days INTEGER NOT NULL,
    reps           INTEGER NOT NULL,
    lapses         INTEGER NOT NULL,
    due_day        INTEGER NOT NULL,
    due_ms         INTEGER NOT NULL,
    last_ms        INTEGER NOT NULL,
    last_day       INTEGER NOT NULL,
    first_day      INTEGER,
    suspended      INTEGER NOT NULL,
    buried_until   INTEGER NOT NULL,
    flag           INTEGER NOT NULL,
    PRIMARY KEY (entry, after)
) STRICT, WITHOUT ROWID;
