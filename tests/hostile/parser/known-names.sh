# attack: names looked for in 60 functions of 190 local names each, in 16 files
# expect: load-error /takes too long/
awk 'BEGIN {
    for (f = 0; f < 60; f++) {
        printf "local function f() local a"
        for (i = 1; i < 190; i++) printf ",a"
        print ""
    }
    for (i = 0; i < 9700; i++) printf "x=x "
    for (f = 0; f < 60; f++) printf " end"
}' >part1.lua
for i in $(seq 2 15); do cp part1.lua "part$i.lua"; done
echo 'for i = 1, 15 do include("part" .. i) end'
