-- Faces with names, for the people of this library: `look = "gareth"` in an actor. scenarios/README.md says what the
-- parts can be, and what becomes of those that are left out.

-- --- Tollgate Electricals ---

look "mrs-oyelaran" {
  skin = "deep", age = "middle", head = "oval", brows = "soft", eyes = "almond", eye_colour = "dark",
  nose = "broad", lips = "full", hair = "short", hair_colour = "black", headwear = "headwrap",
  headwear_colour = "mustard", earrings = "studs", clothes = "coat", colour = "plum", under = "cream",
}

look "gareth" {
  build = "broad", head = "square", skin = "fair", age = "middle", brows = "thick", eyes = "hooded",
  eye_colour = "blue", nose = "straight", lips = "thin", hair = "receding", hair_colour = "brown",
  beard = "stubble", clothes = "polo", colour = "navy", under = "sky", wears = "badge",
}

look "ms-varga" {
  build = "slim", head = "long", skin = "fair", age = "middle", brows = "arched", eyes = "almond",
  eye_colour = "grey", nose = "long", lips = "thin", makeup = "light", hair = "bob", hair_colour = "grey",
  glasses = "rimless", clothes = "jacket", colour = "charcoal", under = "white", earrings = "studs",
}

-- --- Larkspur Parcels ---

look "mr-tan" {
  head = "round", skin = "light", age = "middle", brows = "straight", eyes = "monolid", eye_colour = "dark",
  nose = "round", lips = "medium", hair = "parted", hair_colour = "black", glasses = "rimless",
  clothes = "jacket", colour = "grey", under = "white",
}

look "bronagh" {
  build = "broad", head = "square", skin = "pale", age = "adult", brows = "soft", eyes = "round",
  eye_colour = "green", nose = "small", lips = "medium", marks = "freckles", hair = "ponytail",
  hair_colour = "auburn", clothes = "vest", colour = "mustard", under = "charcoal", mobility = "wheelchair",
}

look "imran" {
  head = "oval", skin = "tan", age = "adult", brows = "thick", eyes = "almond", eye_colour = "brown",
  nose = "long", lips = "medium", hair = "swept", hair_colour = "black", beard = "short",
  clothes = "shirt", colour = "sky", wears = "lanyard",
}

look "callum" {
  build = "slim", head = "long", skin = "pale", age = "young", brows = "soft", eyes = "round",
  eye_colour = "blue", nose = "straight", lips = "medium", marks = "freckles", hair = "curly",
  hair_colour = "red", clothes = "hoodie", colour = "grey", under = "white", wears = "headset",
}

look "zeynep" {
  head = "heart", skin = "olive", age = "adult", brows = "thick", eyes = "almond", eye_colour = "hazel",
  nose = "straight", lips = "full", makeup = "light", marks = "mole", hair = "waves",
  hair_colour = "dark brown", clothes = "blouse", colour = "teal", earrings = "hoops", wears = "lanyard",
}

look "hal" {
  build = "broad", head = "round", skin = "light", age = "older", brows = "soft", eyes = "hooded",
  eye_colour = "grey", nose = "round", lips = "thin", hair = "bald", hair_colour = "white", beard = "full",
  glasses = "round", clothes = "cardigan", colour = "rust", under = "cream",
}

look "tegan" {
  build = "broad", head = "round", skin = "fair", age = "adult", brows = "soft", eyes = "round",
  eye_colour = "brown", nose = "small", lips = "medium", hair = "bun", hair_colour = "blond",
  clothes = "jumper", colour = "rose", wears = "headset",
}

look "yusuf" {
  head = "oval", skin = "deep", age = "young", brows = "straight", eyes = "almond", eye_colour = "dark",
  nose = "broad", lips = "full", hair = "crop", hair_colour = "black", beard = "goatee",
  clothes = "shirt", colour = "white", wears = "lanyard",
}

-- --- Quayside Hotel ---

