-- What the agency's nightly feed says. docs/feed.md describes every field; names here are the long form of the feed's.
--
-- Generations: a row is true for generations gen_from <= g < gen_to. The pointer in `generation` names the one that readers see; an
-- import writes rows of the next one beside it. The last gen_to, 9223372036854775807, means "still true". A row is never updated but for gen_to.
-- Money is whole cents (BIGINT). Dates are TEXT, YYYY-MM-DD, in the agency's time zone. Flags are 0 or 1. Lists are JSON text.
-- No foreign keys: a reference is to an id in the same generation, which no constraint can say; the importer checks all of them before the pointer moves.
-- `v` is the agency's version of the record, `content` 64 bits of the SHA-256 of its content (same version, other content = fault),
-- `fixed` the same over what a ledger row must never change (amount, dates, keys).
-- Rows of generation 1 are found by scanning, those of later ones by the partial indexes `…_staged`; so the first load writes fewer indexes.

-- The pointer: which generation readers see. One row.
CREATE TABLE generation (
    one           BIGINT NOT NULL PRIMARY KEY CHECK (one = 1), -- always 1: there is one pointer
    current       BIGINT NOT NULL,                             -- generation that readers see; 0 = no feed applied yet
    business_date TEXT                                         -- "data as of": business date of the feed that made it; null before the first
);
INSERT INTO generation (one, current, business_date) VALUES (1, 0, NULL);

-- Family-violence flags. Not by generation: "on" takes effect at once and alone, whatever becomes of its feed. Absence never clears one.
CREATE TABLE protection (
    id        TEXT   NOT NULL PRIMARY KEY, -- the agency's id of the flag
    v         BIGINT NOT NULL,             -- version of the record
    content   BIGINT NOT NULL,             -- hash of the content
    person_id TEXT   NOT NULL,             -- whom it protects: person.id
    case_id   TEXT,                        -- in which case: support_case.id; null = in every case
    state     TEXT   NOT NULL,             -- on | lift_requested (the agency asks, staff have not confirmed: protects as on) | lifted
    since     TEXT   NOT NULL,             -- date from which it is on or lifted
    lift_ref  TEXT,                        -- the agency's reference of the decision to lift
    seq       BIGINT NOT NULL              -- sequence number of the feed that stated it last
);
CREATE INDEX protection_by_person ON protection (person_id);

-- Offices: the feed gives codes and names; addresses and hours that pages show are configuration.
CREATE TABLE office (
    id       TEXT   NOT NULL,                             -- the agency's code
    gen_from BIGINT NOT NULL,                             -- first generation in which this row is true
    gen_to   BIGINT NOT NULL DEFAULT 9223372036854775807, -- first generation in which it no longer is
    v        BIGINT NOT NULL,                             -- version of the record
    content  BIGINT NOT NULL,                             -- hash of the content
    names    TEXT   NOT NULL,                             -- JSON object: language tag to name
    phone    TEXT,                                        -- E.164
    tty      TEXT,                                        -- E.164
    fips     TEXT,                                        -- 5 to 7 digits
    county   TEXT,                                        -- county served
    PRIMARY KEY (id, gen_from)
);

-- People of the agency's cases: parents, caretakers, children.
CREATE TABLE person (
    id          TEXT   NOT NULL,                             -- the agency's id of the person
    gen_from    BIGINT NOT NULL,                             -- first generation in which this row is true
    gen_to      BIGINT NOT NULL DEFAULT 9223372036854775807, -- first generation in which it no longer is
    v           BIGINT NOT NULL,                             -- version of the record
    content     BIGINT NOT NULL,                             -- hash of the content
    family      TEXT   NOT NULL,                             -- family name in Latin letters; empty if the person has one name only
    given       TEXT   NOT NULL,                             -- given name in Latin letters
    middle      TEXT,                                        -- middle name
    suffix      TEXT,                                        -- Jr., III …
    native      TEXT,                                        -- name in Han characters
    name_order  TEXT   NOT NULL,                             -- given_first | family_first
    birth       TEXT,                                        -- date of birth
    spoken      TEXT,                                        -- language spoken, BCP 47
    written     TEXT,                                        -- language read, BCP 47
    interpreter BIGINT NOT NULL,                             -- 1: needs an interpreter
    deceased    TEXT,                                        -- date of death
    merged_into TEXT,                                        -- person.id that this id resolves to since a merge
    has_tin     BIGINT NOT NULL,                             -- 1: the agency holds a taxpayer number; never shown
    PRIMARY KEY (id, gen_from)
);

