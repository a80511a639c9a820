-- What would be by other weights or values: never in the ledger, but who asked what is kept.
CREATE TABLE what_if.asked (
    number       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at           timestamptz NOT NULL,
    asker        text        NOT NULL,
    office       text        NOT NULL,
    assessment   text        NOT NULL,
    run          integer     NOT NULL,
    weights      text[]      NOT NULL,
    asked_values text[]      NOT NULL
);
CREATE INDEX asked_by_assessment ON what_if.asked (assessment, number DESC);
