# attack: thousands of labels and jumps, each looked for among all
# expect: loads
awk 'BEGIN { for (i = 0; i < 1500; i++) printf "do end ::a%d:: ", i; print "local x"
             for (i = 0; i < 1500; i++) printf "do goto b%d end ", i % 7; print ""
             for (i = 0; i < 7; i++) printf "do end ::b%d::", i }'
