# attack: 65 536 line ends
# expect: loads
awk 'BEGIN { for (i = 0; i < 65536; i++) print "" }'
