CREATE TABLE enterprise (
    uscc     text   COLLATE "C" PRIMARY KEY,
    position bigint NOT NULL
);
COMMENT ON TABLE enterprise IS 'every enterprise once, since its first event: lists walk along it';

CREATE TABLE enterprise_version (
    uscc     text   COLLATE "C" NOT NULL,
    position bigint NOT NULL,
    name     text,
    cluster  text   COLLATE "C",
    state    jsonb  NOT NULL
);
COMMENT ON TABLE enterprise_version IS 'an enterprise as every event of its stream left it; the one that holds at a position is the last by then';
COMMENT ON COLUMN enterprise_version.cluster IS 'of the latest membership, an ended one included';
CREATE UNIQUE INDEX enterprise_version_latest ON enterprise_version (uscc, position DESC);
CREATE INDEX enterprise_version_by_position ON enterprise_version (position);
