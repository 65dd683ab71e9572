-- attack: a character beyond all characters, by its number
-- expect: load-error /a '.' in a text has a meaning of its own/ line 3
local x = "\u{80000000}"
