#!/bin/sh
# Lets the log be killed, cut off from power and refused by its disk, over and over, and looks afterwards
# whether everything that was acknowledged is there, whole and in order.
#
#   sh run.sh DRIVER LIBRARY [--long] [--kills N] [--every]
#
# --kills   kills at random moments (100)
# --every   every call instead of every third, and runs of 30 answers instead of 5
# --long    --kills 1000 --every
# RAPPORT_LONG=1 is the same as --long. The short form works in memory, where waiting for the disk takes no
# time; the others in RAPPORT_TEST_FOLDER or /tmp. The first thing that is wrong ends it with status 1 and leaves
# the data folder where it is.
set -eu
[ $# -ge 2 ] || { sed -n '2,12s/^# \{0,1\}//p' "$0" >&2; exit 2; }
driver=$1 library=$2
shift 2
[ -z "${RAPPORT_LONG:-}" ] || set -- --long "$@"
kills=100 stride=3 answers=5 seeds='1 2'
while [ $# -gt 0 ]; do
    case $1 in
    --long) kills=1000 stride=1 answers=30 seeds='1 2 3 4 5' ;;
    --every) stride=1 answers=30 ;;
    --kills) kills=$2; shift ;;
    *) echo "run.sh: $1: not known" >&2; exit 2 ;;
    esac
    shift
done

place=${RAPPORT_TEST_FOLDER:-/tmp}
[ $stride -eq 1 ] || [ ! -w /dev/shm ] || place=/dev/shm
work=$(mktemp -d "$place/faults-XXXXXX")
data=$work/data trials=0 all=0 held=0
exec 3>&2 2>/dev/null # nor is what it says of them elsewhere of interest

broken() {
    echo "faults: $1 (see $work)" >&3
    cat "$work/err" >&3
    exit 1
}

fresh() {
    rm -rf "$data" "$data.shadow"
    held=0
}

# The driver to N answers (or to "erase"), with the faults that the other arguments set. In the background, because
# the shell would write of a killed child into the very file that must hold one clear line.
drive() {
    wanted="run $1"
    [ "$1" != erase ] || wanted=erase
    shift
    status=0
    # shellcheck disable=SC2086
    env "$@" FAULTS_FOLDER="$data" LD_PRELOAD="$library" "$driver" "$data" $wanted \
        >"$work/out" 2>"$work/err" &
    wait $! || status=$?
}

read_saved() {
    saved=$held
    while read -r word number; do
        [ "$word" != saved ] || saved=$number
    done <"$work/out"
}

# One clear line where it could not be done, none where it was done or killed.
judge_exit() {
    lines=0 line=
    while read -r next; do lines=$((lines + 1)) line=$next; done <"$work/err"
    case $status:$lines in
    0:0 | 137:0) ;;
    3:1) case $line in 'rapport: '*) ;; *) broken "$1: an unclear line" ;; esac ;;
    *) broken "$1: exit $status, $lines lines" ;;
    esac
}

# What the log holds must be what was acknowledged, or one more: committed, then cut off before it was said.
judge_log() {
    read_saved
    held=0 shown=0
    "$driver" "$data" show >"$work/shown" 2>"$work/err" || shown=$?
    if [ $shown -eq 3 ] && [ "$saved" -eq 0 ] && [ ! -e "$data/log.db" ]; then
        return # it never came to a log
    fi
    [ $shown -eq 0 ] || broken "$1: the log cannot be read: exit $shown"
    read -r word held <"$work/shown"
    [ "$held" -eq "$saved" ] || [ "$held" -eq $((saved + 1)) ] || broken "$1: $saved saved, $held held"
}

trial() {
    label=$1 wanted=$2
    shift 2
    drive "$wanted" "$@"
    judge_exit "$label"
    judge_log "$label"
    trials=$((trials + 1))
}

done_with() {
    all=$((all + trials))
    printf '%-58s %5d\n' "$1" $trials
    trials=0
}

every_call() { # WHAT STRIDE SETTING...: until the run gets through
    what=$1 step=$2
    shift 2
    k=1
    while :; do
        fresh
        trial "$what at call $k" $answers FAULTS_AT=$k "$@"
        [ $status -ne 0 ] || break
        k=$((k + step))
    done
}

# Errors do not end a run that recovers from them: the number of calls comes from a run without any.
every_error() { # WHAT SETTING...
    what=$1
    shift
    k=1
    while [ $k -le "$calls" ]; do
        fresh
        trial "$what at call $k" $answers FAULTS_AT=$k "$@"
        k=$((k + stride))
    done
}

