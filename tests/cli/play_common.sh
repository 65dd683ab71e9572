# What the tests of `rapport play --answers` share; to be read by them, not run. Needs $program, $here and $name.
program=$(cd "$(dirname "$program")" && pwd)/$(basename "$program")
work=$(mktemp -d "${RAPPORT_TEST_FOLDER:-/tmp}/$name-XXXXXX")
trap 'rm -rf "$work"' EXIT
RAPPORT_DATA=$work/data
export RAPPORT_DATA
unset RAPPORT_CLOCK RAPPORT_TRACE
library=$work/library
mkdir -p "$library/frameworks" "$library/kinds"

cat >"$library/frameworks/mini.lua" <<'LUA'
framework { id = "mini", title = "Mini", version = 1 }
unit "u" { title = "Unit",
  point "m1" { title = "One", asks = "a", shown_like = "s", prompt = "p" },
  point "m2" { title = "Two", asks = "a", shown_like = "s", prompt = "p" },
  misconception "x1" { title = "X", does = "d" }, concept "c1" { title = "C", meaning = "m", line = "l" } }
model "k" { title = "Model", steps = { "a" }, criterion "a" { title = "A", looks_for = "l", rests_on = "u.c1" } }
LUA

# Every kind of question once, then round again or to the end.
cat >"$library/kinds/scenario.lua" <<'LUA'
scenario { id = "kinds", title = "Kinds", family = "kinds", version = 1, kind = "coaching", channel = "phone",
  minutes = 1, setting = "A desk.", role = "You.", framework = "mini", points = { "u.m1", "u.m2" }, criteria = { "k.a" } }
local tan = actor { name = "Tan" }
state { n = level { start = 1 }, on = flag, medium = one_of { "phone", "email" } }
exhibit "file" { kind = "letter", title = "The file", "Text." }
scene "a" {
  narrate "It begins at {n}.",
  choose "First?" {
    say "Closed" { when = "on" },
    say 'Open "it", now' { strong = "u.m1", part = "k.a", because = "b", add = { n = 1 }, tan.calm "Well." },
    act "Harm" { against = { "u.m1", "u.m2" }, critical = "harm done", ties = "u.m2", trap = "u.x1", because = "b" },
    read "file" {}, wait, seconds = 9, silence = wait { against = "u.m1", because = "b" },
  },
  build { pick = 2, strong = "u.m1", card "red" { right = true }, card "green" { right = true }, card "blue",
    card "trap" { trap = "u.x1" } },
  rank { strong = { "u.m1", "u.m2" }, card "one", card "two", card "three" },
  figure { answer = 17.5, unit = "days", strong = "k.a", near = { [12] = "weekends" } },
  quote { want = "best", strong = "u.m2" },
  form { pick "Who" { card "me" { strong = "u.m2", because = "b" }, card "them" },
    pick "When" { card "now" { strong = { "u.m2", "k.a" }, because = "b" }, card "soon" } },
  write "Why?" {},
  choose { say "Again" { go "a" }, say "End" { go "end" } },
}
ending "end" { title = "The end", outcome = "good" }
LUA

broken() {
    echo "$name: $*" >&2
    for file in out err; do
        [ ! -f "$work/$file" ] || sed "s/^/  $file: /" "$work/$file" >&2
    done
    exit 1
}

run() { # STATUS, then what to run: what it prints goes to $work/out and $work/err
    wanted=$1
    shift
    status=0
    "$program" --library "$library" "$@" >"$work/out" 2>"$work/err" || status=$?
    [ "$status" -eq "$wanted" ] || broken "'$*' ends with $status, not $wanted"
}

same() { # FILE TEXT: the file is this text, digests left out
    sed 's/"\(digest\|state\)":"[0-9a-f]\{64\}"/"\1":"#"/g' "$1" >"$work/plain"
    printf '%s\n' "$2" >"$work/wanted"
    cmp -s "$work/plain" "$work/wanted" || {
        diff "$work/wanted" "$work/plain" | sed 's/^/  /' >&2
        broken "$(basename "$1") is not what it should be"
    }
}

says() { # FILE TEXT
    grep -qF -- "$2" "$1" || broken "$(basename "$1") does not say: $2"
}

golden() { # NAME: the output is this golden; RAPPORT_BLESS=1 writes it anew
    [ -z "${RAPPORT_BLESS-}" ] || cp "$work/out" "$here/golden/$1"
    diff "$here/golden/$1" "$work/out" >"$work/difference" || {
        sed 's/^/  /' "$work/difference" >&2
        broken "the output is not golden/$1"
    }
}

silent() { # FILE TEXT
    ! grep -qF -- "$2" "$1" || broken "$(basename "$1") says: $2"
}

refuses() { # STATUS LINE, then what to run: one line on standard error, nothing else
    line=$2
    wanted_status=$1
    shift 2
    run "$wanted_status" "$@"
    same "$work/err" "$line"
    [ ! -s "$work/out" ] || broken "'$*' prints a result all the same"
}
