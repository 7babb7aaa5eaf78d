#!/usr/bin/env bash
# Everything CI runs, in the order in which a mistake shows soonest. `test.sh lints browser` runs those steps only.
# A step that fails does not stop the ones after it; the lines at the end say which failed.
. "$(dirname "$0")/common.sh"
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

all="setup rules lints unit build docs browser"
only=${*:-$all}
for name in $only; do
  [[ " $all " == *" $name "* ]] || fail "there is no step '$name'" "the steps are: $all"
done
passed=0 failed=0 summary=""
for name in $only; do
  step "$name"
  start=$SECONDS result=ok
  # In a shell of its own, because `set -e` does nothing inside a condition.
  set +e; (set -e; "$name"); code=$?; set -e
  if [ $code = 0 ]; then passed=$((passed + 1)); else failed=$((failed + 1)); result=FAILED; fi
  summary+=$(printf '%-8s %-7s %4d s' "$name" "$result" $((SECONDS - start)))$'\n'
done
printf '\n%s\nsteps: %d passed, %d failed\n' "$summary" "$passed" "$failed"
[ "$failed" = 0 ]
