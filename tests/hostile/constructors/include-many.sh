# attack: more files than can be included, written past the end of their list
# expect: load-error /more than 256 files are included/ line 1
for i in $(seq 1 300); do echo "return $i" >"f$i.lua"; done
echo 'for i = 1, 300 do include("f" .. i) end'
