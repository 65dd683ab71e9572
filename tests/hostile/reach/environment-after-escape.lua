-- attack: a text that goes on in the next line by \z, so that careless readers see code as text
-- expect: load-error /'_E.V' cannot be used/ line 4
local text = "one \z
  two" local _ENV = {} --"
