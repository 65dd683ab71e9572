-- attack: numbers written as other places do it, with a comma
-- expect: load-error /0.1 1e.100 1.0 -0.0 3.14 0x1p-1 1000000 0.30000000000000004 inf$/ line 4
-- runs: 5
error(table.concat({ 0.1, 1e100, 1.0, -0.0, string.format("%.2f %a %d %.17g", math.pi, 0.5, 1e6, 0.1 + 0.2),
  math.huge }, " "))
