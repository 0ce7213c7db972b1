-- What a person brought in or wrote, when a card came, and answers that left the memory alone.
ALTER TABLE notes ADD COLUMN guid TEXT NOT NULL DEFAULT ''; -- by which other programs know the note
ALTER TABLE notes ADD COLUMN own INTEGER NOT NULL DEFAULT 0; -- 1: the person's, of no shipped deck
CREATE INDEX notes_by_guid ON notes (guid) WHERE guid <> '';

ALTER TABLE cards ADD COLUMN added_ms INTEGER NOT NULL DEFAULT 0; -- UTC; 0: unknown

ALTER TABLE reviews ADD COLUMN practice INTEGER NOT NULL DEFAULT 0; -- 1: outside of the schedule

-- The last answers that missed key points, for finding them without reading the log.
CREATE INDEX reviews_with_gaps ON reviews (card)
    WHERE points_total > 0 AND points_ticked <> (1 << points_total) - 1;

-- Words and properties of every live card; the row is the card's. It keeps no copy of the text: a row
-- is taken out by saying what went in, so notes are indexed by collection/search/index alone.
CREATE VIRTUAL TABLE search USING fts5 (
    words, facets, content = '', columnsize = 0, tokenize = 'unicode61'
);

-- Schedules that were changed by hand or by a program, not by an answer.
CREATE TABLE schedule_changes (
    id             INTEGER PRIMARY KEY,
    card           INTEGER NOT NULL REFERENCES cards (id),
    at_ms          INTEGER NOT NULL, -- UTC
    kind           INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2), -- 0 forgotten, 1 due set, 2 rescheduled
    scheduled_days INTEGER NOT NULL
) STRICT;

CREATE INDEX schedule_changes_by_card ON schedule_changes (card);
