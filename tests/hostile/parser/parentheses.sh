# attack: 30 000 parentheses, one inside the other
# expect: load-error /nested too deeply/ line 2
printf '\nlocal x = '
awk 'BEGIN { for (i = 0; i < 30000; i++) printf "("; printf "1"; for (i = 0; i < 30000; i++) printf ")"; print "" }'
