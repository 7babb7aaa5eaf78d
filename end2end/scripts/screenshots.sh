#!/usr/bin/env bash
# Takes the pictures of docs/screenshots again, from the real program with the demo agency.
. "$(dirname "$0")/common.sh"
end2end/scripts/setup.sh test
end2end/scripts/build.sh
cd end2end && exec playwright test --config screenshots.config.ts
