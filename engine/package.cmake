# `cpack --config build/CPackConfig.cmake` writes a package for Debian. Which libraries it needs is read from the program.
set(RAPPORT_MAINTAINER "The Rapport authors <authors@rapport.invalid>" CACHE STRING
    "Who answers for the package, as Debian writes it")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME rapport)
set(CPACK_PACKAGE_VENDOR "The Rapport authors")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/package_date.cmake)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/package_rights.cmake)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${RAPPORT_MAINTAINER}")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS fonts-inter)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "fonts-noto-core, fonts-noto-color-emoji, fonts-droid-fallback, fonts-opendyslexic, fonts-sil-andika, hunspell-en-gb, speech-dispatcher")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "rehearse customer conversations, offline
Rapport plays scripted conversations with customers and colleagues, takes what
a trainee chooses as evidence against marking points, and keeps a reflective
log that quotes what was really said.
.
Trainers write scenarios as plain texts, which are checked and explored before
anybody plays them. Assessors observe runs whose levels are held until they
release them. Nothing ever goes over a network.")
include(CPack)
