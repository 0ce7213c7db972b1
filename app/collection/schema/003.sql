-- Interviews: what is to be recalled on which day, and the time there is for it until then.
CREATE TABLE interviews (
    id     INTEGER PRIMARY KEY,
    name   TEXT NOT NULL,
    day    INTEGER NOT NULL,                          -- study day of the interview
    deeper INTEGER NOT NULL CHECK (deeper IN (0, 1))  -- 1: fewer cards, deeper
) STRICT;

CREATE TABLE interview_minutes (
    interview INTEGER NOT NULL REFERENCES interviews (id) ON DELETE CASCADE,
    weekday   INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6), -- 0 Monday
    minutes   INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
    PRIMARY KEY (interview, weekday)
) STRICT, WITHOUT ROWID;

CREATE TABLE interview_days_off (
    interview INTEGER NOT NULL REFERENCES interviews (id) ON DELETE CASCADE,
    day       INTEGER NOT NULL,
    PRIMARY KEY (interview, day)
) STRICT, WITHOUT ROWID;

-- Topics that do not count as usual; the others have weight 1.
CREATE TABLE interview_topics (
    interview INTEGER NOT NULL REFERENCES interviews (id) ON DELETE CASCADE,
    topic     TEXT NOT NULL,
    weight    REAL NOT NULL CHECK (weight >= 0),
    PRIMARY KEY (interview, topic)
) STRICT, WITHOUT ROWID;

-- Parameters that were fitted to the log, accepted or not. None is ever changed or removed: each can
-- be gone back to. The one in use stands in the setting scheduling/parameter_version, 0: defaults.
CREATE TABLE parameter_versions (
    id                 INTEGER PRIMARY KEY,
    at_ms              INTEGER NOT NULL, -- UTC
    day                INTEGER NOT NULL, -- study day
    automatic          INTEGER NOT NULL CHECK (automatic IN (0, 1)),
    accepted           INTEGER NOT NULL CHECK (accepted IN (0, 1)),
    reviews            INTEGER NOT NULL, -- answers in the log
    later_items        INTEGER NOT NULL, -- answers the comparison was made on
    later_loss         REAL NOT NULL,    -- log loss there of a fit on the earlier answers
    later_loss_current REAL NOT NULL,    -- log loss there of the parameters in use until then
    weights            TEXT NOT NULL     -- 21 numbers with a blank between
) STRICT;