look "ms-lindqvist" {
  build = "slim", head = "heart", skin = "pale", age = "adult", brows = "soft", eyes = "almond",
  eye_colour = "blue", nose = "small", lips = "medium", makeup = "light", hair = "bob", hair_colour = "blond",
  clothes = "jumper", colour = "teal", under = "white", mobility = "wheelchair",
}

look "jo" {
  head = "square", skin = "brown", age = "adult", brows = "straight", eyes = "almond", eye_colour = "brown",
  nose = "straight", lips = "medium", hair = "pixie", hair_colour = "black", earrings = "studs",
  clothes = "jacket", colour = "olive", under = "cream",
}

look "sam" {
  build = "broad", head = "square", skin = "olive", age = "young", brows = "thick", eyes = "round",
  eye_colour = "brown", nose = "broad", lips = "medium", hair = "crop", hair_colour = "dark brown",
  clothes = "suit", colour = "plum", under = "white", wears = "badge",
}

look "beatriz" {
  head = "heart", skin = "tan", age = "middle", brows = "arched", eyes = "almond", eye_colour = "dark",
  nose = "straight", lips = "full", makeup = "bold", hair = "bun", hair_colour = "black",
  clothes = "jacket", colour = "navy", under = "cream", earrings = "studs",
}

look "hugh" {
  build = "slim", head = "long", skin = "fair", age = "older", brows = "thick", eyes = "hooded",
  eye_colour = "blue", nose = "long", lips = "thin", hair = "parted", hair_colour = "grey",
  beard = "moustache", clothes = "suit", colour = "charcoal", under = "sky",
}

look "bao" {
  head = "round", skin = "light", age = "adult", brows = "straight", eyes = "monolid", eye_colour = "dark",
  nose = "small", lips = "medium", hair = "long", hair_colour = "black", glasses = "round",
  clothes = "jacket", colour = "plum", under = "white", wears = "badge",
}

look "marek" {
  head = "oval", skin = "fair", age = "young", brows = "straight", eyes = "almond", eye_colour = "green",
  nose = "small", lips = "medium", hair = "swept", hair_colour = "blond", clothes = "shirt",
  colour = "white", wears = "badge",
}

-- --- Fenwater Energy ---

look "mr-achterberg" {
  build = "slim", head = "long", skin = "fair", age = "older", brows = "straight", eyes = "almond",
  eye_colour = "blue", nose = "long", lips = "thin", hair = "receding", hair_colour = "white",
  glasses = "square", clothes = "jumper", colour = "charcoal",
}

look "elke" {
  head = "oval", skin = "fair", age = "middle", brows = "thin", eyes = "almond", eye_colour = "blue",
  nose = "straight", lips = "thin", hair = "pixie", hair_colour = "blond", clothes = "coat",
  colour = "blue", under = "cream", earrings = "studs",
}

look "niamh" {
  head = "oval", skin = "pale", age = "adult", brows = "soft", eyes = "round", eye_colour = "green",
  nose = "small", lips = "medium", makeup = "light", marks = "freckles", hair = "waves", hair_colour = "red",
  clothes = "cardigan", colour = "green", under = "cream", wears = "lanyard",
}

look "mrs-darzi" {
  head = "heart", skin = "olive", age = "older", brows = "arched", eyes = "hooded", eye_colour = "brown",
  nose = "long", lips = "medium", hair = "bun", hair_colour = "grey", clothes = "cardigan",
  colour = "plum", under = "rose", earrings = "studs",
}

look "kofi" {
  build = "broad", head = "square", skin = "dark", age = "middle", brows = "soft", eyes = "almond",
  eye_colour = "dark", nose = "broad", lips = "full", hair = "shaved", hair_colour = "black",
  beard = "short", clothes = "shirt", colour = "lilac", wears = "headset",
}

look "lowri" {
  build = "slim", head = "heart", skin = "fair", age = "adult", brows = "straight", eyes = "round",
  eye_colour = "hazel", nose = "small", lips = "medium", hair = "long", hair_colour = "brown",
  clothes = "jumper", colour = "mustard", wears = "headset",
}

