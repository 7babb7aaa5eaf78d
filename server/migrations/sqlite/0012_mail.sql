-- What the owners of sign-ins told of themselves, and the mails to them.
--
-- Times are whole seconds since 1970 UTC (BIGINT). What is sealed is 24 bytes of nonce, then XChaCha20-Poly1305 of JSON, bound to
-- its table and row.

-- Name, e-mail address and languages of the owner of a sign-in.
CREATE TABLE profile (
    account_id   TEXT   NOT NULL PRIMARY KEY REFERENCES account (id), -- whose
    address_hash BLOB   NOT NULL, -- keyed hash of the e-mail address: finds an account, names nobody
    key_version  BIGINT NOT NULL, -- key that sealed it
    sealed       BLOB   NOT NULL, -- name, e-mail address, spoken language
    since        BIGINT NOT NULL  -- when the address was confirmed
) WITHOUT ROWID;
CREATE INDEX profile_by_address ON profile (address_hash);

-- Mails. A row is committed together with what it tells; one process at a time takes it to send it.
CREATE TABLE mail (
    id          TEXT   NOT NULL PRIMARY KEY, -- 32 hexadecimal digits, random; the mail's Message-ID, however often it is sent
    kind        TEXT   NOT NULL, -- what it tells: new-device …
    key_version BIGINT NOT NULL, -- key that sealed it
    sealed      BLOB   NOT NULL, -- to whom, in which language, what it names; emptied once it is sent or too late
    created_at  BIGINT NOT NULL, -- when it was written
    ends_at     BIGINT NOT NULL, -- after that nobody wants it any more
    tries       BIGINT NOT NULL, -- how often somebody took it to send it
    due_at      BIGINT NOT NULL, -- nobody takes it before: the end of a lease, or of a pause
    reason      TEXT,            -- what the mail server said last, without addresses
    sent_at     BIGINT,          -- when a mail server took it
    dead_at     BIGINT           -- when it was given up
) WITHOUT ROWID;
CREATE INDEX mail_waiting ON mail (due_at) WHERE sent_at IS NULL AND dead_at IS NULL;
CREATE INDEX mail_by_end ON mail (ends_at);

-- Mails wait in the table above. Until now nothing read this one.
DROP TABLE outbox;
