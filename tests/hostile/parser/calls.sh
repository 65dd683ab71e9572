# attack: a chain of 20 000 calls
# expect: load-error /nothing stands where a function should be/ line 3
printf 'local f\n\nf'
awk 'BEGIN { for (i = 0; i < 20000; i++) printf "()"; print "" }'
