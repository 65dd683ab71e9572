-- attack: a name of 200 000 bytes that a message would repeat
-- expect: load-error /200000 bytes/ line 3
scene(("x"):rep(200000)) { go "over" }
