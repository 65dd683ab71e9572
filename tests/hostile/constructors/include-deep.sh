# attack: 200 files, each including the next, until C's own stack is full
# expect: load-error /nested too deeply/ line 1 of f[0-9]*.lua
for i in $(seq 1 200); do echo "include \"f$((i + 1))\"" >"f$i.lua"; done
echo 'return 1' >f201.lua
echo 'include "f1"'
