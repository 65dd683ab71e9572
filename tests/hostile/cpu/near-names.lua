-- attack: 9 000 names to go to, each compared with 1 000 others of the same length
-- expect: load-error /there is no scene or ending/ line 9
local a = ("a"):rep(41)
for i = 1, 500 do scene(a .. "x" .. string.format("%022d", i)) { go "over" } end
for i = 1, 500 do
  ending(a .. string.format("bcdbcdbcdbcdbcd%08d", i)) { title = "x", outcome = "good", "x" }
end
local beats = {}
for i = 1, 9000 do beats[i] = go(a .. string.format("yz%021d", 7000000000000000 + i)) end
return { beats = beats }