-- Child-support cases ("case" is a word of SQL).
CREATE TABLE support_case (
    id           TEXT   NOT NULL,                             -- the agency's id of the case
    gen_from     BIGINT NOT NULL,                             -- first generation in which this row is true
    gen_to       BIGINT NOT NULL DEFAULT 9223372036854775807, -- first generation in which it no longer is
    v            BIGINT NOT NULL,                             -- version of the record
    content      BIGINT NOT NULL,                             -- hash of the content
    number       TEXT   NOT NULL,                             -- case number as printed on letters
    office_id    TEXT,                                        -- office.id that works the case
    status       TEXT   NOT NULL,                             -- open | closing | closed
    program      TEXT   NOT NULL,                             -- iv_d | non_iv_d
    assistance   TEXT   NOT NULL,                             -- current | former | never | foster_care | medicaid_only
    opened       TEXT   NOT NULL,                             -- date opened
    closed       TEXT,                                        -- date closed
    interstate   TEXT   NOT NULL,                             -- none | initiating | responding
    other_agency TEXT,                                        -- the other state's or country's agency
    other_case   TEXT,                                        -- its case number
    merged_into  TEXT,                                        -- support_case.id that this id resolves to since a merge
    PRIMARY KEY (id, gen_from)
);
CREATE INDEX support_case_by_number ON support_case (number);

-- Who takes part in a case, and as what.
CREATE TABLE participation (
    id           TEXT   NOT NULL,                             -- the agency's id of the role
    gen_from     BIGINT NOT NULL,                             -- first generation in which this row is true
    gen_to       BIGINT NOT NULL DEFAULT 9223372036854775807, -- first generation in which it no longer is
    v            BIGINT NOT NULL,                             -- version of the record
    content      BIGINT NOT NULL,                             -- hash of the content
    case_id      TEXT   NOT NULL,                             -- support_case.id
    person_id    TEXT   NOT NULL,                             -- person.id
    role         TEXT   NOT NULL,                             -- cp (receives) | ncp (pays) | pf (putative father) | caretaker | child
    since        TEXT   NOT NULL,                             -- first day in the role
    until        TEXT,                                        -- last day; what lies after is not for this person
    lives_with   TEXT,                                        -- child: person.id the child lives with
    emancipation TEXT,                                        -- child: expected end of support
    PRIMARY KEY (id, gen_from)
);
CREATE INDEX participation_by_person ON participation (person_id, case_id);
CREATE INDEX participation_by_case ON participation (case_id, role);

-- Court or administrative orders.
CREATE TABLE support_order (
    id          TEXT   NOT NULL,                             -- the agency's id of the order
    gen_from    BIGINT NOT NULL,                             -- first generation in which this row is true
    gen_to      BIGINT NOT NULL DEFAULT 9223372036854775807, -- first generation in which it no longer is
    v           BIGINT NOT NULL,                             -- version of the record
    content     BIGINT NOT NULL,                             -- hash of the content
    case_id     TEXT   NOT NULL,                             -- support_case.id
    payer_id    TEXT   NOT NULL,                             -- person.id who pays under it
    number      TEXT   NOT NULL,                             -- order or docket number
    court       TEXT   NOT NULL,                             -- who issued it
    signed      TEXT   NOT NULL,                             -- date signed
    effective   TEXT   NOT NULL,                             -- date from which it counts
    ended       TEXT,                                        -- date on which it ended
    status      TEXT   NOT NULL,                             -- active | modified | suspended | ended | vacated
    unallocated BIGINT NOT NULL,                             -- 1: one sum for all children
    PRIMARY KEY (id, gen_from)
);
CREATE INDEX support_order_by_case ON support_order (case_id);

