-- attack: an order that sorts, and so on, until C's own stack is full
-- expect: load-error /calls are nested too deeply/ line 4
local t, order = { 3, 2, 1 }
function order(a, b) table.sort(t, order) return a < b end
table.sort(t, order)
