-- Who proved to be whom, and what the agency's case system has to know of it.
--
-- Times are whole seconds since 1970 UTC (BIGINT).

-- Which account a person of the agency's records has proven to be theirs. One account a person: a second claim is for the staff.
CREATE TABLE claim (
    person_id  TEXT   NOT NULL PRIMARY KEY, -- person.id
    account_id TEXT   NOT NULL REFERENCES account (id), -- whose
    case_id    TEXT   NOT NULL, -- case_.id, by which it was proven
    at         BIGINT NOT NULL  -- when
);

-- What the portal has to tell the agency's case system. Goes into the next return file, in this order.
CREATE TABLE return_record (
    id         BIGINT  GENERATED ALWAYS AS IDENTITY PRIMARY KEY, -- 1, 2, 3 …
    kind       TEXT    NOT NULL, -- claim | pin_request | language
    person_id  TEXT    NOT NULL, -- person.id
    case_id    TEXT,             -- case_.id; null: no case in particular
    data       TEXT    NOT NULL, -- JSON: the record's other fields
    created_at BIGINT  NOT NULL, -- when it happened
    file_seq   BIGINT            -- sequence number of the return file that told it; null before
);
CREATE INDEX return_record_untold ON return_record (id) WHERE file_seq IS NULL;
CREATE INDEX return_record_by_person ON return_record (person_id, kind, created_at);
