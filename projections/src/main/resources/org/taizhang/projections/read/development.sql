CREATE TABLE development_report (
    cluster  text    COLLATE "C" NOT NULL,
    period   text    COLLATE "C" NOT NULL,
    revision integer NOT NULL,
    position bigint  NOT NULL,
    event_id uuid    NOT NULL,
    PRIMARY KEY (cluster, period, revision)
);
COMMENT ON TABLE development_report IS 'what was filed is in the event at the position';

CREATE TABLE development_confirmation (
    cluster  text    COLLATE "C" NOT NULL,
    period   text    COLLATE "C" NOT NULL,
    revision integer NOT NULL,
    position bigint  NOT NULL,
    PRIMARY KEY (cluster, period, revision, position)
);
