# attack: the same chain by keys in brackets and methods
# expect: load-error /more than 100 names are joined/ line 3
printf '\nlocal t, k = {}, 1 t[1] = t\nlocal x = t'
awk 'BEGIN { for (i = 0; i < 9000; i++) printf "[k]"; print ":none()" }'
