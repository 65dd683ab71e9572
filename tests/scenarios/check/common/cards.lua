-- Documents of several scenarios: none has to use all of them.
-- rapport: allow few-options because a scenario that includes this may want it
exhibit "rule" { kind = "card", title = "A rule", "Text." }
exhibit "spare" { kind = "card", title = "Nobody's", "Text." }

return {
  ask = function()
    return choose { -- rapport: allow unequal-lengths because the short one is a real answer
      say "Yes, I can do that for you." { strong = "k.a", because = "b" },
      say "No." { against = "k.a", because = "b" },
      say "Perhaps I could do that later." { part = "k.a", because = "b" },
      say "Somebody could do that for you." { part = "k.a", because = "b" },
    }
  end,
}
