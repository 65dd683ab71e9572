-- attack: tables within tables, deeper than any reader by recursion can go
-- expect: load-error /tables are nested more than 100 deep/ line 5
local deep = { narrate "x" }
for i = 1, 100000 do deep = { deep } end
scene "more" { deep, go "over" }
