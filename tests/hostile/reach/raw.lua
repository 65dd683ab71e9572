-- attack: access past the metatables
-- expect: load-error /unknown name 'rawset'/ line 3
rawset(string, "rep", nil)
local first = next(string)
rawget(math, "pi")
