CREATE TABLE correction_step (
    uscc        text        COLLATE "C" NOT NULL,
    period      text        COLLATE "C" NOT NULL,
    form        text        COLLATE "C" NOT NULL,
    correction  integer     NOT NULL,
    position    bigint      NOT NULL,
    state       text        NOT NULL,
    actor       text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (uscc, period, form, correction, position)
);
COMMENT ON TABLE correction_step IS 'requests for a correction after the close; what is asked for is in the event';
COMMENT ON COLUMN correction_step.state IS 'REQUESTED, ENDORSED, CONSENTED, REFUSED or WITHDRAWN';
-- what waits, in the order in which it came to wait
CREATE INDEX correction_step_by_position ON correction_step (position);
