-- What became of uploaded files. Nothing here enters a figure; all of it can be erased.
CREATE TABLE imports.files (
    id          text PRIMARY KEY,
    account_id  text        NOT NULL,
    sha256      text        NOT NULL,
    form        text        NOT NULL,
    dry_run     boolean     NOT NULL,
    status      text        NOT NULL,
    rows_total  integer     NOT NULL,
    recorded    integer     NOT NULL DEFAULT 0,
    unchanged   integer     NOT NULL DEFAULT 0,
    refused     integer     NOT NULL DEFAULT 0,
    started_at  timestamptz NOT NULL,
    alive_at    timestamptz NOT NULL,
    UNIQUE (account_id, sha256, form, dry_run)
);

CREATE TABLE imports.verdicts (
    file_id  text    NOT NULL REFERENCES imports.files ON DELETE CASCADE,
    line     integer NOT NULL,
    verdict  text    NOT NULL,
    revision integer,
    problems jsonb,
    PRIMARY KEY (file_id, line)
);
