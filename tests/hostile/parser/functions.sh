# attack: 1 000 functions, one inside the other
# expect: load-error /nested too deeply/ line 2
printf '\nlocal x = '
awk 'BEGIN { for (i = 0; i < 1000; i++) printf "function() return "; for (i = 0; i < 1000; i++) printf " end"; print "" }'
