# attack: 201 local names
# expect: load-error /more than 200 names are made with 'local'/ line 201
for i in $(seq 1 201); do echo "local x$i"; done
