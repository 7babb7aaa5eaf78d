-- Return files: what the agency's case system was told, night by night.

-- One row a file. It is there before the file is written, so that a crash in between writes the same file again under the same number.
CREATE TABLE return_file (
    seq           BIGINT NOT NULL PRIMARY KEY, -- 1, 2, 3 …
    business_date TEXT   NOT NULL, -- day of the agency on which it was begun
    created_at    BIGINT NOT NULL, -- when it was begun, in seconds since 1970 UTC
    written_at    BIGINT           -- when it lay in its folder; null before
);
