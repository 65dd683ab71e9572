-- attack: addresses told by the format of a text
-- expect: load-error /only texts, numbers, true, false and nil can be formatted, not a table/ line 3
local x = string.format("%d%%%s", 1, {})
