-- attack: an effect that asks for more memory than there is, at a known place
-- expect: stops /a text is longer than 256 KiB/ line 5
return { after = function(s)
  local x = ("x"):rep(3000)
  while true do x = x .. x end
end }
