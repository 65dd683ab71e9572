# attack: a name of 60 000 letters that nobody knows
# expect: load-error /unknown name 'aaaaaaaaaaaaaaa/ line 1
printf 'local x = '
awk 'BEGIN { for (i = 0; i < 60000; i++) printf "a"; print "" }'
