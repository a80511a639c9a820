-- Of everybody signed in on a page, for every node: the tables of Spring Session 4, under names of our own.
CREATE TABLE account.session (
    primary_id            char(36) PRIMARY KEY,
    session_id            char(36) NOT NULL UNIQUE,
    creation_time         bigint   NOT NULL,
    last_access_time      bigint   NOT NULL,
    max_inactive_interval integer  NOT NULL,
    expiry_time           bigint   NOT NULL,
    principal_name        varchar(100)
);

CREATE INDEX session_by_expiry ON account.session (expiry_time);
CREATE INDEX session_by_principal ON account.session (principal_name);

CREATE TABLE account.session_attributes (
    session_primary_id char(36)     NOT NULL REFERENCES account.session ON DELETE CASCADE,
    attribute_name     varchar(200) NOT NULL,
    attribute_bytes    bytea        NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);
