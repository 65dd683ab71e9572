-- attack: a mistake of its own in every round of a loop
-- expect: load-error /there is no mood 'm1'/ line 4
local tan = actor { name = "Mr Tan" }
for i = 1, 1e7 do local x = tan["m" .. i] end
