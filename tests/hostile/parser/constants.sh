# attack: as many different constants as a file has room for
# expect: loads
printf 'local t = {'
awk 'BEGIN { for (i = 0; i < 8000; i++) printf "%d.5,", i; print "}" }'
