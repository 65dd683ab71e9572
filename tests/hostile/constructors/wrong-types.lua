-- attack: every word with everything that can be given
-- expect: load-error /after 'scene' comes a text in quotes, not a number/ line 9
local words = { scene, ending, exhibit, always, scenario, actor, state, level, one_of, reflect, discuss, narrate,
  show, change, when, go, choose, build, rank, figure, quote, form, write, say, act, read, wait, card, pick, flag }
local things = { 1, true, 0 / 0, "text", {}, print, function() end, say, wait, level { start = 3 }, {{{}}}, "" }
for _, word in ipairs(words) do
  for i = 1, 12 do
    for j = 1, 12 do
      local x = word(things[i])
      x = word(things[i], things[j])
    end
  end
end
