# attack: an empty file
# expect: loads
printf ''
