-- Files that support corrections. The ledger holds their hashes; a file may be erased when it has been kept long enough.
CREATE TABLE evidence.files (
    uscc        text        NOT NULL,
    sha256      text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    name        text        NOT NULL,
    content     bytea       NOT NULL,
    uploaded_by text        NOT NULL,
    uploaded_at timestamptz NOT NULL,
    PRIMARY KEY (uscc, sha256)
);
