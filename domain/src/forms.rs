//! What did somebody type, and is it usable?
//!
//! A form arrives as text ([`Fields`]), is read field by field, and becomes either a value that is
//! right or a list of mistakes ([`FormErrors`]) that names fields and codes and holds nothing of
//! what was typed. A page shows what was typed from the draft, never from the error.

mod create_account;
mod dates;
mod email;
mod errors;
mod fields;
mod narrow;
mod password;
mod prove;
mod recover;
mod sign_in;
mod step_up;
mod text;
mod wire;

pub use create_account::{AGREED, CreateAccount, CreateAccountForm};
pub use dates::read_date;
pub use email::EmailAddress;
pub use errors::{Field, FieldError, FormErrors, Mistake};
pub use fields::Fields;
pub use narrow::narrow;
pub use password::{read_new_password, read_password};
pub use prove::{LETTER, Offer, Prove, field_of, read_viewer, viewer_name};
pub use recover::{ActivationForm, read_email};
pub use sign_in::{SignIn, SignInForm, USER_ID_LEAST, UserId};
pub use step_up::StepUp;
pub use text::{read_optional, read_required};
