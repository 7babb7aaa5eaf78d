//! How does a reader choose what the history shows? A plain GET form; the filter stands in the address.

use domain::forms::{Field, FieldError, FormErrors};
use domain::ids::CaseId;
use domain::payments::{KindFilter, PaymentFilter, PaymentQuery, Period};
use leptos::prelude::*;
use locales::{Locale, Msg, m};

use super::island::LiveFilter;
use crate::components::filter_bar::FilterBar;
use crate::components::select_field::{SelectField, SelectOption};
use crate::components::text_field::{TextField, Width};
use crate::routes::Route;

/// What the form shows.
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
            period: filter.period.code().to_owned(),
            from,
            to,
            kind: filter.kind.code().to_owned(),
            rows: filter.rows.count().to_string(),
            errors: FormErrors::default(),
            narrowed: filter.period != Period::default() || filter.kind != KindFilter::default(),
        }
    }

    /// The form as it was typed, with what is wrong in it.
    pub fn typed(query: PaymentQuery, errors: FormErrors) -> Self {
        let typed = |field| query.typed(field).to_owned();
        Self {
            period: typed(Field::Period),
            from: typed(Field::From),
            to: typed(Field::To),
            kind: typed(Field::Kind),
            rows: typed(Field::Rows),
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
        let fields = self.fields();
        view! {
            <LiveFilter>
                <FilterBar action=action active=active clear=clear>
                    {fields}
                </FilterBar>
            </LiveFilter>
        }
        .into_any()
    }

    fn fields(&self) -> AnyView {
        let periods = Period::CODES
            .iter()
            .map(|code| option(code, period_name(code)))
            .collect();
        let kinds = KindFilter::ALL
            .iter()
            .map(|kind| option(kind.code(), kind_name(kind.code())))
            .collect();
        let rows = [25, 60]
            .map(|count| option(&count.to_string(), m::payments::rows(count)))
            .to_vec();
        view! {
            <SelectField
                name=Field::Period.name()
                label=m::payments::filter_period()
                options=periods
                selected=or(&self.period, Period::default().code())
            />
            {self.day(Field::From, m::payments::from(), &self.from)}
            {self.day(Field::To, m::payments::to(), &self.to)}
            <SelectField
                name=Field::Kind.name()
                label=m::payments::filter_kind()
                options=kinds
                selected=or(&self.kind, KindFilter::default().code())
            />
            <SelectField
                name=Field::Rows.name()
                label=m::payments::filter_rows()
                options=rows
                selected=or(&self.rows, "25")
            />
        }
        .into_any()
    }

    fn day(&self, field: Field, label: Msg, value: &str) -> AnyView {
        let error = self.errors.of(field).map(FieldError::message);
        view! {
            <TextField name=field.name() label=label error=error value=value.to_owned() width=Width::Short kind="date" />
        }
        .into_any()
    }
}

fn option(value: &str, label: Msg) -> SelectOption {
    SelectOption {
        value: value.to_owned(),
        label,
    }
}

fn or<'a>(typed: &'a str, usual: &'a str) -> String {
    if typed.is_empty() { usual } else { typed }.to_owned()
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
