# What every script here shares: the project's folder, the pinned Node, and how to speak.
# Sourced, not run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
ROOT=$PWD

# The pinned Node 24 and the npm tools win over what the system has. (Where npm carries no Node for the
# machine, the system's own is used and setup.sh checks its version.)
export PATH="$ROOT/end2end/node_modules/.bin:$PATH"

# Where the pinned compiler is installed under the name of its channel only, that one is used.
if ! rustc --version >/dev/null 2>&1 && rustc +stable --version 2>/dev/null | grep -q " $(sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml) "; then
  export RUSTUP_TOOLCHAIN=stable
fi

say()  { printf '%s\n' "$*" >&2; }
step() { printf '\n\033[1m== %s\033[0m\n' "$*" >&2; }
# One line that says what is missing or wrong, and one that says what brings it.
fail() { printf '\nerror: %s\n' "$1" >&2; [ $# -lt 2 ] || printf '       %s\n' "$2" >&2; exit 1; }
has()  { command -v "$1" >/dev/null 2>&1; }
