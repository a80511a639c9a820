CREATE TABLE extension (
    position  bigint  PRIMARY KEY,
    year      integer NOT NULL,
    extension text    NOT NULL
);
CREATE INDEX extension_by_year ON extension (year, position);
COMMENT ON TABLE extension IS 'windows that close later than the calendar says, from a position on, as JSON';
