-- Whoever writes looks first whether the schema is the one it was made for: a program of another release would have every
-- filing refused by it, one by one, and take the filings for the cause.
GRANT SELECT (version, success) ON registry.flyway_schema_history TO qiyue_ingest;
