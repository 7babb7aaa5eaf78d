#!/usr/bin/env bash
# Builds what ships: first what a browser downloads, then the program that carries it.
. "$(dirname "$0")/common.sh"

# Shrinking takes half a minute, so it is done only when something that goes into it has changed since.
stamp=target/site-release.stamp
sources="app domain locales style public Cargo.toml Cargo.lock end2end/package-lock.json"
# shellcheck disable=SC2086  # a list of names
if [ ! -e $stamp ] || [ ! -e target/site/manifest.json ] || [ -n "$(find $sources -newer $stamp -type f -print -quit)" ]; then
  say "Building what a browser downloads (the first time about five minutes) ..."
  touch target/site-release.next 2>/dev/null || { mkdir -p target; touch target/site-release.next; }
  # The tool itself is a development build: it shares its dependencies with the tests, and its time goes into wasm-opt anyway.
  cargo run --quiet -p bundle
  mv target/site-release.next $stamp
fi
say "Building the portal (the first time about six minutes) ..."
cargo build --release -p server
