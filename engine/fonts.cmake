# Where fonts are: the folder in which one of their files is found now, else where Debian's packages put them. Any other:
# cmake -DRAPPORT_FONTS_INTER=FOLDER, and so on.
function(find_fonts name file debian)
  find_path(RAPPORT_FONTS_${name} ${file} PATHS /usr/share/fonts/${debian} /usr/local/share/fonts /usr/share/fonts
            PATH_SUFFIXES ${ARGN} NO_DEFAULT_PATH DOC "The folder of ${file}")
  set(folder ${RAPPORT_FONTS_${name}})
  if(NOT folder)
    set(folder /usr/share/fonts/${debian})
  endif()
  add_compile_definitions(RAPPORT_FONTS_${name}="${folder}")
endfunction()

find_fonts(INTER Inter-Regular.otf opentype/inter inter)
find_fonts(ANDIKA Andika-Regular.ttf truetype/andika andika)
find_fonts(OPENDYSLEXIC OpenDyslexic-Regular.otf opentype/opendyslexic opendyslexic)
find_fonts(NOTO NotoSans-Regular.ttf truetype/noto noto)
find_fonts(DROID DroidSansFallbackFull.ttf truetype/droid droid)
find_fonts(EMOJI NotoColorEmoji.ttf truetype/noto noto)
