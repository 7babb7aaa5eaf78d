//! What are the parts that every screen is built of?
//!
//! One folder is one component, one SCSS partial of the same name (`style/components/`) and one set of samples, which the
//! tests, the gallery (`crate::gallery`) and the accessibility sweep all read. A component gets everything by argument: it
//! never asks who is signed in, never calls a server function, and speaks only through `locales::Msg`.
//!
//! Adding a component: make the folder with `mod.rs` and `samples.rs`, add a line here and one in `crate::gallery`, add the
//! partial to `style/components/_index.scss`.

pub mod amount;
pub mod back_link;
pub mod button;
pub mod case_head;
pub mod checkbox;
pub mod choice;
pub mod contents;
pub mod day;
pub mod disclosure;
pub mod empty_state;
pub mod error_summary;
pub mod fact_tile;
pub mod field;
pub mod filter_bar;
pub mod help_line;
pub mod icon;
pub mod in_language;
pub mod language_switch;
pub mod ledger_table;
pub mod notice;
pub mod opening_hours;
pub mod outside_link;
pub mod pagination;
pub mod print_button;
pub mod print_head;
pub mod process_list;
#[cfg(feature = "ssr")]
pub mod qr_code;
pub mod quick_exit;
pub mod read_more;
pub mod search_form;
pub mod secret_field;
pub mod secret_input;
pub mod select_field;
pub mod session_warning;
pub mod site_footer;
pub mod site_header;
pub mod status_tag;
pub mod step_indicator;
pub mod summary_list;
pub mod system_page;
pub mod text_field;
pub mod top_bar;

#[cfg(test)]
mod contrast;
#[cfg(all(test, feature = "ssr"))]
pub(crate) mod tests;

/// One named state of a component, as the gallery shows it and the tests read it.
#[cfg(all(feature = "ssr", any(test, feature = "gallery")))]
pub struct Sample {
    /// Kebab-case, unique within the component; the gallery's anchor is `component-name`.
    pub name: &'static str,
    /// Builds the view inside the reader's language.
    pub view: fn() -> leptos::prelude::AnyView,
}
