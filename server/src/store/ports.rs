//! How does the store answer the ports of `domain`? By name; the work is in the file of each entity.

use std::time::Duration;

use async_trait::async_trait;
use domain::accounts::Profile;
use domain::cases::CaseEntry;
use domain::forms::EmailAddress;
use domain::ids::{AccountId, CaseId, MailId, PersonId, RegistrationId};
use domain::mails::NewMail;
use domain::ports::{
    Account, Activated, Activation, Attempt, AuditEntry, AuthenticatorChange, AuthenticatorRecord,
    AuthenticatorSetup, Authenticators, CaseRecord, DeadMail, DraftOwner, Drafts, FinishedProof,
    FinishedSignIn, Generation, Installation, Installations, Ledger, LetterRequest, LettersAsked, LinkRecord,
    MailOutcome, Mails, NewAccount, NewLink, PasswordReset, PaymentRecord, PaymentSpan, Proofs, Registration,
    Registrations, Reservation, Reserved, SealedDraft, SecretMatch, SecretTry, Secrets, SessionRecord,
    SignInStep, SignIns, StoreError, TakenMail, TokenHash,
};
use domain::secrets::TypedSecret;
use jiff::Timestamp;
use jiff::civil::Date;

use super::Store;

#[async_trait]
impl SignIns for Store {
    async fn find_account(&self, attempt: &Attempt) -> Result<Option<(Account, bool)>, StoreError> {
        self.account_of(attempt).await
    }

    async fn add_account(&self, account: NewAccount) -> Result<bool, StoreError> {
        self.add_new_account(account).await
    }

    async fn reserve(&self, buckets: Vec<Reservation>, now: Timestamp) -> Result<Reserved, StoreError> {
        self.reserve_tries(buckets, now).await
    }

    async fn finish_sign_in(&self, done: FinishedSignIn) -> Result<bool, StoreError> {
        self.commit_sign_in(done).await
    }

    async fn add_audit(&self, entry: AuditEntry) -> Result<(), StoreError> {
        self.record_audit(entry).await
    }

    async fn find_session(&self, token: TokenHash) -> Result<Option<SessionRecord>, StoreError> {
        self.session_of(token).await
    }

    async fn touch_session(&self, token: TokenHash, at: Timestamp) -> Result<(), StoreError> {
        self.move_last_seen(token, at).await
    }

    async fn end_session(&self, token: TokenHash, audit: AuditEntry) -> Result<(), StoreError> {
        self.finish_session(token, audit).await
    }
}

#[async_trait]
impl Authenticators for Store {
    async fn find_authenticator(
        &self,
        account: &AccountId,
    ) -> Result<Option<AuthenticatorRecord>, StoreError> {
        self.authenticator_of(account).await
    }

    async fn find_authenticator_setup(
        &self,
        account: &AccountId,
        now: Timestamp,
    ) -> Result<Option<AuthenticatorSetup>, StoreError> {
        self.authenticator_setup_of(account, now).await
    }

    async fn begin_authenticator_setup(
        &self,
        change: AuthenticatorChange,
        setup: AuthenticatorSetup,
    ) -> Result<bool, StoreError> {
        self.put_authenticator_setup(change, setup).await
    }

    async fn cancel_authenticator_setup(&self, account: &AccountId) -> Result<(), StoreError> {
        self.delete_authenticator_setup(account).await
    }

    async fn turn_authenticator_on(
        &self,
        change: AuthenticatorChange,
        span: i64,
    ) -> Result<bool, StoreError> {
        self.put_authenticator(change, span).await
    }

    async fn turn_authenticator_off(&self, change: AuthenticatorChange) -> Result<bool, StoreError> {
        self.delete_authenticator(change).await
    }

    async fn begin_sign_in_step(&self, step: SignInStep) -> Result<(), StoreError> {
        self.insert_sign_in_step(step).await
    }

    async fn find_sign_in_step(
        &self,
        token: TokenHash,
        now: Timestamp,
    ) -> Result<Option<SignInStep>, StoreError> {
        self.sign_in_step_of(token, now).await
    }
}

#[async_trait]
impl Registrations for Store {
    async fn list_accounts_of(&self, email: &EmailAddress) -> Result<Vec<Account>, StoreError> {
        self.accounts_of(email).await
    }

    async fn find_account_by_id(&self, id: &AccountId) -> Result<Option<Account>, StoreError> {
        self.account_by_id(id).await
    }

    async fn find_profile(&self, id: &AccountId) -> Result<Option<Profile>, StoreError> {
        self.profile_of(id).await
    }

    async fn add_registration(
        &self,
        registration: Registration,
        link: NewLink,
        mail: NewMail,
    ) -> Result<(), StoreError> {
        self.insert_registration(registration, link, mail).await
    }

    async fn find_registration(&self, id: &RegistrationId) -> Result<Option<Registration>, StoreError> {
        self.registration_of(id).await
    }

