#!/usr/bin/env bash
# Serves a development build, with the component gallery, on http://localhost:3000 and builds it again when a file changes.
. "$(dirname "$0")/common.sh"
end2end/scripts/setup.sh build
export PORTAL_SERVER__DATA_DIR=${PORTAL_SERVER__DATA_DIR:-$ROOT/data/demo}
sources="app domain locales server style public Cargo.toml"
seen=$(mktemp)
server=""
stop() { [ -z "$server" ] || { kill "$server" 2>/dev/null && wait "$server" 2>/dev/null; } || true; server=""; }
trap 'stop; rm -f "$seen"' EXIT

rebuild() {
  # The release bundle lies in the same folder.
  rm -f target/site-release.stamp
  cargo run --quiet -p bundle -- --dev && cargo build -p server --features gallery || return 1
  stop
  target/debug/portal demo
  target/debug/portal serve &
  server=$!
  say "http://localhost:3000   gallery: http://localhost:3000/_gallery/en   pseudolocale: http://localhost:3000/en-XA"
}

while true; do
  touch "$seen"
  rebuild || say "It does not build; waiting for the next change ..."
  # shellcheck disable=SC2086  # a list of names
  until [ -n "$(find $sources -newer "$seen" -type f -print -quit)" ]; do sleep 1; done
  say "Something changed ..."
done
