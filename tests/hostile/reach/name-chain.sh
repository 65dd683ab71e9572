# attack: a chain of names through which Lua goes back by recursion to name what is wrong
# expect: load-error /more than 100 names are joined/ line 4
printf '\n\nt = {} t.a = t\nlocal x = t'
awk 'BEGIN { for (i = 0; i < 30000; i++) printf ".a"; print ".b.c" }'
