# attack: a file of exactly 64 KiB, which is allowed, in one line but for its head
# expect: loads
printf 'local t = {'
awk 'BEGIN { for (i = 0; i < 21840; i++) printf "1, "; printf "}    " }'