-- What an order obliges to pay: one row for each kind of support.
CREATE TABLE obligation (
    id              TEXT   NOT NULL,                             -- the agency's id of the obligation
    gen_from        BIGINT NOT NULL,                             -- first generation in which this row is true
    gen_to          BIGINT NOT NULL DEFAULT 9223372036854775807, -- first generation in which it no longer is
    v               BIGINT NOT NULL,                             -- version of the record
    content         BIGINT NOT NULL,                             -- hash of the content
    order_id        TEXT   NOT NULL,                             -- support_order.id
    debt_type       TEXT   NOT NULL,                             -- CS child, SS spousal, MS medical … (docs/feed.md, "Debt types")
    basis           TEXT   NOT NULL,                             -- amount | percent | zero | reserved
    amount          BIGINT,                                      -- cents each freq; basis amount
    percent         BIGINT,                                      -- hundredths of a percent of income; basis percent
    freq            TEXT   NOT NULL,                             -- weekly | biweekly | semimonthly | monthly | quarterly | annual | once
    anchor          TEXT   NOT NULL,                             -- first due date
    days            TEXT,                                        -- semimonthly: JSON list of two days of the month, 31 = last
    monthly_equiv   BIGINT,                                      -- cents a month as the agency converts them
    arrears_payment BIGINT,                                      -- cents each freq towards arrears
    children        TEXT,                                        -- JSON list of person.id
    payee_id        TEXT,                                        -- person.id who receives
    since           TEXT   NOT NULL,                             -- first day
    until           TEXT,                                        -- last day
    until_reason    TEXT,                                        -- why it ends
    PRIMARY KEY (id, gen_from)
);
CREATE INDEX obligation_by_order ON obligation (order_id);

-- Debts: what one payer owes in one case, by type and by whom it is owed to. The feed's `account`; not a portal account.
CREATE TABLE debt_account (
    id        TEXT   NOT NULL,                             -- the agency's id of the account
    gen_from  BIGINT NOT NULL,                             -- first generation in which this row is true
    gen_to    BIGINT NOT NULL DEFAULT 9223372036854775807, -- first generation in which it no longer is
    v         BIGINT NOT NULL,                             -- version of the record
    content   BIGINT NOT NULL,                             -- hash of the content
    case_id   TEXT   NOT NULL,                             -- support_case.id
    payer_id  TEXT   NOT NULL,                             -- person.id who owes
    payee_id  TEXT,                                        -- person.id to whom it is, or before assignment was, owed
    debt_type TEXT   NOT NULL,                             -- as obligation.debt_type
    owed_to   TEXT   NOT NULL,                             -- family | other_payee | state | foster_care | medicaid | other_state | agency
    PRIMARY KEY (id, gen_from)
);
CREATE INDEX debt_account_by_case ON debt_account (case_id);

-- Ledger: what became owed.
CREATE TABLE charge (
    id              TEXT   NOT NULL,                             -- the agency's id of the charge
    gen_from        BIGINT NOT NULL,                             -- first generation in which this row is true
    gen_to          BIGINT NOT NULL DEFAULT 9223372036854775807, -- first generation in which it no longer is
    v               BIGINT NOT NULL,                             -- version of the record
    content         BIGINT NOT NULL,                             -- hash of the content
    fixed           BIGINT NOT NULL,                             -- hash of what may never change
    debt_account_id TEXT   NOT NULL,                             -- debt_account.id
    obligation_id   TEXT,                                        -- obligation.id that it follows from
    kind            TEXT   NOT NULL,                             -- support | arrears_judgment | retro | interest | fee | opening
    eff             TEXT   NOT NULL,                             -- due date
    posted          TEXT   NOT NULL,                             -- business date on which the ledger changed
    amount          BIGINT NOT NULL,                             -- cents, >= 0
    PRIMARY KEY (id, gen_from)
);
CREATE INDEX charge_by_account ON charge (debt_account_id, posted);

