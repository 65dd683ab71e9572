-- attack: every word with every table, all of it declared
-- expect: load-error /'scenario' has no field|a scene|needs|cannot/
local shapes = { {}, { 1 }, { "a", nil, "b" }, { {} }, { x = 1 }, { [1.5] = 2 }, { [-1] = 3 }, { start = "x" },
  { title = {}, outcome = say }, { say "x" }, { when = 1, add = 2, set = 3, after = 4 }, { strong = { {} } },
  { pick = -1, card "x" { right = true } }, { answer = 0 / 0, near = { [1e300] = {} } }, { wait, wait, wait },
  { kind = "table", rows = { 1, { 2, {} } } }, { id = ("x"):rep(5000) }, { name = true, look = { { {} } } },
  { otherwise = { otherwise = {} } }, { seconds = -1, silence = wait { strong = "x" } } }
for i, shape in ipairs(shapes) do
  scenario(shape) state(shape) actor(shape) reflect(shape) discuss(shape)
  scene("s" .. i)(shape) ending("e" .. i)(shape) exhibit("x" .. i)(shape)
  always("a" .. i)("true")
  scene("t" .. i) { change(shape), when "true" (shape), choose(shape), build(shape), rank(shape), figure(shape),
    quote(shape), form(shape), write(shape), choose { say "x" (shape), act "y" (shape), read "z" (shape),
    wait(shape) }, level(shape), one_of(shape), card "c" (shape), pick "p" (shape) }
end