    async fn find_link_end(&self, id: &RegistrationId) -> Result<Option<Timestamp>, StoreError> {
        self.link_end_of(id).await
    }

    async fn renew_links(&self, links: Vec<NewLink>, mail: NewMail) -> Result<(), StoreError> {
        self.put_links(links, mail).await
    }

    async fn find_link(&self, token: TokenHash) -> Result<Option<LinkRecord>, StoreError> {
        self.link_of(token).await
    }

    async fn activate(&self, activation: Activation) -> Result<Activated, StoreError> {
        self.commit_activation(activation).await
    }

    async fn reset_password(&self, reset: PasswordReset) -> Result<bool, StoreError> {
        self.commit_password_reset(reset).await
    }
}

#[async_trait]
impl Proofs for Store {
    async fn list_cases_by_number(&self, number: &str) -> Result<Vec<CaseId>, StoreError> {
        self.cases_by_number(number).await
    }

    async fn finish_proof(&self, proof: FinishedProof) -> Result<bool, StoreError> {
        self.commit_proof(proof).await
    }

    async fn request_letter(&self, request: LetterRequest) -> Result<(), StoreError> {
        self.ask_for_letter(request).await
    }

    async fn count_letters(&self, person: &PersonId, now: Timestamp) -> Result<LettersAsked, StoreError> {
        self.letters_of(person, now).await
    }

    async fn find_letter_wish(&self, account: &AccountId) -> Result<Option<Timestamp>, StoreError> {
        self.letter_wish_of(account).await
    }
}

#[async_trait]
impl Mails for Store {
    async fn take_mail(&self, now: Timestamp, lease: Duration) -> Result<Option<TakenMail>, StoreError> {
        self.take_due_mail(now, lease).await
    }

    async fn settle_mail(
        &self,
        id: &MailId,
        tries: u32,
        outcome: MailOutcome,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.settle_taken_mail(id, tries, outcome, now).await
    }

    async fn count_waiting_mails(&self, now: Timestamp) -> Result<(u32, u32), StoreError> {
        self.waiting_mails(now).await
    }

    async fn list_dead_mails(&self) -> Result<Vec<DeadMail>, StoreError> {
        self.dead_mails().await
    }

    async fn revive_mails(&self, now: Timestamp) -> Result<u32, StoreError> {
        self.revive_dead_mails(now).await
    }
}

#[async_trait]
impl Drafts for Store {
    async fn save_draft(&self, draft: SealedDraft) -> Result<(), StoreError> {
        self.write_draft(draft).await
    }

    async fn find_draft(
        &self,
        owner: &DraftOwner,
        form: &str,
        now: Timestamp,
    ) -> Result<Option<String>, StoreError> {
        self.read_draft(owner, form, now).await
    }

    async fn remove_draft(&self, owner: &DraftOwner, form: Option<&str>) -> Result<(), StoreError> {
        self.delete_draft(owner, form).await
    }
}

#[async_trait]
impl Ledger for Store {
    async fn current_generation(&self) -> Result<Generation, StoreError> {
        self.generation().await
    }

    async fn list_cases(&self, person: &PersonId) -> Result<(Generation, Vec<CaseEntry>), StoreError> {
        self.cases_of(person).await
    }

    async fn find_case(
        &self,
        generation: Option<Generation>,
        person: &PersonId,
        case: &CaseId,
    ) -> Result<Option<(PersonId, CaseRecord)>, StoreError> {
        self.case_of(generation, person, case).await
    }

    async fn find_history(
        &self,
        person: &PersonId,
        case: &CaseId,
        collected: (Date, Date),
    ) -> Result<Option<(PersonId, CaseRecord, Vec<PaymentRecord>)>, StoreError> {
        self.history_of(person, case, collected).await
    }

    async fn list_newest_receipts(
        &self,
        generation: Generation,
        case: &CaseId,
        span: &PaymentSpan,
        count: u32,
    ) -> Result<Vec<PaymentRecord>, StoreError> {
        self.newest_receipts(generation, case, span, count).await
    }
}

#[async_trait]
impl Secrets for Store {
    async fn match_secret(&self, attempt: SecretTry) -> Result<SecretMatch, StoreError> {
        self.compare_secret(attempt).await
    }

    async fn find_by_ssn(&self, case: &CaseId, ssn: &TypedSecret) -> Result<Vec<PersonId>, StoreError> {
        self.participants_by_ssn(case, ssn).await
    }
}

#[async_trait]
impl Installations for Store {
    async fn find_installation(&self) -> Result<Option<Installation>, StoreError> {
        self.installation().await
    }

    async fn mark_installation(&self, mark: Installation) -> Result<bool, StoreError> {
        self.insert_installation(mark).await
    }

    async fn check_health(&self) -> Result<(), StoreError> {
        self.probe().await
    }
}
