CREATE TABLE extension (
    position  bigint  PRIMARY KEY,
    year      integer NOT NULL,
    extension text    NOT NULL
);
CREATE INDEX extension_by_year ON extension (year, position);
COMMENT ON TABLE extension IS 'windows that close later than the calendar says, from a position on, as JSON';

CREATE TABLE calendar (
    position bigint  PRIMARY KEY,
    year     integer NOT NULL,
    adopted  text    NOT NULL
);
CREATE INDEX calendar_by_year ON calendar (year, position);
COMMENT ON TABLE calendar IS 'the calendar of a year as decided at a position, as JSON';
