//! `/api`: server functions, for scripts and for plain forms.

mod bad_input;
mod payments;
mod session_extend;
mod sign_in;
mod sign_out;
