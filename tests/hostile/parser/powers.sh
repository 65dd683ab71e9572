# attack: 10 000 powers of powers
# expect: load-error /nested too deeply/ line 1
printf 'local x = 2'
awk 'BEGIN { for (i = 0; i < 10000; i++) printf "^2"; print "" }'
