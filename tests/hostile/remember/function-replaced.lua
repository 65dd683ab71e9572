-- attack: a function that puts another one in its own place
-- expect: loads /"trust":1[,}]/
local say_it
say_it = function() say_it = function() return 9 end return 1 end
return { after = function(s) s.trust = say_it() end }
