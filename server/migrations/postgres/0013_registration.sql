-- Wishes for an account, and the links in mails.
--
-- Times are whole seconds since 1970 UTC (BIGINT). What is sealed is 24 bytes of nonce, then XChaCha20-Poly1305 of JSON, bound to
-- its table and row.

-- Wishes for an account, until their owners prove that they read mail at the address.
CREATE TABLE registration (
    id            TEXT   NOT NULL PRIMARY KEY, -- 32 hexadecimal digits, random
    key_version   BIGINT NOT NULL, -- key that sealed it
    sealed        BYTEA  NOT NULL, -- name, e-mail address, languages, user ID, hash of the password; emptied at the activation
    created_at    BIGINT NOT NULL, -- when it was made
    ends_at       BIGINT NOT NULL, -- when it is deleted
    activated_at  BIGINT           -- when it became an account
);
CREATE INDEX registration_by_end ON registration (ends_at);

-- Links in mails. Opening one changes nothing; what it is for uses it up.
CREATE TABLE link (
    token_hash  BYTEA  NOT NULL PRIMARY KEY, -- SHA-256 of the token in the mail
    purpose     TEXT   NOT NULL, -- activate | reset-password
    subject     TEXT   NOT NULL, -- registration.id | account.id
    created_at  BIGINT NOT NULL, -- from when it works
    ends_at     BIGINT NOT NULL, -- until when
    used_at     BIGINT,          -- when it did what it was for
    replaced_at BIGINT           -- when a newer one took its place
);
CREATE INDEX link_by_subject ON link (subject);
CREATE INDEX link_by_end ON link (ends_at);
