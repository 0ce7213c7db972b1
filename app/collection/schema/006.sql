-- Presets: groups of decks that are remembered differently, or are to be. What a preset has not of
-- its own, and every deck that is in none, follows the general preset, which has no row: its version
-- of the parameters is the setting scheduling/parameter_version, its retention a preference.
CREATE TABLE presets (
    id             INTEGER PRIMARY KEY AUTOINCREMENT, -- of a deleted one never given again
    name           TEXT NOT NULL,
    retention      INTEGER CHECK (retention BETWEEN 70 AND 99),   -- desired [%]; NULL: the general one
    own_parameters INTEGER NOT NULL CHECK (own_parameters IN (0, 1)),
    version        INTEGER -- of its own parameters in use; 0: defaults; NULL: none yet, the general ones
) STRICT;

-- Names of decks are not references: a deck may leave and come back.
CREATE TABLE preset_decks (
    deck   TEXT PRIMARY KEY,
    preset INTEGER NOT NULL REFERENCES presets (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX preset_decks_by_preset ON preset_decks (preset);

-- Whose parameters were fitted. No reference: versions stay when their preset is deleted, so that it
-- can come back.
ALTER TABLE parameter_versions ADD COLUMN preset INTEGER NOT NULL DEFAULT 0; -- 0: the general one
