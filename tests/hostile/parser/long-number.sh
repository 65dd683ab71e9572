# attack: a number of 60 000 figures
# expect: loads
printf 'local x = 0.'
awk 'BEGIN { for (i = 0; i < 60000; i++) printf "7"; print "" }'
