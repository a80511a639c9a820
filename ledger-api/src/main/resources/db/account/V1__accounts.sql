-- Persons live here and nowhere else; everything in this schema can be erased without touching the ledger.
CREATE TABLE account.accounts (
    id         text PRIMARY KEY,
    login      text        NOT NULL UNIQUE CHECK (login = lower(login)),
    name       text        NOT NULL,
    password   text        NOT NULL,
    one_time   boolean     NOT NULL,
    locked     boolean     NOT NULL DEFAULT false,
    roles      text[]      NOT NULL,
    cluster    text,
    created_at timestamptz NOT NULL
);

CREATE TABLE account.mandates (
    account_id text NOT NULL REFERENCES account.accounts ON DELETE CASCADE,
    uscc       text NOT NULL,
    from_day   date NOT NULL,
    until_day  date,
    PRIMARY KEY (account_id, uscc, from_day),
    CHECK (until_day > from_day)
);

CREATE INDEX mandates_by_enterprise ON account.mandates (uscc);

CREATE TABLE account.access_log (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at         timestamptz NOT NULL,
    account_id text        NOT NULL,
    office     text        NOT NULL,
    purpose    text        NOT NULL,
    uscc       text        NOT NULL,
    form       text        NOT NULL,
    period     text        NOT NULL
);

CREATE INDEX access_log_by_enterprise ON account.access_log (uscc, id);
