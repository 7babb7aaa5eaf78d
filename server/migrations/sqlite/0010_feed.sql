-- The importer's own tables: its journal, its lease, what it found. docs/feed.md, "What happens to a file".

-- Journal: one row for each attempt to import a file.
CREATE TABLE feed_import (
    id            BIGINT NOT NULL PRIMARY KEY, -- 1, 2, 3 …
    feed          TEXT   NOT NULL,             -- id of the stream, from the header
    seq           BIGINT NOT NULL,             -- sequence number, from the header
    mode          TEXT   NOT NULL,             -- full | delta
    business_date TEXT   NOT NULL,             -- from the header
    sha256        TEXT   NOT NULL,             -- hash of the content, from the trailer
    file_sha256   TEXT   NOT NULL,             -- hash of the file as delivered: the same file again is known by it without reading it
    state         TEXT   NOT NULL,             -- staging | applied | waiting | held | stale | rejected | quarantined | retry
    code          TEXT,                        -- feed-… of docs/feed.md; null when applied
    generation    BIGINT NOT NULL,             -- generation that it made, or was staging when it ended
    records       BIGINT NOT NULL,             -- records in the file
    report        TEXT,                        -- JSON: counts, warnings and faults (ids and line numbers, no personal data)
    started_at    TEXT   NOT NULL,             -- UTC, RFC 3339
    finished_at   TEXT                         -- UTC, RFC 3339; null while staging
) WITHOUT ROWID;
CREATE INDEX feed_import_by_seq ON feed_import (feed, seq, state);
CREATE INDEX feed_import_by_file ON feed_import (file_sha256);

-- Who may import: one at a time. The token grows with each holder; a holder that comes back too late is refused by it.
CREATE TABLE feed_lease (
    stream     TEXT   NOT NULL PRIMARY KEY, -- main
    token      BIGINT NOT NULL,             -- fencing token of the last holder
    expires_at BIGINT NOT NULL              -- milliseconds since 1970 UTC; 0 = free
) WITHOUT ROWID;
INSERT INTO feed_lease (stream, token, expires_at) VALUES ('main', 0, 0);

-- Where the agency's figures do not add up (docs/feed.md, "Identities"): for staff, never shown to parents.
CREATE TABLE feed_difference (
    generation  BIGINT NOT NULL, -- generation in which it was found
    rule        TEXT   NOT NULL, -- L1 … L9, or protect-missing
    record_type TEXT   NOT NULL, -- the feed's record type
    id          TEXT   NOT NULL, -- id of the record
    stated      BIGINT NOT NULL, -- cents as the agency states them
    computed    BIGINT NOT NULL, -- cents as its own rows add up
    PRIMARY KEY (generation, rule, record_type, id)
) WITHOUT ROWID;

-- Scratch of a running full feed: which records it names, to find those that it lacks. Empty between imports.
CREATE TABLE feed_seen (
    record_type TEXT NOT NULL, -- the feed's record type
    id          TEXT NOT NULL, -- id of the record
    PRIMARY KEY (record_type, id)
) WITHOUT ROWID;
