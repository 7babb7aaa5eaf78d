#!/usr/bin/env bash
# Builds what is not built, loads the demo agency once, and serves it until Ctrl-C.
. "$(dirname "$0")/common.sh"
end2end/scripts/setup.sh build
end2end/scripts/build.sh

export PORTAL_SERVER__DATA_DIR=${PORTAL_SERVER__DATA_DIR:-$ROOT/data/demo}
# Makes the agency, its cases, its secrets and its sign-ins the first time; afterwards it only prints who can sign in, and who can prove what.
target/release/portal demo
say ""
say "The portal is at http://localhost:3000   (stop it with Ctrl-C)"
exec target/release/portal serve
