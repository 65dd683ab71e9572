# What `cmake --install` puts in place. The program finds its own folders from where it stands itself.

# Debian has manuals and changelogs compressed; -n leaves out when that was.
function(install_compressed file destination)
  get_filename_component(name ${file} NAME)
  set(packed ${PROJECT_BINARY_DIR}/install/${name}.gz)
  add_custom_command(OUTPUT ${packed} COMMAND gzip -9nc ${PROJECT_SOURCE_DIR}/${file} > ${packed}
                     DEPENDS ${PROJECT_SOURCE_DIR}/${file} VERBATIM)
  add_custom_target(${name}.gz ALL DEPENDS ${packed})
  install(FILES ${packed} DESTINATION ${destination})
endfunction()
file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/install)

install(TARGETS rapport DESTINATION bin)
install(DIRECTORY scenarios DESTINATION share/rapport PATTERN README.md EXCLUDE)
install(DIRECTORY assets/editors assets/template DESTINATION share/rapport/assets)
install(FILES assets/icons/rapport-128.png DESTINATION share/rapport/assets/icons)

install(FILES assets/desktop/rapport.desktop DESTINATION share/applications)
install(FILES assets/desktop/rapport.metainfo.xml DESTINATION share/metainfo)
install(FILES assets/icons/rapport.svg DESTINATION share/icons/hicolor/scalable/apps)
install(FILES assets/icons/rapport-symbolic.svg DESTINATION share/icons/hicolor/symbolic/apps)
foreach(size 16 24 32 48 64 128 256 512)
  install(FILES assets/icons/rapport-${size}.png DESTINATION share/icons/hicolor/${size}x${size}/apps
          RENAME rapport.png)
endforeach()

install_compressed(assets/man/rapport.1 share/man/man1)
install_compressed(assets/package/changelog share/doc/rapport)
install(FILES README.md assets/package/copyright DESTINATION share/doc/rapport)
foreach(folder assets scenarios)
  install(FILES ${folder}/README.md DESTINATION share/doc/rapport/${folder})
endforeach()
