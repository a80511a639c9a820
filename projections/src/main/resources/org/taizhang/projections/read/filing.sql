CREATE TABLE revision (
    uscc        text        COLLATE "C" NOT NULL,
    period      text        COLLATE "C" NOT NULL,
    form        text        COLLATE "C" NOT NULL,
    revision    integer     NOT NULL,
    position    bigint      NOT NULL,
    event_id    uuid        NOT NULL,
    cluster     text        COLLATE "C" NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (uscc, period, form, revision)
);
COMMENT ON TABLE revision IS 'what was filed is in the event at the position';
-- what happened in a cluster between two positions
CREATE INDEX revision_by_cluster ON revision (cluster, position);

CREATE TABLE review (
    uscc        text        COLLATE "C" NOT NULL,
    period      text        COLLATE "C" NOT NULL,
    form        text        COLLATE "C" NOT NULL,
    revision    integer     NOT NULL,
    position    bigint      NOT NULL,
    status      text        NOT NULL,
    actor       text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    reason      text,
    PRIMARY KEY (uscc, period, form, revision, position)
);
COMMENT ON COLUMN review.status IS 'ACCEPTED, or RETURNED with a reason';
CREATE INDEX review_by_position ON review (position);

CREATE TABLE unchecked (
    uscc        text        COLLATE "C" NOT NULL,
    period      text        COLLATE "C" NOT NULL,
    form        text        COLLATE "C" NOT NULL,
    revision    integer     NOT NULL,
    rule        text        NOT NULL,
    version     integer     NOT NULL,
    item        text        NOT NULL,
    position    bigint      NOT NULL,
    PRIMARY KEY (uscc, period, form, revision, rule, item)
);
COMMENT ON TABLE unchecked IS 'checks that could not be evaluated: the report was taken and waits for the county';
