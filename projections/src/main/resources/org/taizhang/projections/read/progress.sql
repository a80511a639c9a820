-- how far this version has come; one row, written in the transaction of every batch
CREATE TABLE progress (
    one      boolean PRIMARY KEY DEFAULT true CHECK (one),
    position bigint  NOT NULL,
    events   bigint  NOT NULL,
    checksum bytea   NOT NULL
);
COMMENT ON COLUMN progress.checksum IS 'SHA-256 over the checksum before and the id of the event, from event to event';
INSERT INTO progress (position, events, checksum) VALUES (0, 0, decode(repeat('00', 32), 'hex'));