look "saskia" {
  build = "slim", head = "long", skin = "light", age = "adult", brows = "arched", eyes = "almond",
  eye_colour = "green", nose = "straight", lips = "full", makeup = "bold", hair = "ponytail",
  hair_colour = "dark brown", glasses = "winged", clothes = "blouse", colour = "red", earrings = "hoops",
}

look "mr-obi" {
  head = "oval", skin = "dark", age = "older", brows = "thick", eyes = "hooded", eye_colour = "dark",
  nose = "broad", lips = "full", hair = "crop", hair_colour = "grey", beard = "goatee",
  clothes = "kurta", colour = "cream", under = "rust",
}

-- --- Brambleford Council ---

look "mr-kowalczyk" {
  build = "broad", head = "square", skin = "fair", age = "adult", brows = "thick", eyes = "hooded",
  eye_colour = "grey", nose = "straight", lips = "thin", hair = "crop", hair_colour = "blond",
  beard = "stubble", clothes = "coat", colour = "olive", under = "grey",
}

look "zosia" {
  head = "round", skin = "fair", age = "child", brows = "soft", eyes = "round", eye_colour = "blue",
  nose = "small", lips = "medium", hair = "ponytail", hair_colour = "blond", clothes = "jumper",
  colour = "rose", under = "cream",
}

look "mrs-hallam" {
  head = "square", skin = "light", age = "middle", brows = "straight", eyes = "hooded", eye_colour = "grey",
  nose = "straight", lips = "thin", makeup = "light", hair = "bob", hair_colour = "brown",
  clothes = "jacket", colour = "charcoal", under = "white", wears = "lanyard",
}

look "ruth" {
  build = "broad", head = "oval", skin = "brown", age = "middle", brows = "soft", eyes = "almond",
  eye_colour = "brown", nose = "broad", lips = "full", makeup = "light", hair = "locs", hair_colour = "black",
  clothes = "cardigan", colour = "blue", under = "white", wears = "lanyard",
}

look "security" {
  build = "broad", head = "oval", skin = "tan", age = "adult", brows = "thick", eyes = "almond",
  eye_colour = "dark", nose = "straight", lips = "medium", hair = "short", hair_colour = "black",
  beard = "full", headwear = "turban", headwear_colour = "navy", clothes = "vest", colour = "teal",
  under = "charcoal", wears = "badge",
}

-- --- Ostler's Building Society ---

look "maureen" {
  build = "broad", head = "round", skin = "fair", age = "middle", brows = "thin", eyes = "round",
  eye_colour = "blue", nose = "round", lips = "thin", makeup = "light", hair = "waves", hair_colour = "grey",
  glasses = "winged", clothes = "blouse", colour = "lilac", earrings = "studs", wears = "badge",
}

look "dev" {
  build = "slim", head = "long", skin = "brown", age = "adult", brows = "thick", eyes = "almond",
  eye_colour = "dark", nose = "long", lips = "medium", hair = "swept", hair_colour = "black",
  beard = "stubble", glasses = "square", clothes = "suit", colour = "charcoal", under = "white",
}

look "jonah" {
  head = "oval", skin = "light", age = "young", brows = "thick", eyes = "almond", eye_colour = "hazel",
  nose = "straight", lips = "medium", hair = "curly", hair_colour = "dark brown", headwear = "kippah",
  headwear_colour = "navy", clothes = "shirt", colour = "sky", wears = "badge",
}

look "precious" {
  head = "heart", skin = "deep", age = "adult", brows = "arched", eyes = "round", eye_colour = "dark",
  nose = "broad", lips = "full", makeup = "light", marks = "vitiligo", hair = "braids", hair_colour = "black",
  clothes = "jacket", colour = "teal", under = "white", wears = "badge",
}

-- --- Northmere Leisure ---

look "aisha" {
  build = "slim", head = "oval", skin = "olive", age = "young", brows = "arched", eyes = "round",
  eye_colour = "brown", nose = "straight", lips = "medium", makeup = "light", headwear = "hijab",
  headwear_colour = "lilac", clothes = "polo", colour = "teal", under = "white", wears = "lanyard",
}

