-- What parents prove with who they are. Never a secret itself: keyed hashes of secrets, sealed. docs/feed.md, "Secrets".

-- Issues of secrets, as the agency's secrets stream has them. Not of a generation: they are in force as soon as their file is applied.
CREATE TABLE secret (
    id          TEXT   NOT NULL PRIMARY KEY, -- the agency's id of the issue; another issue has another
    v           BIGINT NOT NULL,             -- the record's version
    person_id   TEXT   NOT NULL,             -- whose
    case_id     TEXT,                        -- in which case; null: in all of theirs
    kind        TEXT   NOT NULL,             -- ssn | pin | webid | card4 | account4
    kid         TEXT   NOT NULL,             -- name of the key, shared with the agency, of the hash
    key_version BIGINT NOT NULL,             -- key of the portal that sealed it
    sealed      BYTEA  NOT NULL,             -- 24 bytes nonce, then XChaCha20-Poly1305 of the keyed hash; empty unless valid
    expires     TEXT,                        -- last day on which it opens anything
    letter_id   TEXT,                        -- the letter that it came in
    state       TEXT   NOT NULL,             -- valid | deleted (by name) | absent (from a full file)
    import_id   BIGINT NOT NULL              -- secret_import.id of the last file that named it
);
CREATE INDEX secret_by_person ON secret (person_id, kind);

-- Wrong tries of an issue in its whole life. Kept apart: no import ever writes here, so neither a new version nor the same file again gives anybody more tries.
CREATE TABLE secret_tries (
    secret_id TEXT   NOT NULL PRIMARY KEY, -- secret.id
    failed    BIGINT NOT NULL              -- so far
);

-- Journal of the secrets stream: one row for each file that was looked into. Files are known by keyed hashes: a plain one of a file with few digits in it would be the digits.
CREATE TABLE secret_import (
    id            BIGINT NOT NULL PRIMARY KEY, -- 1, 2, 3 …
    feed          TEXT   NOT NULL,             -- id of the stream, from the header
    seq           BIGINT NOT NULL,             -- sequence number, from the header
    mode          TEXT   NOT NULL,             -- full | delta
    business_date TEXT   NOT NULL,             -- from the header
    content_mac   TEXT   NOT NULL,             -- keyed hash of the trailer's SHA-256, hexadecimal
    file_mac      TEXT   NOT NULL,             -- keyed hash of the file's SHA-256 as delivered, hexadecimal
    state         TEXT   NOT NULL,             -- applied | waiting | held | stale | rejected | quarantined
    code          TEXT,                        -- feed-… of docs/feed.md; null when applied
    records       BIGINT NOT NULL,             -- records in the file
    report        TEXT   NOT NULL,             -- JSON: counts, warnings and faults (ids and line numbers, no personal data)
    at            TEXT   NOT NULL              -- UTC, RFC 3339
);
CREATE INDEX secret_import_by_file ON secret_import (file_mac);
