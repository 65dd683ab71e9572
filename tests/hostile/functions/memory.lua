-- attack: an effect that fills memory as fast as its budget allows
-- expect: stops /takes too long|memory|too long/ line 5
return { after = function(s)
  local kept = {}
  for i = 1, 1e6 do kept[i] = ("x"):rep(90) .. i end
end }
