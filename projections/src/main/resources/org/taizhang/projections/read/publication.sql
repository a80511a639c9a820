CREATE TABLE publication_series (
    subject  text   COLLATE "C" NOT NULL,
    position bigint NOT NULL,
    state    jsonb  NOT NULL,
    PRIMARY KEY (subject, position)
);
COMMENT ON TABLE publication_series IS 'all publications of a period or an assessment as every event left them; those that hold at a position are the last by then';

CREATE TABLE publication_pin (
    pinned   bigint NOT NULL,
    position bigint NOT NULL,
    PRIMARY KEY (pinned, position)
);
COMMENT ON TABLE publication_pin IS 'positions that released publications rest on, each with the position of its release';
