-- Who reported interference, and what was said: for auditors only, and erasable. The ledger holds a commitment to the words.
CREATE TABLE integrity.interference (
    number      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id          text        NOT NULL UNIQUE,
    at          timestamptz NOT NULL,
    reporter    text        NOT NULL,
    office      text        NOT NULL,
    words       text        NOT NULL,
    salt        text        NOT NULL,
    handled_at  timestamptz,
    handled_by  text,
    note        text,
    note_salt   text
);