-- Ledger: collections (money received) and their reversals, transfers and refunds.
CREATE TABLE payment (
    id            TEXT   NOT NULL,                             -- the agency's id of the payment
    gen_from      BIGINT NOT NULL,                             -- first generation in which this row is true
    gen_to        BIGINT NOT NULL DEFAULT 9223372036854775807, -- first generation in which it no longer is
    v             BIGINT NOT NULL,                             -- version of the record
    content       BIGINT NOT NULL,                             -- hash of the content
    fixed         BIGINT NOT NULL,                             -- hash of what may never change
    case_id       TEXT   NOT NULL,                             -- support_case.id it counts for
    payer_id      TEXT   NOT NULL,                             -- person.id who paid
    receipt       TEXT,                                        -- what the shares of one receipt have in common
    receipt_total BIGINT,                                      -- cents of the whole receipt
    kind          TEXT   NOT NULL,                             -- receipt | reversal | transfer | refund
    eff           TEXT   NOT NULL,                             -- date of collection
    posted        TEXT   NOT NULL,                             -- business date on which the ledger changed
    withheld_on   TEXT,                                        -- date on which the employer withheld it
    amount        BIGINT NOT NULL,                             -- cents; receipt > 0, all others < 0
    reverses      TEXT,                                        -- payment.id (a receipt) that this takes back
    reason        TEXT,                                        -- nsf | stop | offset_adjusted | misapplied | payer_error
    method        TEXT   NOT NULL,                             -- eft | card | check | cash | other
    status        TEXT   NOT NULL,                             -- received | applied | part_held | held | reversed | sent_away
    src_public    TEXT   NOT NULL,                             -- withholding | own | offset | other_state | other: what a parent may see
    src_court     TEXT,                                        -- voluntary | involuntary: court copies only
    fti           BIGINT NOT NULL,                             -- 1: from federal tax information; never shown
    PRIMARY KEY (id, gen_from)
);
CREATE INDEX payment_by_case ON payment (case_id, eff, posted, id);
CREATE INDEX payment_on_hold ON payment (case_id) WHERE status IN ('held', 'part_held');
CREATE INDEX payment_by_reversed ON payment (reverses) WHERE reverses IS NOT NULL;
CREATE INDEX payment_by_receipt ON payment (receipt) WHERE receipt IS NOT NULL;

-- Ledger: how a payment was applied to debts.
CREATE TABLE allocation (
    id              TEXT   NOT NULL,                             -- the agency's id of the allocation
    gen_from        BIGINT NOT NULL,                             -- first generation in which this row is true
    gen_to          BIGINT NOT NULL DEFAULT 9223372036854775807, -- first generation in which it no longer is
    v               BIGINT NOT NULL,                             -- version of the record
    content         BIGINT NOT NULL,                             -- hash of the content
    fixed           BIGINT NOT NULL,                             -- hash of what may never change
    payment_id      TEXT   NOT NULL,                             -- payment.id
    debt_account_id TEXT   NOT NULL,                             -- debt_account.id it lowers
    bucket          TEXT   NOT NULL,                             -- current | past | interest | fee | future
    posted          TEXT   NOT NULL,                             -- business date on which the ledger changed
    amount          BIGINT NOT NULL,                             -- cents, sign as the payment
    reverses        TEXT,                                        -- allocation.id that this takes back
    PRIMARY KEY (id, gen_from)
);
-- Wide: `payment_history` is made from the index alone.
CREATE INDEX allocation_by_payment ON allocation (payment_id, gen_from, gen_to, id, debt_account_id, bucket, amount);
CREATE INDEX allocation_by_account ON allocation (debt_account_id, posted);
CREATE INDEX allocation_by_reversed ON allocation (reverses) WHERE reverses IS NOT NULL;

