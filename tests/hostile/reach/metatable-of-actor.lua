-- attack: an actor's metatable, asked for as if it were a mood
-- expect: load-error /there is no mood '__metatable'/ line 4
local tan = actor { name = "Mr Tan" }
local line = tan.__metatable "Hello."
