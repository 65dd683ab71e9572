# attack: 30 000 long brackets opened and none closed
# expect: load-error /cannot be read|not closed/
printf 'local x = '
awk 'BEGIN { for (i = 0; i < 9000; i++) printf "[=[]="; print "" }'
