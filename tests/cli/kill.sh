#!/bin/sh
# Kills the program at random moments of a run and goes on with --resume, until the run is over: no answer that
# was acknowledged is lost, and the run comes to the very object of one that nobody killed.
#
#   sh kill.sh PROGRAM SCENARIO [RUNS]
set -eu
program=$1 scenario=$2 runs=${3:-8}
[ -z "${RAPPORT_LONG:-}" ] || runs=120
work=$(mktemp -d "${RAPPORT_TEST_FOLDER:-/tmp}/kill-XXXXXX")
trap 'rm -rf "$work"' EXIT

broken() {
    echo "kill: $*" >&2
    exit 1
}

# The first option every time, a run of its own to find out how many answers that takes.
yes 1 | head -n 200 >"$work/ones"
"$program" play "$scenario" --seed 1 --answers - <"$work/ones" >"$work/whole" 2>"$work/err" || true
total=$(grep -c '"turn":' "$work/whole" | tr -d ' ')
[ "$(grep -c '"saved":false' "$work/whole")" -ge 3 ] || broken "the scenario is too short to be killed"
"$program" play "$scenario" --seed 1 --json --answers "$(head -n "$((total - 1))" "$work/ones" | paste -sd, -)" >"$work/reference"
answers=$((total - 1))

saved_answers() { # how many the log holds
    "$program" log --json --data "$1" 2>/dev/null | sed -n 's/.*"answers":\([0-9]*\).*/\1/p' | tail -n 1
}

kills=0
run=0
while [ "$run" -lt "$runs" ]; do
    run=$((run + 1))
    data=$work/data$run
    have=0
    resume=
    while [ "$have" -lt "$answers" ]; do
        left=$((answers - have))
        # shellcheck disable=SC2086
        head -n "$left" "$work/ones" | "$program" play "$scenario" --trainee T --seed 1 $resume --answers - --data "$data" \
            >"$work/out" 2>"$work/err" &
        pid=$!
        sleep "0.0$(awk -v seed="$run$kills" 'BEGIN { srand(seed); printf "%02d", 5 + int(rand() * 60) }')"
        killed=
        pkill -9 -f -- "--data $data" 2>/dev/null && killed=1
        wait "$pid" 2>/dev/null || true
        [ -z "$killed" ] || kills=$((kills + 1))
        acknowledged=$(grep -c '"saved":true' "$work/out" || true)
        now=$(saved_answers "$data")
        now=${now:-0}
        [ "$now" -ge "$((have + acknowledged))" ] || broken "$((have + acknowledged)) answers were acknowledged, $now are in the log"
        [ "$now" -le "$((have + acknowledged + 1))" ] || broken "more answers are in the log than were given"
        have=$now
        [ -z "$("$program" log --json --data "$data" 2>/dev/null)" ] || resume=--resume
    done
    "$program" log show last --json --data "$data" >"$work/object" || broken "the attempt cannot be shown"
    cmp -s "$work/object" "$work/reference" || broken "the run came to something else: $work"
    "$program" doctor --data "$data" >/dev/null || broken "the log does not verify"
done
echo "$kills kills in $runs runs of $answers answers; nothing was lost"
