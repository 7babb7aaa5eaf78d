#!/usr/bin/env bash
# Everything CI runs, in the order in which a mistake shows soonest. `test.sh lints browser` runs those steps only.
# A step that fails does not stop the ones after it; the lines at the end say which failed.
. "$(dirname "$0")/common.sh"
. end2end/scripts/steps.sh
S=end2end/scripts

setup()   { $S/setup.sh test; }
rules()   { cargo fmt --all --check; (cd end2end && tsc --noEmit); node end2end/checks/main.ts; }
lints() {
  cargo clippy --workspace --all-targets -- -D warnings
  cargo clippy -p app --lib --no-default-features --features hydrate --target wasm32-unknown-unknown -- -D warnings
}
unit() {
  if has cargo-nextest; then
    $S/postgres.sh cargo nextest run --workspace --no-fail-fast
  else
    $S/postgres.sh cargo test --workspace --no-fail-fast
  fi
}
# What ships, and a development build with the gallery and the pseudolocale, which no release has.
build()   { $S/build.sh; cargo build -p server --features gallery; }
docs()    { RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps --document-private-items; }
browser() { (cd end2end && playwright test); }

run_steps "setup rules lints unit build docs browser" "$@"
