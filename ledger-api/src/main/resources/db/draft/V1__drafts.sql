-- What filers have typed and not filed. Nothing here enters a figure; all of it can be erased.
CREATE SEQUENCE draft.versions;

CREATE TABLE draft.drafts (
    uscc       text        NOT NULL,
    period     text        NOT NULL,
    form       text        NOT NULL,
    account_id text        NOT NULL,
    version    bigint      NOT NULL DEFAULT nextval('draft.versions'),
    inputs     jsonb       NOT NULL,
    saved_at   timestamptz NOT NULL,
    PRIMARY KEY (uscc, period, form, account_id)
);
