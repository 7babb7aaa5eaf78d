#!/usr/bin/env bash
# Builds what ships and prints the budgets with today's figures. `bench.sh bytes pages` prints those only.
. "$(dirname "$0")/common.sh"
all="bytes pages feed scale"
for name in "$@"; do
  [[ " $all " == *" $name "* ]] || fail "there is no part '$name'" "the parts are: $all"
done
end2end/scripts/setup.sh bench
end2end/scripts/build.sh
cargo build --release -p server --example bytes_from_memory
# shellcheck disable=SC2086  # a list of names
node end2end/bench/main.ts ${*:-$all}
