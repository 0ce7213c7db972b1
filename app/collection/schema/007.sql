-- Cards that go to another deck. The journal again, for one more act and for the deck it names.
CREATE TABLE acts (
    id     INTEGER PRIMARY KEY,
    act    INTEGER NOT NULL CHECK (act BETWEEN 0 AND 9), -- 0 grade, 1 suspend, 2 bury, 3 flag, 4 resume,
                                                         -- 5 reset, 6 due, 7 tag, 8 remove, 9 move
    review INTEGER REFERENCES reviews (id),
    many   INTEGER NOT NULL DEFAULT 0,  -- 1: an act on a selection of cards
    at_ms  INTEGER NOT NULL DEFAULT 0,  -- UTC; 0: unknown
    tag    TEXT NOT NULL DEFAULT '',    -- of act 7
    given  INTEGER NOT NULL DEFAULT 1,  -- of act 7: 0 taken away
    deck   TEXT NOT NULL DEFAULT '',    -- of act 9: where the cards went
    undone INTEGER NOT NULL DEFAULT 0
) STRICT;

INSERT INTO acts (id, act, review, many, at_ms, tag, given, undone)
    SELECT id, act, review, many, at_ms, tag, given, undone FROM journal;

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

INSERT INTO act_cards SELECT * FROM journal_states;

CREATE TABLE act_notes (
    entry INTEGER NOT NULL REFERENCES acts (id) ON DELETE CASCADE,
    note  TEXT NOT NULL REFERENCES notes (id) ON UPDATE CASCADE ON DELETE CASCADE,
    given INTEGER,          -- of a tagged note: its row of note_tags before; NULL: none
    had   INTEGER NOT NULL, -- of a tagged note: whether it had the tag
    PRIMARY KEY (entry, note)
) STRICT, WITHOUT ROWID;

INSERT INTO act_notes SELECT * FROM journal_notes;

DROP TABLE journal_notes;
DROP TABLE journal_states;
DROP TABLE journal;
ALTER TABLE acts RENAME TO journal;
ALTER TABLE act_cards RENAME TO journal_states;
ALTER TABLE act_notes RENAME TO journal_notes;

CREATE INDEX journal_undone ON journal (id) WHERE undone = 1;

-- Where a moved note stood before, and what its deck said of it.
CREATE TABLE journal_moves (
    entry        INTEGER NOT NULL REFERENCES journal (id) ON DELETE CASCADE,
    note         TEXT NOT NULL REFERENCES notes (id) ON UPDATE CASCADE ON DELETE CASCADE,
    deck         TEXT NOT NULL,
    position     INTEGER NOT NULL,
    topic        TEXT NOT NULL,
    subtopic     TEXT NOT NULL,
    shipped_hash TEXT NOT NULL,
    taken_hash   TEXT NOT NULL,
    edited       INTEGER NOT NULL,
    own          INTEGER NOT NULL,
    in_deck      INTEGER NOT NULL,
    PRIMARY KEY (entry, note)
) STRICT, WITHOUT ROWID;

-- From now on notes.own tells two sorts of own notes apart: 1 brought in, 2 in Markdown files that the
-- person keeps. Reading the files again tells which are theirs.
