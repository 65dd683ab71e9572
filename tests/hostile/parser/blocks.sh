# attack: 8 000 blocks, one inside the other
# expect: load-error /nested too deeply/ line 1
awk 'BEGIN { for (i = 0; i < 8000; i++) printf "do "; for (i = 0; i < 8000; i++) printf "end "; print "" }'
