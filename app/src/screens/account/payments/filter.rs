//! How does a reader choose what the history shows? A plain GET form; the filter stands in the address.

use domain::forms::{Field, FieldError, FormErrors};
use domain::ids::CaseId;
use domain::payments::{KindFilter, PaymentFilter, PaymentQuery, Period};
use leptos::prelude::*;
use locales::{Locale, Msg, m};

use super::island::LiveFilter;
use crate::components::field::Question;
use crate::components::filter_bar::FilterBar;
use crate::components::select_field::{SelectField, SelectOption};
use crate::components::text_field::{TextField, Width};
use crate::routes::Route;

/// What the form shows. What is usual has the empty value, so that addresses stay short, and so that days typed without choosing
/// “from … to …” are taken as that.
pub struct FilterForm {
    period: String,
    from: String,
    to: String,
    kind: String,
    rows: String,
    errors: FormErrors,
    /// Whether anything differs from the usual.
    narrowed: bool,
}

impl FilterForm {
    /// The form of a filter in force.
    pub fn of(filter: &PaymentFilter) -> Self {
        let (from, to) = match filter.period {
            Period::Custom { from, to } => (from.to_string(), to.to_string()),
            _ => Default::default(),
        };
        Self {
            period: unusual(filter.period.code(), Period::default().code()),
            from,
            to,
            kind: unusual(filter.kind.code(), KindFilter::default().code()),
            rows: unusual(&filter.rows.count().to_string(), USUAL_ROWS),
            errors: FormErrors::default(),
            narrowed: filter.period != Period::default() || filter.kind != KindFilter::default(),
        }
    }

    /// The form as it was typed, with what is wrong in it.
    pub fn typed(query: PaymentQuery, errors: FormErrors) -> Self {
        let typed = |field| query.typed(field).to_owned();
        let own_days = [Field::From, Field::To]
            .iter()
            .any(|field| !query.typed(*field).is_empty());
        let period = match query.typed(Field::Period) {
            "" if own_days => "custom",
            typed => typed,
        };
        Self {
            period: unusual(period, Period::default().code()),
            from: typed(Field::From),
            to: typed(Field::To),
            kind: unusual(query.typed(Field::Kind), KindFilter::default().code()),
            rows: unusual(query.typed(Field::Rows), USUAL_ROWS),
            errors,
            narrowed: true,
        }
    }

    /// The form; scripts apply it as soon as a field changes.
    pub fn view(&self, case: &CaseId, locale: Locale) -> AnyView {
        let action = Route::Payments {
            case: case.clone(),
            query: String::new(),
        }
        .path(locale);
        let pack = locales::use_pack();
        let active = m::payments::active_filter(
            pack.say(&period_name(&self.period)),
            pack.say(&kind_name(&self.kind)),
        );
        let clear = self.narrowed.then(|| action.clone());
        let (fields, wrong) = (self.fields(), !self.errors.is_empty());
        view! {
            <LiveFilter>
                <FilterBar action=action active=active clear=clear open=wrong>
                    {fields}
                </FilterBar>
            </LiveFilter>
        }
        .into_any()
    }

    fn fields(&self) -> AnyView {
        let periods = Period::CODES
            .iter()
            .map(|code| option(code, Period::default().code(), period_name(code)))
            .collect();
        let kinds = KindFilter::ALL
            .iter()
            .map(|kind| option(kind.code(), KindFilter::default().code(), kind_name(kind.code())))
            .collect();
        let rows = [25, 60]
            .map(|count| option(&count.to_string(), USUAL_ROWS, m::payments::rows(count)))
            .to_vec();
        view! {
            <SelectField
                question=Question::new(Field::Period.name(), m::payments::filter_period())
                options=periods
                selected=self.period.clone()
            />
            {self.day(Field::From, m::payments::from(), &self.from)}
            {self.day(Field::To, m::payments::to(), &self.to)}
            <SelectField
                question=Question::new(Field::Kind.name(), m::payments::filter_kind())
                options=kinds
                selected=self.kind.clone()
            />
            <SelectField
                question=Question::new(Field::Rows.name(), m::payments::filter_rows())
                options=rows
                selected=self.rows.clone()
            />
        }
        .into_any()
    }

    fn day(&self, field: Field, label: Msg, value: &str) -> AnyView {
        let error = self.errors.of(field).map(FieldError::message);
        let question = Question::new(field.name(), label).error(error);
        view! {
            <TextField question=question value=value.to_owned() width=Width::Short kind="date" />
        }
        .into_any()
    }
}

/// Rows on a page, where nothing else was chosen.
const USUAL_ROWS: &str = "25";

fn option(value: &str, usual: &str, label: Msg) -> SelectOption {
    SelectOption {
        value: unusual(value, usual),
        label,
        lang: None,
    }
}

/// A value as the form sends it: empty where it is the usual one.
fn unusual(value: &str, usual: &str) -> String {
    if value == usual {
        String::new()
    } else {
        value.to_owned()
    }
}

fn period_name(code: &str) -> Msg {
    match code {
        "this-month" => m::payments::this_month(),
        "this-year" => m::payments::this_year(),
        "all" => m::payments::all_time(),
        "custom" => m::payments::custom(),
        _ => m::payments::last_12_months(),
    }
}

fn kind_name(code: &str) -> Msg {
    match code {
        "received" => m::payments::kind_received(),
        "returned" => m::payments::kind_returned(),
        "held" => m::payments::kind_held(),
        _ => m::payments::kind_all(),
    }
}
