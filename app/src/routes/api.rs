//! Where do forms and scripts send to? Not pages: each answers with a way on.

/// Address that ends the session and leaves for a neutral site.
pub const EXIT: &str = "/exit";
/// Post: user ID and password begin a session.
pub const SIGN_IN_API: &str = "/api/sign-in";
/// Post: the code of an authenticator app, after the password, begins a session.
pub const SIGN_IN_CODE_API: &str = "/api/sign-in/code";
/// Post: begins to set an authenticator app up, or turns it off.
pub const AUTHENTICATOR_API: &str = "/api/authenticator";
/// Post: asks for codes of the app that was set up.
pub const AUTHENTICATOR_CONFIRM_API: &str = "/api/authenticator/confirm";
/// Post: forgets the app that was being set up.
pub const AUTHENTICATOR_CANCEL_API: &str = "/api/authenticator/cancel";
/// Post: how hard is a new password to guess?
pub const JUDGE_PASSWORD_API: &str = "/api/new-password/judge";
/// Post: wishes for an account.
pub const CREATE_ACCOUNT_API: &str = "/api/create-account";
/// Post: has the link of that wish sent again.
pub const RESEND_API: &str = "/api/check-your-mail/resend";
/// Post: makes the account.
pub const ACTIVATE_API: &str = "/api/activate";
/// Post: has a link that is too old sent anew.
pub const RENEW_API: &str = "/api/activate/renew";
/// Post: has the user IDs of an address sent.
pub const FORGOT_USER_ID_API: &str = "/api/forgot-user-id";
/// Post: has a link for a new password sent.
pub const FORGOT_PASSWORD_API: &str = "/api/forgot-password";
/// Post: sets the new password.
pub const RESET_PASSWORD_API: &str = "/api/reset-password";
/// Post: proves who one is, or asks for a letter.
pub const PROVE_API: &str = "/api/prove";
/// Post: ends the session.
pub const SIGN_OUT_API: &str = "/api/sign-out";
/// Post: stays signed in.
pub const EXTEND_SESSION_API: &str = "/api/session/extend";
