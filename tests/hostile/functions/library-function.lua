-- attack: a function of the language as a condition, where no place could be named
-- expect: load-error /a function of the language stands where/ of scenario.lua
return { when = error }
