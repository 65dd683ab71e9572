-- attack: looking through the libraries for what was forgotten
-- expect: loads
local known = { string = "byte char find format len lower rep reverse split sub upper",
  table = "concat insert pack remove sort unpack", utf8 = "char codepoint codes len offset" }
for name, library in pairs { string = string, table = table, utf8 = utf8 } do
  local names = {}
  for key in pairs(library) do table.insert(names, key) end
  assert(table.concat(names, " ") == known[name], table.concat(names, " "))
end
