-- attack: a placeholder called, indexed and calculated with without end
-- expect: load-error /unknown name 'unheard_of'/ line 4
local x = 1
local thing = unheard_of
for i = 1, 10000 do
  thing = thing.more {} "text" ("x", 2, 3) + thing * 2 // -thing
  thing.field = #thing < 1 or thing <= thing
end
for k, v in thing do end
for k, v in pairs(thing) do end
for k, v in ipairs(thing) do end
