centre "desk.m1" { unit = "D/505/0001", criteria = { "1.1", "1.2" }, admissible = "with agreement", said_by = "the awarding organisation's adviser", on = "2026-03-01" }
centre "desk.m2" { admissible = "no" }
