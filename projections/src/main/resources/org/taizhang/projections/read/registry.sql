CREATE TABLE enterprise (
    uscc     text   COLLATE "C" PRIMARY KEY,
    position bigint NOT NULL
);
COMMENT ON TABLE enterprise IS 'every enterprise once, since its first event: lists walk along it';

CREATE TABLE enterprise_version (
    uscc     text   COLLATE "C" NOT NULL,
    position bigint NOT NULL,
    names    text,
    cluster  text   COLLATE "C",
    state    jsonb  NOT NULL
);
COMMENT ON TABLE enterprise_version IS 'an enterprise as every event of its stream left it; the one that holds at a position is the last by then';
COMMENT ON COLUMN enterprise_version.names IS 'one a line: the one it has, those it had, one that holds from a later month; null before it is registered';
COMMENT ON COLUMN enterprise_version.cluster IS 'of the latest membership, an ended one included';
CREATE UNIQUE INDEX enterprise_version_latest ON enterprise_version (uscc, position DESC);
CREATE INDEX enterprise_version_by_position ON enterprise_version (position);

CREATE TABLE directory_proposal (
    uscc     text    COLLATE "C" NOT NULL,
    number   integer NOT NULL,
    position bigint  NOT NULL,
    cluster  text    COLLATE "C",
    waiting  boolean NOT NULL,
    state    jsonb   NOT NULL,
    PRIMARY KEY (uscc, number, position)
);
COMMENT ON TABLE directory_proposal IS 'a proposed change as each of its events left it; the one that holds at a position is the last by then';
CREATE INDEX directory_proposal_by_position ON directory_proposal (position);
CREATE INDEX directory_proposal_waiting ON directory_proposal (position) WHERE waiting;

CREATE TABLE scale_batch (
    year     integer NOT NULL,
    number   integer NOT NULL,
    position bigint  NOT NULL,
    state    jsonb   NOT NULL,
    PRIMARY KEY (year, number, position)
);
COMMENT ON TABLE scale_batch IS 'a batch above scale as each of its events left it; the one that holds at a position is the last by then';
CREATE INDEX scale_batch_by_position ON scale_batch (position);
