#!/usr/bin/env bash
# Builds what ships: first what a browser downloads, then the program that carries it.
. "$(dirname "$0")/common.sh"
cargo run -q -p bundle --release
cargo build --release -p server
