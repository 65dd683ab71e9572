# attack: 10 000 texts joined in one expression
# expect: load-error /nested too deeply/ line 1
printf 'local x = ""'
awk 'BEGIN { for (i = 0; i < 10000; i++) printf " .. x"; print "" }'
