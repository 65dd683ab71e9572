-- attack: functions, numbers and truths where beats should be
-- expect: load-error /cannot stand among the beats/ line 3
scene "more" { 1, true, function() end, { 0.5 }, choose, go "over" }
