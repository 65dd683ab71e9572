-- attack: a zero byte in what is said
-- expect: load-error /a text holds a zero byte/ line 3
scene "more" { narrate "seen\0hidden", go "over" }
