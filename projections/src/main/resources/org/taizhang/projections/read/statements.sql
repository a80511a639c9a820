-- Statements: a row is the whole statement of its cluster and period from its position until the next row's.
-- Periods are written as 202502 for 1-2月 of 2025. "contributors" stop counting at three where a column says so.

CREATE TABLE span (
    position bigint PRIMARY KEY,
    first    integer NOT NULL,
    last     integer NOT NULL
);

CREATE TABLE plans (
    position bigint PRIMARY KEY,
    state    text NOT NULL
);
COMMENT ON TABLE plans IS 'plans, mappings and path bases as of a position, as JSON';

CREATE TABLE directory_step (
    cluster        text COLLATE "C" NOT NULL,
    period         integer NOT NULL,
    position       bigint  NOT NULL,
    enterprises    integer NOT NULL,
    individuals    integer NOT NULL,
    above_scale    integer NOT NULL,
    due_output     integer NOT NULL,
    due_employment integer NOT NULL,
    entered        integer NOT NULL,
    PRIMARY KEY (cluster, period, position)
);
COMMENT ON TABLE directory_step IS 'by how much the counts of a period differ from those of the period before';

CREATE TABLE output_month (
    cluster                 text COLLATE "C" NOT NULL,
    period                  integer NOT NULL,
    position                bigint  NOT NULL,
    filed                   integer NOT NULL,
    by_close                integer NOT NULL,
    on_time                 integer NOT NULL,
    due_effective           integer NOT NULL,
    effective               integer NOT NULL,
    accepted                integer NOT NULL,
    returned                integer NOT NULL,
    gross                   bigint  NOT NULL,
    gross_contributors      integer NOT NULL,
    gross_largest           bigint  NOT NULL,
    sales                   bigint  NOT NULL,
    exports                 bigint  NOT NULL,
    above_scale             bigint  NOT NULL,
    core                    bigint  NOT NULL,
    extended                bigint  NOT NULL,
    comparable              bigint  NOT NULL,
    comparable_contributors integer NOT NULL,
    comparable_largest      bigint  NOT NULL,
    base                    bigint  NOT NULL,
    base_contributors       integer NOT NULL,
    base_largest            bigint  NOT NULL,
    uncompared              integer NOT NULL,
    PRIMARY KEY (cluster, period, position)
);

CREATE TABLE output_window (
    scope                text COLLATE "C" NOT NULL,
    period               integer  NOT NULL,
    position             bigint   NOT NULL,
    producing            integer  NOT NULL,
    gross_upto3          smallint NOT NULL,
    gross_largest        bigint   NOT NULL,
    sales_upto3          smallint NOT NULL,
    sales_largest        bigint   NOT NULL,
    exports_upto3        smallint NOT NULL,
    exports_largest      bigint   NOT NULL,
    above_scale_upto3    smallint NOT NULL,
    above_scale_largest  bigint   NOT NULL,
    core_upto3           smallint NOT NULL,
    core_largest         bigint   NOT NULL,
    extended_upto3       smallint NOT NULL,
    extended_largest     bigint   NOT NULL,
    twelve_upto3         smallint NOT NULL,
    twelve_largest       bigint   NOT NULL,
    PRIMARY KEY (scope, period, position)
);
COMMENT ON TABLE output_window IS 'who produced within twelve months; contributors (3: three or more) and the largest of sums over the year to date and over twelve months';

CREATE TABLE employment_month (
    cluster                text COLLATE "C" NOT NULL,
    period                 integer NOT NULL,
    position               bigint  NOT NULL,
    filed                  integer NOT NULL,
    by_close               integer NOT NULL,
    on_time                integer NOT NULL,
    due_effective          integer NOT NULL,
    effective              integer NOT NULL,
    accepted               integer NOT NULL,
    returned               integer NOT NULL,
    counted                integer NOT NULL,
    headcount              bigint  NOT NULL,
    headcount_contributors integer NOT NULL,
    headcount_largest      bigint  NOT NULL,
    person_months          bigint  NOT NULL,
    PRIMARY KEY (cluster, period, position)
);

CREATE TABLE employment_window (
    scope                 text COLLATE "C" NOT NULL,
    period                integer  NOT NULL,
    position              bigint   NOT NULL,
    person_months_upto3   smallint NOT NULL,
    person_months_largest bigint   NOT NULL,
    PRIMARY KEY (scope, period, position)
);

CREATE TABLE land_month (
    cluster               text COLLATE "C" NOT NULL,
    period                integer NOT NULL,
    position              bigint  NOT NULL,
    filed                 integer NOT NULL,
    by_close              integer NOT NULL,
    on_time               integer NOT NULL,
    due_effective         integer NOT NULL,
    effective             integer NOT NULL,
    accepted              integer NOT NULL,
    returned              integer NOT NULL,
    known                 integer NOT NULL,
    measured              integer NOT NULL,
    carried               integer NOT NULL,
    occupied              bigint  NOT NULL,
    occupied_contributors integer NOT NULL,
    occupied_largest      bigint  NOT NULL,
    idle                  bigint  NOT NULL,
    idle_contributors     integer NOT NULL,
    idle_largest          bigint  NOT NULL,
    PRIMARY KEY (cluster, period, position)
);
COMMENT ON TABLE land_month IS 'areas in millionths of a 亩';

CREATE TABLE development_month (
    cluster         text COLLATE "C" NOT NULL,
    period          integer NOT NULL,
    position        bigint  NOT NULL,
    revision        integer NOT NULL,
    built_up        numeric,
    productive      numeric,
    levelled        numeric,
    industrial_land numeric,
    industrial_floor numeric,
    mixed_use       numeric,
    workshop_floor  numeric,
    workshop_land   numeric,
    confirmed       boolean NOT NULL,
    first           text COLLATE "C" NOT NULL,
    PRIMARY KEY (cluster, period, position)
);
COMMENT ON TABLE development_month IS 'land and floor in 亩; NULL where nothing is stated';
COMMENT ON COLUMN development_month.first IS 'when the first revision came: ON_TIME, LATE, AFTER_CLOSE';
