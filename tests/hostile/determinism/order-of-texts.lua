-- attack: the order of texts, as other places have it
-- expect: load-error /A B Z a b z ä é$/ line 6
-- runs: 5
local t = { "b", "Z", "a", "ä", "B", "z", "A", "é" }
table.sort(t)
error(table.concat(t, " "))
