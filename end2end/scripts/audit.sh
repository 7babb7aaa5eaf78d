#!/usr/bin/env bash
# The long checks, for a release or a night: `audit.sh axe fuzz` runs those only.
. "$(dirname "$0")/common.sh"
S=end2end/scripts

# Every state of every page, in both languages, both colour schemes, four widths, and every sample of the gallery.
axe()      { (cd end2end && AUDIT=1 playwright test --grep @audit); }
# The pages as two HTML validators see them.
html()     { (cd end2end && node audit/html.ts); }
# The generated tests with two hundred times their usual number of cases.
fuzz()     { PROPTEST_CASES=${PROPTEST_CASES:-50000} cargo test --workspace --release -- generated; }
licences() { if has cargo-deny; then cargo deny check; else say "cargo-deny is not installed: cargo install cargo-deny --locked"; fi; }

$S/setup.sh test
$S/build.sh
for name in ${*:-axe html fuzz licences}; do
  step "$name"
  "$name"
done
