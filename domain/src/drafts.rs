//! What was typed and is not finished yet?
//!
//! On a mistake, a switch of language or the end of a session, the server keeps what was typed and the next
//! page shows it. Secrets are never kept.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::ctx::Ctx;
use crate::error::AppError;
use crate::forms::{Field, Fields, FormErrors};
use crate::ports::{DraftOwner, SealedDraft};

/// A form that is not finished.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// What was typed, without secrets.
    pub values: Vec<(Field, String)>,
    /// What was wrong with it; empty when only the language was switched.
    pub errors: FormErrors,
}

impl Draft {
    /// Takes what may be kept of a form.
    pub fn of(fields: &Fields, errors: FormErrors) -> Self {
        let values = fields
            .draftable()
            .map(|(field, value)| (field, value.to_owned()))
            .collect();
        Self { values, errors }
    }

    /// What was typed into a field; empty when nothing was.
    pub fn value(&self, field: Field) -> &str {
        self.values
            .iter()
            .find(|(known, _)| *known == field)
            .map_or("", |(_, value)| value)
    }
}

/// Keeps a draft in place of the owner's earlier one for the same form.
pub async fn save(ctx: &Ctx, owner: DraftOwner, form: &str, mut draft: Draft) -> Result<(), AppError> {
    draft.values.retain(|(field, _)| !field.is_secret());
    let kept_for = match owner {
        DraftOwner::Account(_) => ctx.agency.account_draft,
        DraftOwner::Visitor(_) => ctx.agency.visitor_draft,
    };
    let ends: Timestamp = ctx.clock.now() + kept_for;
    let Ok(content) = serde_json::to_string(&draft) else {
        return Err(AppError::BadRequest);
    };
    Ok(ctx
        .store
        .save_draft(SealedDraft {
            owner,
            form: form.to_owned(),
            content,
            ends,
        })
        .await?)
}

/// Shows a draft and keeps it: a reload must not lose what was typed.
pub async fn find(ctx: &Ctx, owner: &DraftOwner, form: &str) -> Result<Option<Draft>, AppError> {
    let content = ctx.store.find_draft(owner, form, ctx.clock.now()).await?;
    // A draft of an older version that no longer reads is as good as none.
    Ok(content.and_then(|content| serde_json::from_str(&content).ok()))
}

/// Forgets one draft: its form went through.
pub async fn discard(ctx: &Ctx, owner: &DraftOwner, form: &str) -> Result<(), AppError> {
    Ok(ctx.store.remove_draft(owner, Some(form)).await?)
}

/// Forgets all drafts of an owner: sign-out and Quick Exit of a visitor.
pub async fn discard_all(ctx: &Ctx, owner: &DraftOwner) -> Result<(), AppError> {
    Ok(ctx.store.remove_draft(owner, None).await?)
}
