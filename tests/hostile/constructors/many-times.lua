-- attack: one declaration that stands in many places and is called many times
-- expect: load-error /'narrate' was complete, and a table follows it/ line 4
local line = narrate "x"
local again = line {} {} "y" {}
return { beats = { line, line, { line, line } } }
