#!/usr/bin/env bash
# The long checks, for a release or a night: `audit.sh html fuzz` runs those only.
# One that fails, or lacks its tool, does not stop the ones after it; the lines at the end say which did.
. "$(dirname "$0")/common.sh"
. end2end/scripts/steps.sh
S=end2end/scripts

setup() { $S/setup.sh audit; }
# What ships, and a development build with the gallery, which no release has.
build() { $S/build.sh; cargo build -p server --features gallery; }
# Every state of every page and every sample of the gallery: both languages; light, dark and forced colours; four widths.
axe()   { (cd end2end && playwright test --config audit.config.ts every-state gallery); }
# The pages as two HTML validators see them.
html()  { (cd end2end && playwright test --config audit.config.ts html); }
# The same states in the eyes of HTML_CodeSniffer.
codesniffer() { (cd end2end && playwright test --config audit.config.ts codesniffer); }
# Every public page on a middling phone: 100 in each of the four categories.
lighthouse() { (cd end2end && playwright test --config audit.config.ts lighthouse); }
# The tests with invented input, with two hundred times their usual number of cases.
fuzz()  {
  local packages
  packages=$(git grep -l 'proptest! {' -- '*.rs' | cut -d/ -f1 | sort -u | sed 's/^/-p /')
  [ -n "$packages" ] || fail "no crate has a test with proptest! any more"
  # shellcheck disable=SC2086  # a list of options
  PROPTEST_CASES=${PROPTEST_CASES:-50000} cargo test --lib $packages
}
# What is linked in: may it be, and is anything known to be wrong with it? The list of known faults is fetched from GitHub.
licences() {
  has cargo-deny || fail "cargo-deny is missing" "cargo install cargo-deny --locked"
  cargo deny check
}

run_steps "setup build axe html codesniffer lighthouse fuzz licences" "$@"
