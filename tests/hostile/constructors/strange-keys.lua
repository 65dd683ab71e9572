-- attack: fields named by tables
-- expect: load-error /a field is named by a text or a number/ line 3
scene "more" { [{}] = 1, go "over" }
