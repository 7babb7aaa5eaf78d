//! Is the ledger a real table whose sums can be found by their heads?

use locales::Locale;

use super::samples::SAMPLES;
use crate::components::tests::{attribute, count, shown, text};

#[test]
fn every_line_has_as_many_cells_as_there_are_heads() {
    let html = shown(Locale::En, SAMPLES[0].view);
    let heads = count(&html, "thead th[scope=col]");
    let lines = count(&html, "tbody tr, tfoot tr") - count(&html, "th[scope=rowgroup]");
    assert_eq!(count(&html, "td") + count(&html, "th[scope=row]"), heads * lines);
    assert_eq!(
        attribute(&html, "th[scope=rowgroup]", "colspan"),
        Some(heads.to_string())
    );
}

#[test]
fn what_a_phone_hides_stands_in_the_first_cell_as_text() {
    let html = shown(Locale::ZhHans, SAMPLES[0].view);
    assert_eq!(
        text(&html, "tbody .ledger__folded").as_deref(),
        Some("已发放 收入扣缴")
    );
    assert_eq!(count(&html, "thead th:not(.ledger__spare)"), 2);
}

#[test]
fn the_total_is_the_foot_of_the_table() {
    let html = shown(Locale::En, SAMPLES[0].view);
    assert_eq!(text(&html, "tfoot .ledger__sum").as_deref(), Some("$842.30"));
}

#[test]
fn a_table_without_a_total_has_no_foot() {
    assert_eq!(count(&shown(Locale::En, SAMPLES[1].view), "tfoot"), 0);
}
