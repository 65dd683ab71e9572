-- attack: a function that declares scenes and calls itself
-- expect: load-error /calls are nested too deeply|more than 4000 declarations/
local function more(n)
  scene("s" .. n) { go "over" }
  return 1 + more(n + 1)
end
more(1)
