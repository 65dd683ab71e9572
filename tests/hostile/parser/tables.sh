# attack: 30 000 tables, one inside the other
# expect: load-error /nested too deeply/ line 2
printf '\nlocal x = '
awk 'BEGIN { for (i = 0; i < 30000; i++) printf "{"; for (i = 0; i < 30000; i++) printf "}"; print "" }'
