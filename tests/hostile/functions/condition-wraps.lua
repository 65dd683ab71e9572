-- attack: a condition in a text whose numbers run over, as Lua's do
-- expect: loads
return { when = "9223372036854775807 + 1 < 0 and (0 - 9223372036854775807 - 1) // (0 - 1) < 0 and 5 % (0 - 1) == 0" }
