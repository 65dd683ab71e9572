-- attack: parts of Lua's libraries that are left out, each looked for by name
-- expect: load-error /there is no 'randomseed' in 'math'/ line 7
local left_out = { math = { "random", "randomseed" }, table = { "move" }, utf8 = { "charpattern" },
  string = { "dump", "gsub", "match", "gmatch", "pack", "unpack", "packsize", "__index", "__metatable" } }
local libraries = { math = math, table = table, utf8 = utf8, string = string }
for name, parts in pairs(left_out) do
  for _, part in ipairs(parts) do local found = libraries[name][part] end
end
