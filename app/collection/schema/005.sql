-- Acts on many cards as one step of undo, tags of the person's own, deleted notes, earlier texts.

-- Tags that a person gave to a note (1) or took from it (0). notes.tags is what comes of the deck's tags
-- and these, so that a new text of the deck changes nothing about them.
CREATE TABLE note_tags (
    note  TEXT NOT NULL REFERENCES notes (id) ON UPDATE CASCADE ON DELETE CASCADE,
    tag   TEXT NOT NULL,
    given INTEGER NOT NULL CHECK (given IN (0, 1)),
    PRIMARY KEY (note, tag)
) STRICT, WITHOUT ROWID;

-- A deleted note keeps its text and its history, so that deleting can be undone; nothing shows it.
ALTER TABLE notes ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;

-- Cards written in Interval are the person's own as well; the index has to learn it.
UPDATE notes SET own = 1 WHERE deck = 'own';
DELETE FROM settings WHERE key = 'search/index_version';

-- The journal again: an entry has any number of cards, and more acts are known.
CREATE TABLE acts (
    id     INTEGER PRIMARY KEY,
    act    INTEGER NOT NULL CHECK (act BETWEEN 0 AND 8), -- 0 grade, 1 suspend, 2 bury, 3 flag,
                                                         -- 4 resume, 5 reset, 6 due, 7 tag, 8 remove
    review INTEGER REFERENCES reviews (id),
    many   INTEGER NOT NULL DEFAULT 0,  -- 1: an act on a selection of cards
    at_ms  INTEGER NOT NULL DEFAULT 0,  -- UTC; 0: unknown
    tag    TEXT NOT NULL DEFAULT '',    -- of act 7
    given  INTEGER NOT NULL DEFAULT 1,  -- of act 7: 0 taken away
    undone INTEGER NOT NULL DEFAULT 0
) STRICT;

INSERT INTO acts (id, act, review, undone) SELECT id, act, review, undone FROM journal;

CREATE TABLE act_cards (
    entry          INTEGER NOT NULL REFERENCES acts (id) ON DELETE CASCADE,
    card           INTEGER NOT NULL REFERENCES cards (id),
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
    PRIMARY KEY (entry, card, after)
) STRICT, WITHOUT ROWID;

INSERT INTO act_cards SELECT s.entry, j.card, s.after, s.phase, s.step, s.stability, s.difficulty,
    s.scheduled_days, s.reps, s.lapses, s.due_day, s.due_ms, s.last_ms, s.last_day, s.first_day,
    s.suspended, s.buried_until, s.flag
    FROM journal_states s JOIN journal j ON j.id = s.entry;

DROP TABLE journal_states;
DROP TABLE journal;
ALTER TABLE acts RENAME TO journal;
ALTER TABLE act_cards RENAME TO journal_states;

CREATE INDEX journal_undone ON journal (id) WHERE undone = 1;

-- Notes that an act tagged or removed. Of a tagged one: its row of note_tags before (NULL: none), and
-- whether it had the tag.
CREATE TABLE journal_notes (
    entry INTEGER NOT NULL REFERENCES journal (id) ON DELETE CASCADE,
    note  TEXT NOT NULL REFERENCES notes (id) ON UPDATE CASCADE ON DELETE CASCADE,
    given INTEGER,
    had   INTEGER NOT NULL,
    PRIMARY KEY (entry, note)
) STRICT, WITHOUT ROWID;

-- The act that changed a schedule by hand; NULL: it came from another program.
ALTER TABLE schedule_changes ADD COLUMN entry INTEGER;
CREATE INDEX schedule_changes_by_entry ON schedule_changes (entry) WHERE entry IS NOT NULL;

-- What a note said before each edit, as Markdown of the deck format: base text and translation.
CREATE TABLE note_versions (
    id          INTEGER PRIMARY KEY,
    note        TEXT NOT NULL REFERENCES notes (id) ON UPDATE CASCADE ON DELETE CASCADE,
    at_ms       INTEGER NOT NULL, -- UTC, of the edit that replaced it
    base        TEXT NOT NULL,
    translation TEXT NOT NULL     -- empty: there was none
) STRICT;

CREATE INDEX note_versions_by_note ON note_versions (note);
