-- Every position is a leaf of a Merkle tree: leaf index = position - 1. All of it is only ever added to.

ALTER TABLE positions
    ADD COLUMN commitment bytea CHECK (octet_length(commitment) = 32),
    ADD COLUMN salt bytea CHECK (octet_length(salt) = 32);
COMMENT ON COLUMN positions.commitment IS 'all the log shows of the event: a hash over its row as stored, and the salt';
COMMENT ON COLUMN positions.salt IS 'only the filer and the ledger know it; without it nobody can guess what a leaf stands for';

CREATE TABLE tiles (
    level  smallint NOT NULL,
    index  bigint   NOT NULL,
    hashes bytea    STORAGE EXTERNAL NOT NULL CHECK (octet_length(hashes) = 8192),
    PRIMARY KEY (level, index)
);
COMMENT ON TABLE tiles IS 'full tiles of the tree; partial ones follow from the leaves and the tiles below';

CREATE TABLE checkpoints (
    origin    text        NOT NULL,
    size      bigint      NOT NULL,
    note      text        NOT NULL,
    signed_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (origin, size)
);
COMMENT ON TABLE checkpoints IS 'published states of the log, as they were signed';

CREATE TABLE log_restarts (
    number       integer     PRIMARY KEY,
    abandoned    text        NOT NULL,
    reason       text        NOT NULL,
    restarted_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE log_restarts IS 'the checkpoints this ledger could not continue, and why it was begun under another origin';

CREATE FUNCTION commitment(salt bytea, event events) RETURNS bytea LANGUAGE sql STABLE AS $$
    SELECT sha256(salt || convert_to(concat(
            '36:', event.event_id,
            octet_length(event.type), ':', event.type,
            octet_length(event.aggregate_id), ':', event.aggregate_id,
            length(event.sequence_number::text), ':', event.sequence_number,
            '27:', to_char(event.time_stamp AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
            octet_length(event.payload_type), ':', event.payload_type,
            octet_length(event.payload_revision), ':', event.payload_revision,
            octet_length(event.payload), ':'), 'UTF8')
        || event.payload || convert_to(octet_length(event.meta_data) || ':', 'UTF8') || event.meta_data)
$$;
COMMENT ON FUNCTION commitment IS 'fixes the row as it is stored, every field after its length and a colon, and hides it from
whoever has not the salt';

CREATE FUNCTION salt(seed bytea, leaf bigint) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
    SELECT sha256(seed || int8send(leaf))
$$;
COMMENT ON FUNCTION salt IS 'as random as its seed, which is drawn for one statement and forgotten';

CREATE FUNCTION fresh_seed() RETURNS bytea LANGUAGE sql VOLATILE AS $$
    SELECT uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())
$$;
COMMENT ON FUNCTION fresh_seed IS '244 bits of the server''s strong random source';

-- the events of a ledger that is older than its log
ALTER TABLE positions DISABLE TRIGGER append_only;
UPDATE positions p SET salt = salted.salt, commitment = ledger.commitment(salted.salt, e)
FROM (SELECT older.position, ledger.salt(drawn.seed, older.position) AS salt
      FROM positions older, (SELECT ledger.fresh_seed() AS seed OFFSET 0) drawn) salted, events e
WHERE p.position = salted.position AND e.global_index = p.global_index;
ALTER TABLE positions ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE positions ALTER COLUMN commitment SET NOT NULL, ALTER COLUMN salt SET NOT NULL;

DROP FUNCTION give_positions;

CREATE FUNCTION give_positions(
    head_position bigint, head_index bigint, head_known_at timestamptz, settled_index bigint, at_once integer)
RETURNS TABLE (
    last_position bigint, last_index bigint, last_known_at timestamptz, seen_index bigint, commitments bytea)
LANGUAGE plpgsql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
    seed bytea := ledger.fresh_seed();
BEGIN
    RETURN QUERY
    WITH next AS MATERIALIZED (
        SELECT e.global_index, row_number() OVER (ORDER BY e.global_index) AS nth
        FROM ledger.events e WHERE e.global_index > head_index
        ORDER BY e.global_index LIMIT at_once
    ), settled AS (
        SELECT count(*) AS n, greatest(head_index, settled_index) AS index
        FROM next WHERE next.global_index <= settled_index
    ), run AS MATERIALIZED (
        SELECT next.global_index, next.nth, ledger.salt(seed, head_position + next.nth) AS salt
        FROM next, settled
        WHERE next.global_index <= settled_index OR next.global_index - settled.index = next.nth - settled.n
    ), given AS MATERIALIZED (
        SELECT head_position + run.nth AS position, run.global_index, greatest(head_known_at, max(
                (convert_from(e.payload, 'UTF8')::json ->> 'recordedAt')::timestamptz)
                OVER (ORDER BY run.nth ROWS UNBOUNDED PRECEDING)) AS known_at,
               ledger.commitment(run.salt, e) AS commitment, run.salt
        FROM run JOIN ledger.events e USING (global_index)
    ), ordered AS (
        INSERT INTO ledger.positions (position, global_index, known_at, commitment, salt)
        SELECT given.position, given.global_index, given.known_at, given.commitment, given.salt FROM given
    )
    SELECT coalesce(max(given.position), head_position), coalesce(max(given.global_index), head_index),
           coalesce(max(given.known_at), head_known_at),
           (SELECT coalesce(max(next.global_index), head_index) FROM next),
           coalesce(string_agg(given.commitment, ''::bytea ORDER BY given.position), ''::bytea)
    FROM given;
END $$;
COMMENT ON FUNCTION give_positions IS 'gives positions, and leaves of the log, to the committed events after the head in the
order of their index: to all up to the settled index, and from there on as long as no index is missing; seen_index is the
last one looked at, commitments are those of the new leaves in a row';

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON tiles
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON checkpoints
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log_restarts
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE tiles ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE checkpoints ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE log_restarts ENABLE ALWAYS TRIGGER append_only;

GRANT SELECT, INSERT ON tiles, checkpoints, log_restarts TO "${app_role}";
