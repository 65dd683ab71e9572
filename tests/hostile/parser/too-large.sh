# attack: a file of one byte more than 64 KiB
# expect: load-error /the file has 65537 bytes; the limit is 65536/
awk 'BEGIN { for (i = 0; i < 65536; i++) printf " "; print "" }'
