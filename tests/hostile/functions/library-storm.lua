-- attack: an effect that lets the library do its work
-- expect: stops /takes too long|longer than 256 KiB/ line 3
return { after = function(s) while true do local x = ("x"):rep(99999):reverse():upper() end end }
