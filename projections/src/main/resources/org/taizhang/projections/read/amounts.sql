-- What enterprises stated, as far as it enters figures: what sums are checked and explained with.

CREATE TABLE amounts (
    period    integer NOT NULL,
    form      text COLLATE "C" NOT NULL,
    uscc      text COLLATE "C" NOT NULL,
    revision  integer NOT NULL,
    position  bigint  NOT NULL,
    event_id  uuid    NOT NULL,
    arrival   text COLLATE "C" NOT NULL,
    gross     bigint,
    sales     bigint,
    exports   bigint,
    before    bigint,
    same_ytd  bigint,
    classes   text,
    end_of    bigint,
    average   bigint,
    occupied  bigint,
    idle      bigint,
    PRIMARY KEY (period, form, uscc, revision)
);
COMMENT ON COLUMN amounts.arrival IS 'when it came: ON_TIME, LATE, AFTER_CLOSE';
COMMENT ON COLUMN amounts.occupied IS 'NULL of a land-use report whose rented floor is in no registered building';
COMMENT ON COLUMN amounts.classes IS 'output by class: 1310=120 1421=30';

CREATE TABLE verdict (
    period   integer NOT NULL,
    form     text COLLATE "C" NOT NULL,
    uscc     text COLLATE "C" NOT NULL,
    revision integer NOT NULL,
    position bigint  NOT NULL,
    accepted boolean NOT NULL,
    PRIMARY KEY (period, form, uscc, revision, position)
);
COMMENT ON TABLE verdict IS 'what became of a revision from a position on: accepted, or else returned';
