CREATE TABLE announcement (
    position    bigint      PRIMARY KEY,
    event_id    text        NOT NULL,
    kind        text        NOT NULL,
    subject     text        NOT NULL,
    number      integer     NOT NULL,
    recorded_at timestamptz NOT NULL
);
COMMENT ON TABLE announcement IS 'what was given out to others: each with the event that gave it out, and no figure';