-- Money on hold.
CREATE TABLE hold (
    id            TEXT   NOT NULL,                             -- the agency's id of the hold
    gen_from      BIGINT NOT NULL,                             -- first generation in which this row is true
    gen_to        BIGINT NOT NULL DEFAULT 9223372036854775807, -- first generation in which it no longer is
    v             BIGINT NOT NULL,                             -- version of the record
    content       BIGINT NOT NULL,                             -- hash of the content
    payment_id    TEXT   NOT NULL,                             -- payment.id
    allocation_id TEXT,                                        -- allocation.id; null = unallocated money
    amount        BIGINT NOT NULL,                             -- cents, > 0
    reason        TEXT   NOT NULL,                             -- offset_review | address | identity | future_support | dispute | bank_clearing | payee_decision | other
    placed        TEXT   NOT NULL,                             -- date placed
    release_by    TEXT,                                        -- date by which it must be released
    released      TEXT,                                        -- date released; null = still held
    PRIMARY KEY (id, gen_from)
);
CREATE INDEX hold_by_payment ON hold (payment_id);

-- Ledger: money sent.
CREATE TABLE disbursement (
    id       TEXT   NOT NULL,                             -- the agency's id of the disbursement
    gen_from BIGINT NOT NULL,                             -- first generation in which this row is true
    gen_to   BIGINT NOT NULL DEFAULT 9223372036854775807, -- first generation in which it no longer is
    v        BIGINT NOT NULL,                             -- version of the record
    content  BIGINT NOT NULL,                             -- hash of the content
    fixed    BIGINT NOT NULL,                             -- hash of what may never change
    case_id  TEXT   NOT NULL,                             -- support_case.id
    payee_id TEXT,                                        -- person.id it was sent to; null = an agency or another state
    kind     TEXT   NOT NULL,                             -- support | pass_through | refund | excess
    issued   TEXT   NOT NULL,                             -- date sent
    amount   BIGINT NOT NULL,                             -- cents, > 0
    method   TEXT   NOT NULL,                             -- deposit | card | check
    status   TEXT   NOT NULL,                             -- issued | paid | returned | voided | reissued | stopped
    replaces TEXT,                                        -- disbursement.id that this one was issued for again
    PRIMARY KEY (id, gen_from)
);
CREATE INDEX disbursement_by_case ON disbursement (case_id, issued, id);

-- Which allocations a disbursement was made of.
CREATE TABLE disbursement_line (
    disbursement_id TEXT   NOT NULL,                             -- disbursement.id
    line            BIGINT NOT NULL,                             -- 0, 1, 2 … in the order of the feed
    gen_from        BIGINT NOT NULL,                             -- as its disbursement
    gen_to          BIGINT NOT NULL DEFAULT 9223372036854775807, -- as its disbursement
    allocation_id   TEXT   NOT NULL,                             -- allocation.id
    amount          BIGINT NOT NULL,                             -- cents
    PRIMARY KEY (disbursement_id, line, gen_from)
);
-- Wide: likewise.
CREATE INDEX disbursement_line_by_allocation ON disbursement_line (allocation_id, gen_from, gen_to, disbursement_id, amount);

-- What a payment history needs of one payment, in one row: a page is one walk along the key. The importer makes these rows from those above.
CREATE TABLE payment_history (
    case_id  TEXT   NOT NULL,                             -- payment.case_id
    eff      TEXT   NOT NULL,                             -- payment.eff
    posted   TEXT   NOT NULL,                             -- payment.posted
    id       TEXT   NOT NULL,                             -- payment.id
    gen_from BIGINT NOT NULL,                             -- first generation in which this row is true
    gen_to   BIGINT NOT NULL DEFAULT 9223372036854775807, -- first generation in which it no longer is
    payer_id TEXT   NOT NULL,                             -- payment.payer_id
    kind     TEXT   NOT NULL,                             -- payment.kind
    facts    TEXT   NOT NULL,                             -- JSON array: the payment, its allocations with what was sent of them, its holds
    PRIMARY KEY (case_id, eff, posted, id, gen_from)
);

