# attack: a text that is shown in another order than it is read
# expect: load-error /changes the order of what is shown \(U\+202E\)/ line 2
printf 'local x = 1\nlocal y = "x \342\200\256 z"\n'
