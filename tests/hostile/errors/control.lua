-- attack: an error that moves the cursor, rings the bell and writes a line of its own
-- expect: load-error /rapport: everything is well  rapport: all is well/ line 3
error("\27[2J\7\rrapport: everything is well\n\nrapport: all is well\0hidden")
