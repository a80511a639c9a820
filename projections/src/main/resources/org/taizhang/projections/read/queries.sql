CREATE TABLE query_entry (
    uscc        text        COLLATE "C" NOT NULL,
    period      text        COLLATE "C" NOT NULL,
    form        text        COLLATE "C" NOT NULL,
    query       integer     NOT NULL,
    position    bigint      NOT NULL,
    act         text        NOT NULL,
    revision    integer     NOT NULL,
    item        text        COLLATE "C",
    col         text        COLLATE "C",
    actor       text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    text        text,
    PRIMARY KEY (uscc, period, form, query, position)
);
COMMENT ON TABLE query_entry IS 'threads on cells of reports; the first entry of a thread names the cell';
COMMENT ON COLUMN query_entry.act IS 'ASKED, ANSWERED or SETTLED';
-- what waits, in the order in which it came to wait
CREATE INDEX query_entry_by_position ON query_entry (position);
