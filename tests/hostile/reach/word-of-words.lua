-- attack: words given to words and to themselves
-- expect: load-error /after 'say' comes a text in quotes, not a declaration/ line 4
local x = 1
local y = say(say)(say)
local z = choose(choose)(choose { choose })
