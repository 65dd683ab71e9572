#!/bin/sh
# The trainee's folder in the terminal: the map, attempts, records and the plan as they are filled in line by line, what
# is refused on the way, drafts that outlive the program, and what the log holds afterwards.
#
#   sh term_folder.sh PROGRAM
set -eu
program=$1
here=$(cd "$(dirname "$0")/.." && pwd)
name=folder
. "$here/cli/play_common.sh"
LC_ALL=C.UTF-8 TZ=UTC RAPPORT_CLOCK=1772359200000 # 1 March 2026, 10:00
export LC_ALL TZ RAPPORT_CLOCK

typed() { # each argument is a line; what is said goes to $work/out, with attempts as ATTEMPT
    printf '%s\n' "$@" >"$work/in"
    "$program" --library "$library" play --text --plain --trainee Ann <"$work/in" >"$work/said" 2>"$work/err" ||
        broken "the folder ends with $?"
    sed 's/([0-9a-f]\{8\})/(ATTEMPT)/g' "$work/said" >"$work/out"
}

# --- nobody has a folder ---

printf '\nf\n' | "$program" --library "$library" play --text --plain >"$work/out" 2>"$work/err" || broken "nobody"
silent "$work/out" "for your folder"

# --- nothing yet, and then something ---

typed f 1 1 '' '' 2 3 '' 4 '' '' q
golden term-folder-empty.txt
sed -i 's/critical = "harm done",/& set = { on = true },/' "$library/kinds/scenario.lua" # so every option can be reached
run 0 assessor add Eve
run 0 approve kinds --as Eve
run 0 play kinds --trainee Ann --mode assessed --seed 0 --answers '2,1+2,1+2+3,=12,1,1+2,"We wait.",2'
run 0 release last --as Eve
run 0 play kinds --trainee Ann --seed 0 --answers '1,1+2,1+2+3,=17.5'

# Feedback: refused values, a link that is looked for, words over two lines; kept though it is not finished.
typed f 3 n 1 \
    9 1 'A customer' '' 31/2/2026 1/2/2026 1 '' 'You said who.' 'And when.' '' two 2 \
    1 '' '' '' '' '' \
    1 '' \
    3 2/2/2026 '' \
    q
golden term-folder-record.txt

# It changes with a reason, is read with its versions, and is taken out again.
typed f 3 1 c '' '' '' '' '' 'Which word?' '' '' '' '' '' '' '' '' '' 'I had asked.' 1 v w 'A mistake.' '' q
says "$work/out" 'Version 2, 1 March 2026. Why: I had asked.'
says "$work/out" 'It is taken out; the log still has it.'

# The plan: what is no figure, no date and no number is said and asked again; counts make a figure; a version says why.
typed f 4 n \
    'I talk too fast.' '' 1 'Wait for the answer' '' many 'csat 74/107' '' '' soon '1 June 2026' 0 1 '' \
    'nps 96/54/40' '1 Feb 2026' '' '' \
    r tomorrow '1 July 2026' 'Agreed with Eve.' \
    1 l 'Waited.' '' 1/4/2026 '' '' '' '' '' '' '' '' '' 'It is done.' \
    1 l '' '' '' '' '' '' '' '' '' '' \
    v 1 x n '' q
golden term-folder-plan.txt

# --- entries: one that is not finished, a later one with its words, and words that are added ---

typed f 2 2 e '' 'She rang.' '' '' '' '' 1 '' '' \
    2 e 2 'I asked.' '' 3 'I was late.' '' 4 'I ask first.' '' '' \
    2 a 'She rang again.' '' 2 '' q
says "$work/out" 'Not finished: it does not say yet what went well.'
says "$work/out" 'It has all that a finished entry needs.'
says "$work/out" 'Your words were added.'
says "$work/out" 'She rang again.'
run 0 log show last
silent "$work/out" 'Reflective entry'
run 0 log --json
shown=$(sed -n 's/{"attempt":"\([0-9a-f]*\)".*"mode":"assessed".*/\1/p' "$work/out")
run 0 log show "$shown"
[ "$(grep -c '^Reflective entry' "$work/out")" -eq 2 ] || broken "there are not two entries"
says "$work/out" '. Finished.'

# --- drafts: words that were typed when the program was stopped ---

printf '%s\n' f 3 n 2 'J., new here' >"$work/in"
"$program" --library "$library" play --text --plain --trainee Ann <"$work/in" >"$work/out" 2>"$work/err" || true
typed f 3 n 2 '' '' q
says "$work/out" 'J., new here'

# What was typed into a record that is there already is offered again as well.
typed f 3 n 6 'I listened in.' '' '' '' '' '' '' '' '' '' '' '' '' '' '' q
says "$work/out" 'It is kept.'
typed f 3 2 c n 'I listened to six calls.' # and then the input ends
typed f 3 2 c '' '' q
says "$work/out" 'You had written:'
says "$work/out" 'I listened to six calls.'

# A dash takes away what stands in a field, of whatever kind; where nothing stands it is no answer.
typed f 3 n 1 1 - '' 1/2/2026 1 '' '' 1 '' '' '' '' '' '' '' 3 q
says "$work/out" 'It is kept.'
says "$work/out" 'One (u.m1)'
typed f 3 3 c - - - - '' 'He waited.' '' - '' '' '' '' '' '' '' 'They were of somebody else.' q
says "$work/out" 'it does not say yet where it came from'
says "$work/out" 'it does not say yet whose words they are'
says "$work/out" 'it has no date yet'
says "$work/out" 'it does not say yet whether you asked for it'
typed f 3 3 '' q
silent "$work/out" 'Which marking point it is about'

# Own rating comes before levels: of a run that was not looked back at none are told, in the list or on the map.
run 0 play kinds --trainee Bo --seed 0 --answers '2,1+2,1+2+3,=12,1,1+2,"We wait.",2'
printf '%s\n' f 2 n 1 1 '' '' q >"$work/in"
"$program" --library "$library" play --text --plain --trainee Bo <"$work/in" >"$work/out" 2>"$work/err" ||
    broken "Bo's folder"
says "$work/out" 'Look back at it to see what it showed.'
says "$work/out" 'look back at it first: your own rating comes before levels'

run 0 doctor --quiet
echo "folder: sound"
