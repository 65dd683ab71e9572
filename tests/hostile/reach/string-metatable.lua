-- attack: what texts have in common, reached and changed through a text
-- expect: load-error /a text has no fields that could be set/ line 4
assert(("x").__index == nil and ("x").__metatable == nil and ("x").dump == nil);
("x").upper = function() return "changed" end
