-- attack: a condition in a text of as many parts as fit
-- expect: load-error /the condition has more than/ of scenario.lua
return { when = "true" .. (" or rung"):rep(490) }
