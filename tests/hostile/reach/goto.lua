-- attack: a jump into a block
-- expect: load-error /to go to a scene write go/
goto inside
do
  ::inside::
  while true do end
end