look "pawel" {
  head = "square", skin = "light", age = "middle", brows = "straight", eyes = "almond", eye_colour = "blue",
  nose = "straight", lips = "medium", hair = "short", hair_colour = "brown", beard = "goatee",
  clothes = "polo", colour = "green", under = "white", wears = "badge",
}

look "tobias" {
  head = "long", skin = "fair", age = "adult", brows = "soft", eyes = "almond", eye_colour = "hazel",
  nose = "straight", lips = "medium", hair = "parted", hair_colour = "auburn", beard = "full",
  glasses = "round", clothes = "jacket", colour = "rust", under = "navy",
}

look "mr-flynn" {
  head = "square", skin = "pale", age = "older", brows = "thick", eyes = "hooded", eye_colour = "blue",
  nose = "round", lips = "thin", hair = "short", hair_colour = "white", hearing = "aid",
  clothes = "jumper", colour = "navy", headwear = "cap", headwear_colour = "olive",
}

look "mrs-petrov" {
  head = "round", skin = "fair", age = "older", brows = "thin", eyes = "almond", eye_colour = "grey",
  nose = "straight", lips = "medium", makeup = "light", hair = "bob", hair_colour = "auburn",
  clothes = "coat", colour = "teal", under = "rose", earrings = "studs", mobility = "stick",
}

-- --- Wren Street Medical Centre ---

look "olu" {
  build = "broad", head = "round", skin = "deep", age = "middle", brows = "soft", eyes = "almond",
  eye_colour = "dark", nose = "broad", lips = "full", hair = "receding", hair_colour = "black",
  glasses = "square", clothes = "suit", colour = "navy", under = "sky", wears = "lanyard",
}

look "fern" {
  head = "square", skin = "fair", age = "adult", brows = "straight", eyes = "round", eye_colour = "green",
  nose = "small", lips = "thin", hair = "pixie", hair_colour = "brown", hearing = "implant",
  clothes = "tunic", colour = "blue", under = "white", wears = "badge",
}

look "mateus" {
  head = "oval", skin = "tan", age = "young", brows = "thick", eyes = "almond", eye_colour = "brown",
  nose = "straight", lips = "full", hair = "afro", hair_colour = "dark brown", clothes = "tunic",
  colour = "teal", under = "white", wears = "badge",
}

look "mrs-bell" {
  build = "slim", head = "oval", skin = "brown", age = "older", brows = "thin", eyes = "almond",
  eye_colour = "dark", nose = "straight", lips = "medium", hair = "pixie", hair_colour = "white",
  glasses = "winged", clothes = "blouse", colour = "rose", earrings = "studs",
}

look "patient" {
  head = "oval", skin = "light", age = "adult", brows = "soft", eyes = "almond", eye_colour = "brown",
  nose = "straight", lips = "medium", hair = "short", hair_colour = "dark brown", headwear = "beanie",
  headwear_colour = "rust", clothes = "coat", colour = "charcoal", under = "grey",
}

-- --- elsewhere ---

look "mrs-tilley" {
  build = "slim", head = "oval", skin = "pale", age = "older", brows = "soft", eyes = "hooded",
  eye_colour = "blue", nose = "small", lips = "thin", hair = "pixie", hair_colour = "grey",
  clothes = "cardigan", colour = "teal", under = "cream", hearing = "aid", glasses = "rimless",
}

look "mr-pugh" {
  build = "broad", head = "round", skin = "fair", age = "older", brows = "soft", eyes = "round",
  eye_colour = "blue", nose = "round", lips = "thin", hair = "bald", hair_colour = "white",
  beard = "moustache", clothes = "coat", colour = "olive", under = "mustard",
}

look "mrs-idowu" {
  head = "oval", skin = "dark", age = "middle", brows = "arched", eyes = "almond", eye_colour = "dark",
  nose = "broad", lips = "full", makeup = "bold", hair = "afro", hair_colour = "black", glasses = "round",
  clothes = "jacket", colour = "rust", under = "cream", earrings = "hoops",
}
