CREATE TABLE cosignatures (
    origin    text        NOT NULL,
    size      bigint      NOT NULL,
    witness   text        NOT NULL,
    signature text        NOT NULL,
    signed_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (origin, size, witness)
);
COMMENT ON TABLE cosignatures IS 'what witnesses said of published checkpoints: signature lines, checked before they were kept';

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON cosignatures
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE cosignatures ENABLE ALWAYS TRIGGER append_only;
GRANT SELECT, INSERT ON cosignatures TO "${app_role}";

-- that the log was begun anew is an event
DROP TABLE log_restarts;

-- a salt is erased when an event of two persons says so, and in no other case
ALTER TABLE positions ALTER COLUMN salt DROP NOT NULL;
CREATE FUNCTION refuse_undecided_erasure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.salt IS NOT NULL OR NOT EXISTS (
        SELECT 1 FROM ledger.events decision
        CROSS JOIN LATERAL (SELECT convert_from(decision.payload, 'UTF8')::json AS said) content
        WHERE decision.aggregate_id = 'log/log' AND decision.payload_type = 'transparency.SaltErased'
          AND (content.said ->> 'actor') <> (content.said ->> 'proposedBy')
          AND (content.said ->> 'eventId') = (SELECT e.event_id::text FROM ledger.events e WHERE e.global_index = OLD.global_index))
    THEN
        RAISE EXCEPTION 'the salt of position % is kept: no event of two persons erases it', OLD.position
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
DROP TRIGGER append_only ON positions;
CREATE TRIGGER append_only BEFORE UPDATE OF position, global_index, known_at, commitment OR DELETE OR TRUNCATE ON positions
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER erased_by_decision BEFORE UPDATE OF salt ON positions
    FOR EACH ROW EXECUTE FUNCTION refuse_undecided_erasure();
ALTER TABLE positions ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE positions ENABLE ALWAYS TRIGGER erased_by_decision;
GRANT UPDATE (salt) ON positions TO "${app_role}";
