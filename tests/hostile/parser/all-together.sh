# attack: 17 files of nearly 64 KiB each, more than 1 MiB together
# expect: load-error /the scripts together have more than 1 MiB/ of part17.lua
for i in $(seq 1 17); do
    awk 'BEGIN { for (i = 0; i < 15600; i++) print " --" }' >"part$i.lua"
done
echo 'for i = 1, 17 do include("part" .. i) end'
