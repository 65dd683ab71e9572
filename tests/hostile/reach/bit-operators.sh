# attack: a bit operator between constants of a large function, for which Lua 5.4.4 reads beyond its stack
# expect: load-error /'~' cannot be used/ line 4
printf '\n\nlocal t = {'
for i in $(seq 1 300); do printf '%s.1, ' "$i"; done
printf '}\nlocal x = 250 ~ (2 or 3)\nerror("x is " .. x)\n'
