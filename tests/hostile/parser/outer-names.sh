# attack: a function that uses 256 names from outside
# expect: load-error /a function uses more than 255 names from outside/
printf 'local function f()\n'
for i in $(seq 1 150); do printf 'local a%s ' "$i"; done
printf '\nlocal function g()\n'
for i in $(seq 1 150); do printf 'local b%s ' "$i"; done
printf '\nlocal function h() local x'
for i in $(seq 1 150); do printf ' x = a%s x = b%s' "$i" "$i"; done
printf ' end end end\n'
