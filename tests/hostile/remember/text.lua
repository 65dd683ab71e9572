-- attack: a text that grows by a letter with each call
-- expect: loads /"trust":1[,}]/
local text = ""
return { after = function(s) text = text .. "x" s.trust = #text end }
