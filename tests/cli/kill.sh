#!/bin/sh
# Kills the program at random moments of a run and goes on with --resume, until the run is over: no answer that
# was acknowledged is lost, and the run comes to the very object of one that nobody killed.
#
#   sh kill.sh PROGRAM SCENARIO [KILLS]
#
# KILLS are those that hit the program while it still had answers to take (20; with RAPPORT_LONG 300).
set -eu
program=$1 scenario=$2 wanted=${3:-20}
[ -z "${RAPPORT_LONG:-}" ] || wanted=300
work=$(mktemp -d "${RAPPORT_TEST_FOLDER:-/tmp}/kill-XXXXXX")
trap 'rm -rf "$work"' EXIT

broken() {
    echo "kill: $*" >&2
    exit 1
}

now() {
    date +%s%N
}

log() { # DATA WHAT...: what a command says of the log, nothing where there is none yet
    data_folder=$1
    shift
    "$program" "$@" --data "$data_folder" 2>/dev/null || true
}

# Gives that many answers, each the first option, to whoever reads $work/answers. The pipe stays open behind them:
# the program waits for more until it is killed.
play() { # DATA COUNT [--resume]
    folder=$1 count=$2
    shift 2
    "$program" play "$scenario" --trainee T --seed 1 "$@" --answers - --data "$folder" \
        <"$work/answers" >"$work/out" 2>"$work/err" &
    pid=$!
    exec 4>"$work/answers"
    head -n "$count" "$work/ones" >&4
}

# A run that nobody kills: how many answers it takes, how long it takes for them, what comes of it.
yes 1 | head -n 200 >"$work/ones"
"$program" play "$scenario" --seed 1 --answers - <"$work/ones" >"$work/whole" 2>"$work/err" || true
total=$(grep -c '"saved":false' "$work/whole" || true)
[ "$total" -ge 4 ] || broken "the scenario is too short to be killed"
answers=$((total - 1))
list=$(head -n "$answers" "$work/ones" | paste -sd, -)
begun=$(now)
"$program" play "$scenario" --trainee T --seed 1 --json --answers "$list" --data "$work/data" >"$work/reference"
microseconds=$((($(now) - begun) / 1000))
mkfifo "$work/answers"

kills=0
run=0
while [ "$kills" -lt "$wanted" ]; do
    run=$((run + 1))
    data=$work/data$run
    have=0
    resume=
    [ "$run" -le "$((wanted * 4))" ] || broken "only $kills kills in $run runs"
    while [ "$have" -lt "$answers" ]; do
        play "$data" "$((answers - have))" $resume
        sleep "$(awk -v seed="$run$have$kills" -v most="$microseconds" 'BEGIN { srand(seed); printf "%.4f", rand() * most / 1e6 }')"
        kill -9 "$pid"
        wait "$pid" 2>/dev/null || true
        exec 4>&-
        acknowledged=$(grep -c '"saved":true' "$work/out" || true)
        held=$(log "$data" log --json | sed -n 's/.*"answers":\([0-9]*\).*/\1/p' | tail -n 1)
        held=${held:-0}
        [ "$held" -ge "$((have + acknowledged))" ] || broken "$((have + acknowledged)) answers were acknowledged, $held are in the log"
        [ "$held" -le "$((have + acknowledged + 1))" ] || broken "$((have + acknowledged)) answers were acknowledged and $held are in the log"
        if [ "$held" -eq "$answers" ]; then # too late: the machine is faster than it was
            microseconds=$((microseconds * 90 / 100))
        else
            kills=$((kills + 1))
            microseconds=$((microseconds * 103 / 100))
        fi
        have=$held
        [ -z "$(log "$data" log --json)" ] || resume=--resume
    done
    log "$data" log show last --json >"$work/object"
    cmp -s "$work/object" "$work/reference" || broken "run $run came to something else"
    "$program" doctor --data "$data" >/dev/null || broken "the log of run $run does not verify"
    rm -rf "$data"
done
echo "$kills kills in $run runs of $answers answers; nothing was lost"
