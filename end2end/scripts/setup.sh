#!/usr/bin/env bash
# Brings what is missing and touches nothing else. `setup.sh build` for building and running,
# `setup.sh test` also for the tests, `setup.sh audit` for the long checks, `setup.sh bench` for the benchmark.
. "$(dirname "$0")/common.sh"
need=${1:-build}

has cargo || fail "Rust is missing" "install it with rustup: https://rustup.rs"
has cc    || fail "a C compiler is missing (SQLite and the allocator are built from source)" "on Debian: apt-get install gcc"
has npm   || fail "Node.js with npm is missing" "on Debian: apt-get install nodejs npm"

if ! rustc --version >/dev/null 2>&1; then
  say "Installing the compiler that rust-toolchain.toml names ..."
  rustup toolchain install || fail "the pinned Rust is missing and could not be installed" "rustup toolchain install"
fi
if [ ! -d "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown" ]; then
  say "Installing Rust's target for the browser ..."
  rustup target add wasm32-unknown-unknown || fail "Rust's WebAssembly target is missing" "rustup target add wasm32-unknown-unknown"
fi

# node_modules/.package-lock.json is npm's own note of what it installed.
if [ ! end2end/node_modules/.package-lock.json -nt end2end/package-lock.json ]; then
  say "Installing the npm tools (about 400 MB, half a minute) ..."
  (cd end2end && { npm ci --loglevel=error || npm install --loglevel=error; }) >&2 \
    || fail "the npm tools could not be installed" "cd end2end && npm ci"
  touch end2end/node_modules/.package-lock.json
fi
[ "$(node -p 'parseInt(process.versions.node)')" -ge 22 ] \
  || fail "Node.js $(node --version) is too old, and npm carries no newer one for this machine" "install Node.js 22 or newer"
[ "$need" != build ] || exit 0

packages=""
if [ "$need" = bench ]; then
  has wrk || packages+=" wrk"
else
  has chromium || packages+=" chromium"
  ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || packages+=" postgresql"
  [ -n "$(fc-list :lang=zh-cn 2>/dev/null | head -1)" ] || packages+=" fontconfig fonts-noto-cjk"
fi
if [ "$need" = audit ]; then
  has java || packages+=" default-jre-headless"
fi
[ -n "$packages" ] || exit 0
if [ "$(id -u)" = 0 ] && has apt-get; then
  say "Installing$packages with apt-get ..."
  apt-get update -qq >&2
  # Debian's postgresql package would also create and start a cluster of its own; the tests bring their own.
  if [[ $packages == *postgresql* && ! -e /etc/postgresql-common/createcluster.conf ]]; then
    install -d /etc/postgresql-common
    echo "create_main_cluster = false" > /etc/postgresql-common/createcluster.conf
  fi
  # shellcheck disable=SC2086  # a list of names
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages >&2 \
    || fail "these packages could not be installed:$packages" "apt-get install$packages"
else
  fail "these programs are missing:$packages" "on Debian, as root: apt-get install$packages"
fi
