CREATE TABLE assistance_step (
    uscc       text    COLLATE "C" NOT NULL,
    period     text    COLLATE "C" NOT NULL,
    form       text    COLLATE "C" NOT NULL,
    assistance integer NOT NULL,
    position   bigint  NOT NULL,
    state      text    NOT NULL,
    PRIMARY KEY (uscc, period, form, position)
);
COMMENT ON TABLE assistance_step IS 'what statisticians offered to file for enterprises, and their answers; a filing makes what waits lapse';
COMMENT ON COLUMN assistance_step.state IS 'OFFERED, COUNTERSIGNED or DECLINED';
