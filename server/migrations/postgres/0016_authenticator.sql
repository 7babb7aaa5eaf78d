-- Authenticator apps: the second factor of a sign-in.
--
-- Times are whole seconds since 1970 UTC (BIGINT).

-- The app that an account asks for a code of.
CREATE TABLE authenticator (
    account_id  TEXT   NOT NULL PRIMARY KEY REFERENCES account (id), -- whose
    key_version BIGINT NOT NULL, -- key that sealed it
    sealed      BYTEA  NOT NULL, -- what app and portal share, sealed
    last_span   BIGINT NOT NULL, -- span of 30 seconds whose code was used last: that code and older ones are over
    since       BIGINT NOT NULL  -- when it was set up
);

-- An app that is being set up.
CREATE TABLE authenticator_setup (
    account_id  TEXT   NOT NULL PRIMARY KEY REFERENCES account (id), -- whose
    key_version BIGINT NOT NULL, -- key that sealed it
    sealed      BYTEA  NOT NULL, -- what app and portal will share, and the recovery codes, as JSON, sealed
    ends_at     BIGINT NOT NULL  -- when it is deleted
);

-- Codes that stand in for the app, once each.
CREATE TABLE recovery_code (
    account_id TEXT   NOT NULL REFERENCES account (id), -- whose
    code_hash  BYTEA  NOT NULL, -- keyed hash of the code
    used_at    BIGINT,          -- when it was used; null before
    PRIMARY KEY (account_id, code_hash)
);

-- Passwords that were right, of accounts that ask for a code as well.
CREATE TABLE sign_in_step (
    token_hash BYTEA  NOT NULL PRIMARY KEY, -- SHA-256 of the cookie's token
    account_id TEXT   NOT NULL REFERENCES account (id), -- whose
    rehashed   TEXT,            -- the password's hash with today's parameters; null where that is not needed
    ends_at    BIGINT NOT NULL  -- when the password no longer counts
);
CREATE INDEX sign_in_step_by_account ON sign_in_step (account_id);
