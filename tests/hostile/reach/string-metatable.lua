-- attack: what texts have in common, reached and changed through a text
-- expect: load-error /a text has no fields that could be set/ line 4
local word = "x"
word.upper = function() return "changed" end
