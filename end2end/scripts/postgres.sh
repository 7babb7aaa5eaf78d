#!/usr/bin/env bash
# Runs a command beside a throw-away PostgreSQL: `postgres.sh cargo nextest run`.
# The cluster lives in a temporary folder, listens on a socket there and nowhere else, and is gone afterwards.
# The command finds it as PORTAL_TEST_POSTGRES (postgres://…/postgres?host=FOLDER).
. "$(dirname "$0")/common.sh"

bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
[ -n "$bin" ] || fail "PostgreSQL is missing" "on Debian, as root: apt-get install postgresql"
dir=$(mktemp -d)
# PostgreSQL refuses to run as root.
as=()
if [ "$(id -u)" = 0 ]; then
  as=(runuser -u postgres --)
  chown postgres "$dir"
fi
chmod 711 "$dir"
stop() { "${as[@]}" "$bin/pg_ctl" -D "$dir/data" -m fast -w stop >/dev/null 2>&1 || true; rm -rf "$dir"; }
trap stop EXIT

"${as[@]}" "$bin/initdb" -D "$dir/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
# fsync off: what a power cut would do to these rows is of no interest.
"${as[@]}" "$bin/pg_ctl" -D "$dir/data" -l "$dir/log" -w \
  -o "-c listen_addresses='' -c unix_socket_directories=$dir -c unix_socket_permissions=0777 -c fsync=off -c max_connections=200" start >/dev/null \
  || { cat "$dir/log" >&2; fail "PostgreSQL did not start"; }
export PORTAL_TEST_POSTGRES="postgres://postgres@localhost/postgres?host=$dir"
"$@"
