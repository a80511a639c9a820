CREATE TABLE development_report (
    cluster  text    COLLATE "C" NOT NULL,
    period   text    COLLATE "C" NOT NULL,
    revision integer NOT NULL,
    position bigint  NOT NULL,
    event_id uuid    NOT NULL,
    PRIMARY KEY (cluster, period, revision)
);
COMMENT ON TABLE development_report IS 'what was filed is in the event at the position';

CREATE TABLE development_unchecked (
    cluster     text        COLLATE "C" NOT NULL,
    period      text        COLLATE "C" NOT NULL,
    revision    integer     NOT NULL,
    rule        text        NOT NULL,
    version     integer     NOT NULL,
    item        text        NOT NULL,
    position    bigint      NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (cluster, period, revision, rule, item)
);
COMMENT ON TABLE development_unchecked IS 'checks that could not be evaluated: the report was taken and waits for its confirmation';

CREATE TABLE development_confirmation (
    cluster  text    COLLATE "C" NOT NULL,
    period   text    COLLATE "C" NOT NULL,
    revision integer NOT NULL,
    position bigint  NOT NULL,
    PRIMARY KEY (cluster, period, revision, position)
);
