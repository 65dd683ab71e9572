-- attack: joining a range that has no end
-- expect: load-error /a text is longer than 256 KiB/ line 3
local x = table.concat({}, ",", 1, math.maxinteger)
