-- Who signs in, how long they stay, how often they may try, and what happened. Made by the portal, not by the agency's feed.
--
-- Times are whole seconds since 1970 UTC (BIGINT). Hashes are SHA-256 or HMAC-SHA-256, 32 bytes.

-- What made this database. One row, written once.
CREATE TABLE installation (
    one           BIGINT NOT NULL PRIMARY KEY CHECK (one = 1), -- always 1: there is one mark
    demonstration BIGINT NOT NULL,                             -- 1: made by `portal demo`; no real person is in it
    created_at    BIGINT NOT NULL                              -- when
);

-- Sign-ins of this portal. Not an account of the ledger: that is debt_account.
CREATE TABLE account (
    id            TEXT   NOT NULL PRIMARY KEY, -- 32 hexadecimal digits, random
    user_id       TEXT   NOT NULL UNIQUE,      -- what the person types: narrow, NFC, lower case
    person_id     TEXT,                        -- person.id, once proven; null before
    password_hash TEXT   NOT NULL,             -- PHC string
    locale        TEXT   NOT NULL,             -- language chosen last; mails follow it
    enabled       BIGINT NOT NULL,             -- 1: may sign in
    created_at    BIGINT NOT NULL              -- when
);
CREATE INDEX account_by_person ON account (person_id) WHERE person_id IS NOT NULL;

-- Who is signed in. A row is inserted at sign-in and only ever updated: nothing brings an ended session back.
CREATE TABLE session (
    token_hash BYTEA  NOT NULL PRIMARY KEY,            -- SHA-256 of the cookie's token
    account_id TEXT   NOT NULL REFERENCES account (id), -- whose
    started_at BIGINT NOT NULL,                        -- when it began
    last_seen  BIGINT NOT NULL,                        -- last request of a person, written at most once a minute
    ended_at   BIGINT                                  -- when somebody ended it; null while it may live
);
CREATE INDEX session_by_account ON session (account_id, started_at);
CREATE INDEX session_by_start ON session (started_at);

-- Browsers that an account has signed in from: they are not slowed down by a stranger's tries.
CREATE TABLE known_device (
    account_id  TEXT   NOT NULL REFERENCES account (id), -- whose
    device_hash BYTEA  NOT NULL,                         -- SHA-256 of the cookie `device`
    last_used   BIGINT NOT NULL,                         -- last sign-in
    PRIMARY KEY (account_id, device_hash)
);

-- How often somebody tried. A try is counted before it is checked.
CREATE TABLE throttle (
    bucket        BYTEA  NOT NULL PRIMARY KEY, -- keyed hash of what is counted: names nobody
    tries         BIGINT NOT NULL,             -- so far
    since         BIGINT NOT NULL,             -- start of the window, or the last failure
    blocked_until BIGINT NOT NULL              -- no try before; 0 = a window
);
CREATE INDEX throttle_by_start ON throttle (since);

-- What was typed and is not finished. Never a secret.
CREATE TABLE draft (
    owner_hash  BYTEA  NOT NULL, -- keyed hash of the account's id or of the cookie `visitor`
    form        TEXT   NOT NULL, -- which form
    key_version BIGINT NOT NULL, -- key that sealed it
    sealed      BYTEA  NOT NULL, -- 24 bytes nonce, then XChaCha20-Poly1305 of the fields as JSON
    ends_at     BIGINT NOT NULL, -- when it is deleted
    PRIMARY KEY (owner_hash, form)
);
CREATE INDEX draft_by_end ON draft (ends_at);

-- Mails to be made, committed together with what they tell.
CREATE TABLE outbox (
    id         BIGINT  GENERATED ALWAYS AS IDENTITY PRIMARY KEY, -- 1, 2, 3 …
    kind       TEXT    NOT NULL,                           -- new-device
    account_id TEXT    NOT NULL REFERENCES account (id),   -- to whom
    created_at BIGINT  NOT NULL,                           -- when it happened
    ends_at    BIGINT  NOT NULL,                           -- after that nobody wants to know any more: 4 days
    sent_at    BIGINT                                      -- when a mail server took it; null before
);
CREATE INDEX outbox_unsent ON outbox (ends_at) WHERE sent_at IS NULL;

-- What happened. Rows are added, never changed, never removed.
CREATE TABLE audit (
    id         BIGINT  GENERATED ALWAYS AS IDENTITY PRIMARY KEY, -- 1, 2, 3 …
    at         BIGINT  NOT NULL,                           -- when
    event      TEXT    NOT NULL,                           -- signed-in | sign-in-refused | sign-in-throttled | signed-out | account-created
    account_id TEXT,                                       -- account.id, when known
    network    TEXT                                        -- from where: first 24 bits of an IPv4 address, 48 of an IPv6 address
);
CREATE INDEX audit_by_account ON audit (account_id, at) WHERE account_id IS NOT NULL;
CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'audit rows are never changed or removed'; END $$;
CREATE TRIGGER audit_keeps_rows BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION audit_refuse();
