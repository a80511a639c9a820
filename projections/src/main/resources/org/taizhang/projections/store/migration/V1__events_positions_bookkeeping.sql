-- Run by the role that owns the ledger. The application's role may add, and change nothing that was recorded.

CREATE TABLE events (
    global_index     bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id         uuid        NOT NULL UNIQUE,
    aggregate_id     text        COLLATE "C" NOT NULL,
    sequence_number  bigint      NOT NULL,
    type             text        NOT NULL,
    time_stamp       timestamptz NOT NULL,
    payload_type     text        NOT NULL,
    payload_revision text        NOT NULL,
    payload          bytea       NOT NULL,
    meta_data        bytea       NOT NULL,
    UNIQUE (aggregate_id, sequence_number)
);
COMMENT ON COLUMN events.global_index IS 'in the order of insertion, with holes where a transaction rolled back; readers use positions';
COMMENT ON COLUMN events.time_stamp IS 'the system''s time of writing; the ledger''s own time is recordedAt in the payload';

CREATE TABLE positions (
    position     bigint      PRIMARY KEY,
    global_index bigint      NOT NULL UNIQUE,
    known_at     timestamptz NOT NULL
);
COMMENT ON TABLE positions IS 'the one order of events: 1, 2, 3 ... without holes';
COMMENT ON COLUMN positions.known_at IS 'greatest recordedAt of all events up to this position';
CREATE INDEX positions_known_at ON positions (known_at, position);

CREATE VIEW positioned_events AS
SELECT p.position, p.known_at, e.*
FROM positions p JOIN events e USING (global_index);

CREATE TABLE tokens (
    processor  text    NOT NULL,
    segment    integer NOT NULL,
    token      bytea,
    token_type text,
    time_stamp text,
    owner      text,
    PRIMARY KEY (processor, segment)
);

CREATE TABLE idempotency (
    actor         text        NOT NULL,
    key           text        NOT NULL,
    request_hash  text        NOT NULL,
    aggregate_id  text        NOT NULL,
    last_sequence bigint      NOT NULL,
    event_ids     uuid[]      NOT NULL,
    answered_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (actor, key)
);
COMMENT ON TABLE idempotency IS 'what was answered to a request with an Idempotency-Key; written in the event''s transaction';

-- The next four run all the time, on a table that may have grown a thousandfold since its last ANALYZE. Their plans must
-- not depend on that, nor be made anew for every call: they always go by the indexes, and where they look up streams,
-- from the streams to their events (OFFSET 0 and LIMIT keep the planner from turning that round).

CREATE FUNCTION newer_events(ids text[], after bigint[]) RETURNS SETOF events
LANGUAGE plpgsql STABLE
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET plan_cache_mode = force_generic_plan
AS $$
BEGIN
    RETURN QUERY
    SELECT newer.*
    FROM unnest(ids, after) AS known(id, sequence), LATERAL (
        SELECT e.* FROM ledger.events e
        WHERE e.aggregate_id = known.id COLLATE "C" AND e.sequence_number > known.sequence
        ORDER BY e.sequence_number OFFSET 0) newer;
END $$;
COMMENT ON FUNCTION newer_events IS 'the events of streams after the given sequence numbers, stream by stream in order';

CREATE FUNCTION unchanged(ids text[], seen bigint[]) RETURNS boolean
LANGUAGE plpgsql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET plan_cache_mode = force_generic_plan
AS $$
BEGIN
    PERFORM FROM unnest(ids, seen) AS known(id, sequence), LATERAL (
        SELECT FROM ledger.events e
        WHERE e.aggregate_id = known.id COLLATE "C" AND e.sequence_number > known.sequence
        LIMIT 1) newer;
    IF FOUND THEN
        RAISE EXCEPTION 'a stream a decision rests on has newer events' USING ERRCODE = 'serialization_failure';
    END IF;
    RETURN true;
END $$;
COMMENT ON FUNCTION unchanged IS 'true, or an error when one of the streams has events after the sequence number seen';

CREATE FUNCTION events_between(after_position bigint, last_position bigint) RETURNS SETOF positioned_events
LANGUAGE plpgsql STABLE ROWS 1000
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET plan_cache_mode = force_generic_plan
AS $$
BEGIN
    RETURN QUERY
    SELECT * FROM ledger.positioned_events e
    WHERE e.position > after_position AND e.position <= last_position
    ORDER BY e.position;
END $$;
COMMENT ON FUNCTION events_between IS 'the events after a position up to another, in order';

CREATE FUNCTION give_positions(
    head_position bigint, head_index bigint, head_known_at timestamptz, settled_index bigint, at_once integer)
RETURNS TABLE (last_position bigint, last_index bigint, last_known_at timestamptz, seen_index bigint)
LANGUAGE plpgsql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET plan_cache_mode = force_generic_plan
AS $$
BEGIN
    RETURN QUERY
    WITH next AS MATERIALIZED (
        SELECT e.global_index, row_number() OVER (ORDER BY e.global_index) AS nth
        FROM ledger.events e WHERE e.global_index > head_index
        ORDER BY e.global_index LIMIT at_once
    ), settled AS (
        SELECT count(*) AS n, greatest(head_index, settled_index) AS index
        FROM next WHERE next.global_index <= settled_index
    ), run AS (
        SELECT next.global_index, next.nth
        FROM next, settled
        WHERE next.global_index <= settled_index OR next.global_index - settled.index = next.nth - settled.n
    ), given AS (
        INSERT INTO ledger.positions AS p (position, global_index, known_at)
        SELECT head_position + run.nth, run.global_index, greatest(head_known_at, max(
                (convert_from(e.payload, 'UTF8')::json ->> 'recordedAt')::timestamptz)
                OVER (ORDER BY run.nth ROWS UNBOUNDED PRECEDING))
        FROM run JOIN ledger.events e USING (global_index)
        RETURNING p.position, p.global_index, p.known_at
    )
    SELECT coalesce(max(given.position), head_position), coalesce(max(given.global_index), head_index),
           coalesce(max(given.known_at), head_known_at),
           (SELECT coalesce(max(next.global_index), head_index) FROM next)
    FROM given;
END $$;
COMMENT ON FUNCTION give_positions IS 'gives positions to the committed events after the head in the order of their index:
to all up to the settled index, and from there on as long as no index is missing; seen_index is the last one looked at';

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% of %.% is refused: the ledger is append-only', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation', HINT = 'Corrections are new events.';
END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON events
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON positions
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
-- also while replicating, when ordinary triggers are off
ALTER TABLE events ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE positions ENABLE ALWAYS TRIGGER append_only;

GRANT USAGE ON SCHEMA ${flyway:defaultSchema} TO "${app_role}";
GRANT SELECT, INSERT ON events, positions, idempotency TO "${app_role}";
GRANT SELECT ON positioned_events TO "${app_role}";
GRANT SELECT, INSERT, UPDATE, DELETE ON tokens TO "${app_role}";

-- the application keeps its read models and accounts in schemas of its own
DO $$ BEGIN
    EXECUTE format('GRANT CREATE ON DATABASE %I TO %I', current_database(), '${app_role}');
END $$;
