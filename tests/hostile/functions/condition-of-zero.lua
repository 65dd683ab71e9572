-- attack: a condition in a text that divides by nothing
-- expect: stops /the condition divides by zero/ of scenario.lua
return { when = "trust // (trust - trust) > 0" }
