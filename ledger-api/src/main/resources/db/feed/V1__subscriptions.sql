-- Who outside is told when something is given out, and what became of telling them. Nothing here enters a figure.
CREATE TABLE feed.subscription (
    id         text PRIMARY KEY,
    url        text        NOT NULL,
    kinds      text[]      NOT NULL,
    secret     bytea,                          -- erased when it ends
    created_by text        NOT NULL,
    created_at timestamptz NOT NULL,
    position   bigint      NOT NULL,           -- everything up to it was delivered, or is of other kinds
    failures   integer     NOT NULL DEFAULT 0, -- since the last delivery
    next_at    timestamptz,                    -- not before; absent while it is suspended
    ended_at   timestamptz
);

CREATE TABLE feed.delivery (
    number          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subscription_id text        NOT NULL REFERENCES feed.subscription ON DELETE CASCADE,
    position        bigint      NOT NULL,
    event_id        text        NOT NULL,
    kind            text        NOT NULL,
    attempt         integer     NOT NULL,
    at              timestamptz NOT NULL,
    status          integer,                   -- of the answer; absent without one
    error           text
);
CREATE INDEX delivery_by_subscription ON feed.delivery (subscription_id, number);
CREATE INDEX delivery_by_time ON feed.delivery (at);