fresh
trial 'no fault' $answers FAULTS_REPORT="$work/calls"
[ "$status:$held" = "0:$answers" ] || broken 'a run without faults'
read -r calls <"$work/calls"
echo "$answers answers, $calls calls that change files"
trials=0

every_call 'killed' 1 FAULTS_DO=kill
done_with 'killed before every call'

every_call 'power cut' 1 FAULTS_DO=power
for seed in $seeds; do
    every_call "power cut, seed $seed" 1 FAULTS_DO=power FAULTS_SEED="$seed"
done
done_with 'power cut before every call, unsynced changes lost'

# The same with a disk that only pretends to sync must lose answers, or the test above tests nothing.
fresh
drive $answers FAULTS_DO=power FAULTS_LAZY=1 FAULTS_AT=$((calls - 1))
read_saved
"$driver" "$data" show >"$work/shown" 2>"$work/err" && read -r word held <"$work/shown" || held=0
[ "$held" -lt "$saved" ] || broken 'a lost sync goes unnoticed'

for kind in ENOSPC EIO EROFS short; do
    every_error "$kind" FAULTS_DO=$kind
    done_with "$kind, once"
    every_error "$kind for good" FAULTS_DO=$kind FAULTS_STICKY=1
    done_with "$kind, from there on"
done
every_error 'failed sync' FAULTS_DO=EIO FAULTS_ONLY=sync
every_error 'failed syncs' FAULTS_DO=EIO FAULTS_ONLY=sync FAULTS_STICKY=1
done_with 'fsync fails, once and from there on'

# Erasing: all of it or nothing, and what was acknowledged is erased.
every_erasing() { # WHAT SETTING...
    what=$1
    shift
    k=1
    while [ $k -le "$erasing" ]; do
        rm -rf "$data" "$data.shadow"
        cp -r "$data.whole" "$data"
        drive erase FAULTS_AT=$k "$@"
        judge_exit "$what at call $k"
        "$driver" "$data" show >"$work/shown" 2>"$work/err" || broken "$what at call $k: the log cannot be read"
        read -r word number <"$work/shown"
        [ "$number" -eq "$answers" ] || broken "$what at call $k: $number answers are left"
        [ "$word" = erased ] || [ ! -s "$work/out" ] || broken "$what at call $k: it was not erased"
        trials=$((trials + 1))
        k=$((k + stride))
    done
}

fresh
drive $answers FAULTS_AT=0
rm -rf "$data.whole"
cp -r "$data" "$data.whole"
drive erase FAULTS_REPORT="$work/calls"
[ "$status:$(cat "$work/out")" = 0:erased ] || broken 'erasing without faults'
read -r erasing <"$work/calls"
every_erasing 'erasing, killed' FAULTS_DO=kill
every_erasing 'erasing, power cut' FAULTS_DO=power
every_erasing 'erasing, EIO' FAULTS_DO=EIO
every_erasing 'erasing, ENOSPC' FAULTS_DO=ENOSPC FAULTS_STICKY=1
done_with 'killed, cut off and refused while erasing'

# At any moment, one log going on from kill to kill; a new one now and then, so that making it is hit too.
awk -v n="$kills" -v seed="${FAULTS_SEED:-1}" \
    'BEGIN { srand(seed); for (i = 0; i < n; i++) printf "0.%03d\n", 2 + rand() * 60 }' >"$work/moments"
while read -r moment; do
    [ $((trials % 20)) -ne 0 ] || fresh
    "$driver" "$data" run 1000000 >"$work/out" 2>"$work/err" &
    process=$!
    sleep "$moment"
    kill -9 $process
    status=0
    wait $process || status=$?
    judge_exit "killed after $moment s"
    judge_log "killed after $moment s"
    trials=$((trials + 1))
done <"$work/moments"
done_with 'killed at random moments'

# A disk that is really full, and has room again later.
mkdir "$work/small"
if mount -t tmpfs -o size=512k none "$work/small"; then
    data=$work/small/data
    head -c 300000 /dev/zero >"$work/small/ballast"
    held=0
    drive 100000 FAULTS_AT=0
    [ $status -eq 3 ] || broken 'a full disk went unnoticed'
    grep -q 'full\|No space' "$work/err" || broken 'a full disk is not named'
    judge_exit 'full disk'
    judge_log 'full disk'
    [ "$held" -gt 0 ] || broken 'a full disk lost all'
    rm "$work/small/ballast"
    trial 'room again' $((held + 20)) FAULTS_AT=0
    [ $status -eq 0 ] || broken 'the log does not go on after a full disk'
    umount "$work/small"
    done_with 'a full disk, and room again'
else
    echo 'a full disk: skipped, no permission to mount one'
fi

rm -rf "$work"
echo "$all trials: no acknowledged answer lost, every log sound, one clear line for each error"
