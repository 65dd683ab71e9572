-- attack: a text without an end, and much behind it
-- expect: load-error /the quotation mark at its end is missing/ line 3
local x = "never closed
local y = 1
