# Runs named steps one after the other and says how each ended. Sourced by scripts whose steps are functions.

# `run_steps "all their names" [some of them]`: a step that fails does not stop the ones after it.
run_steps() {
  local all=$1 only name start code result passed=0 failed=0 summary=""
  shift
  only=${*:-$all}
  for name in $only; do
    [[ " $all " == *" $name "* ]] || fail "there is no step '$name'" "the steps are: $all"
  done
  for name in $only; do
    step "$name"
    start=$SECONDS result=ok
    # In a shell of its own, because `set -e` does nothing inside a condition.
    set +e; (set -e; "$name"); code=$?; set -e
    if [ $code = 0 ]; then passed=$((passed + 1)); else failed=$((failed + 1)); result=FAILED; fi
    summary+=$(printf '%-11s %-7s %4d s' "$name" "$result" $((SECONDS - start)))$'\n'
  done
  printf '\n%s\nsteps: %d passed, %d failed\n' "$summary" "$passed" "$failed"
  [ "$failed" = 0 ]
}
