-- attack: what 'utf8.codes' gives, kept from loading
-- expect: loads /"trust":1[,}]/
local step, text, from = utf8.codes("abc")
return { after = function(s) from = step(text, from) s.trust = from end }