-- Ledger: changes of what is owed that are not money received.
CREATE TABLE adjustment (
    id              TEXT   NOT NULL,                             -- the agency's id of the adjustment
    gen_from        BIGINT NOT NULL,                             -- first generation in which this row is true
    gen_to          BIGINT NOT NULL DEFAULT 9223372036854775807, -- first generation in which it no longer is
    v               BIGINT NOT NULL,                             -- version of the record
    content         BIGINT NOT NULL,                             -- hash of the content
    fixed           BIGINT NOT NULL,                             -- hash of what may never change
    debt_account_id TEXT   NOT NULL,                             -- debt_account.id
    reason          TEXT   NOT NULL,                             -- audit_credit | audit_debit | court_order | assignment_change | waiver | …
    pair            TEXT,                                        -- adjustment.id of the other leg
    eff             TEXT   NOT NULL,                             -- date from which it counts
    posted          TEXT   NOT NULL,                             -- business date on which the ledger changed
    amount          BIGINT NOT NULL,                             -- cents; positive raises what is owed
    bucket          TEXT   NOT NULL,                             -- as allocation.bucket
    PRIMARY KEY (id, gen_from)
);
CREATE INDEX adjustment_by_account ON adjustment (debt_account_id, posted);

-- The agency's own figures for one debt; its id is the debt's.
CREATE TABLE balance (
    id           TEXT   NOT NULL,                             -- debt_account.id
    gen_from     BIGINT NOT NULL,                             -- first generation in which this row is true
    gen_to       BIGINT NOT NULL DEFAULT 9223372036854775807, -- first generation in which it no longer is
    v            BIGINT NOT NULL,                             -- version of the record
    content      BIGINT NOT NULL,                             -- hash of the content
    first_on     TEXT   NOT NULL,                             -- the 1st of the month
    first_amount BIGINT NOT NULL,                             -- cents owed at the start of that day
    as_of        TEXT   NOT NULL,                             -- date of the figures below
    now_amount   BIGINT NOT NULL,                             -- cents owed = due_now + past_due
    due_now      BIGINT NOT NULL,                             -- cents due this month
    past_due     BIGINT NOT NULL,                             -- cents past due; negative = a credit
    hold_unalloc BIGINT,                                      -- cents on hold, not applied to anything
    hold_alloc   BIGINT,                                      -- cents on hold, applied to this debt
    PRIMARY KEY (id, gen_from)
);

-- Records that no screen reads yet (contacts, employers, insurance, notices, payment methods, actions, letters): kept whole, encrypted.
CREATE TABLE sealed_record (
    record_type TEXT   NOT NULL,                             -- contact | employer | insurance | notice | method | action | letter
    id          TEXT   NOT NULL,                             -- the agency's id of the record
    gen_from    BIGINT NOT NULL,                             -- first generation in which this row is true
    gen_to      BIGINT NOT NULL DEFAULT 9223372036854775807, -- first generation in which it no longer is
    v           BIGINT NOT NULL,                             -- version of the record
    content     BIGINT NOT NULL,                             -- keyed hash of the content: tells nothing without the key file
    person_id   TEXT,                                        -- person.id it is about
    case_id     TEXT,                                        -- support_case.id it is about
    sealed      BYTEA  NOT NULL,                             -- 24 bytes nonce, then XChaCha20-Poly1305 of the record's JSON
    PRIMARY KEY (record_type, id, gen_from)
);
CREATE INDEX sealed_record_by_person ON sealed_record (person_id, record_type) WHERE person_id IS NOT NULL;
CREATE INDEX sealed_record_by_case ON sealed_record (case_id, record_type) WHERE case_id IS NOT NULL;

-- What the agency deleted by name, so that an older version of it cannot come back.
CREATE TABLE tombstone (
    record_type TEXT   NOT NULL, -- the feed's record type
    id          TEXT   NOT NULL, -- id of the deleted record
    gen_from    BIGINT NOT NULL, -- generation from which it is gone
    v           BIGINT NOT NULL, -- version of the deletion
    reason      TEXT   NOT NULL, -- the agency's reason
    PRIMARY KEY (record_type, id, gen_from)
);

