-- A secret is sealed with a key from outside the database, of which this is the id; without one it is not sealed yet.
ALTER TABLE feed.subscription ADD COLUMN key_id text;
