-- attack: beats that go round without asking
-- expect: stops /goes round without asking/ line 4
scene "round" {
  when(function(s) return s.trust > 0 end) { narrate "x" },
  go "round",
}
return { beats = go "round" }
