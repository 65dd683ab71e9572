-- attack: a call whose values grow from one call to the next
-- expect: load-error /a call has too many values/ line 4
local n = nil
local function grow(...) return grow(n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, ...) end
grow()
