-- attack: a declaration as a condition
-- expect: load-error /'when' must be a condition/ of scenario.lua
return { when = say }