-- Rows of the generation being staged, and rows that it replaces: for checks and for taking them back.
CREATE INDEX office_staged ON office (gen_from, id) WHERE gen_from > 1;
CREATE INDEX office_closed ON office (gen_to, id) WHERE gen_to < 9223372036854775807;
CREATE INDEX person_staged ON person (gen_from, id) WHERE gen_from > 1;
CREATE INDEX person_closed ON person (gen_to, id) WHERE gen_to < 9223372036854775807;
CREATE INDEX support_case_staged ON support_case (gen_from, id) WHERE gen_from > 1;
CREATE INDEX support_case_closed ON support_case (gen_to, id) WHERE gen_to < 9223372036854775807;
CREATE INDEX participation_staged ON participation (gen_from, id) WHERE gen_from > 1;
CREATE INDEX participation_closed ON participation (gen_to, id) WHERE gen_to < 9223372036854775807;
CREATE INDEX support_order_staged ON support_order (gen_from, id) WHERE gen_from > 1;
CREATE INDEX support_order_closed ON support_order (gen_to, id) WHERE gen_to < 9223372036854775807;
CREATE INDEX obligation_staged ON obligation (gen_from, id) WHERE gen_from > 1;
CREATE INDEX obligation_closed ON obligation (gen_to, id) WHERE gen_to < 9223372036854775807;
CREATE INDEX debt_account_staged ON debt_account (gen_from, id) WHERE gen_from > 1;
CREATE INDEX debt_account_closed ON debt_account (gen_to, id) WHERE gen_to < 9223372036854775807;
CREATE INDEX charge_staged ON charge (gen_from, id) WHERE gen_from > 1;
CREATE INDEX charge_closed ON charge (gen_to, id) WHERE gen_to < 9223372036854775807;
CREATE INDEX payment_staged ON payment (gen_from, id) WHERE gen_from > 1;
CREATE INDEX payment_closed ON payment (gen_to, id) WHERE gen_to < 9223372036854775807;
CREATE INDEX allocation_staged ON allocation (gen_from, id) WHERE gen_from > 1;
CREATE INDEX allocation_closed ON allocation (gen_to, id) WHERE gen_to < 9223372036854775807;
CREATE INDEX hold_staged ON hold (gen_from, id) WHERE gen_from > 1;
CREATE INDEX hold_closed ON hold (gen_to, id) WHERE gen_to < 9223372036854775807;
CREATE INDEX disbursement_staged ON disbursement (gen_from, id) WHERE gen_from > 1;
CREATE INDEX disbursement_closed ON disbursement (gen_to, id) WHERE gen_to < 9223372036854775807;
CREATE INDEX disbursement_line_staged ON disbursement_line (gen_from, disbursement_id) WHERE gen_from > 1;
CREATE INDEX disbursement_line_closed ON disbursement_line (gen_to, disbursement_id) WHERE gen_to < 9223372036854775807;
CREATE INDEX payment_history_staged ON payment_history (gen_from, id) WHERE gen_from > 1;
CREATE INDEX payment_history_closed ON payment_history (gen_to, id) WHERE gen_to < 9223372036854775807;
CREATE INDEX adjustment_staged ON adjustment (gen_from, id) WHERE gen_from > 1;
CREATE INDEX adjustment_closed ON adjustment (gen_to, id) WHERE gen_to < 9223372036854775807;
CREATE INDEX balance_staged ON balance (gen_from, id) WHERE gen_from > 1;
CREATE INDEX balance_closed ON balance (gen_to, id) WHERE gen_to < 9223372036854775807;
CREATE INDEX sealed_record_staged ON sealed_record (gen_from, record_type) WHERE gen_from > 1;
CREATE INDEX sealed_record_closed ON sealed_record (gen_to, record_type) WHERE gen_to < 9223372036854775807;
