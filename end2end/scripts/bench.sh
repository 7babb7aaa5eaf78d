#!/usr/bin/env bash
# Builds what ships and prints the budgets with today's figures. `bench.sh bytes pages` prints those only.
. "$(dirname "$0")/common.sh"
end2end/scripts/setup.sh bench
end2end/scripts/build.sh
cargo build --release -p server --example bytes_from_memory
node end2end/bench/main.ts "$@"
