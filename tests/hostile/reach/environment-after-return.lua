-- attack: a comment that ends with a carriage return for Lua and goes on for careless readers
-- expect: load-error /'_E.V' cannot be used/ line 4
-- nothing to see here local _ENV <const> = {}
