-- attack: more scenes than a scenario may have, by the hundred thousand
-- expect: load-error /more than 4000 declarations/ line 3
for i = 1, 100000 do scene("s" .. i) { go "over" } end
