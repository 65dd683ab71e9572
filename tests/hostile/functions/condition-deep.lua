-- attack: a condition in a text of 2 000 parentheses
-- expect: load-error /nested too deeply/ of scenario.lua
return { when = ("("):rep(1900) .. "true" .. (")"):rep(1900) }
