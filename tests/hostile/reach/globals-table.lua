-- attack: the table of globals by its old name
-- expect: load-error /unknown name '_G'/ line 3
for name, value in pairs(_G) do _G[name] = nil end
