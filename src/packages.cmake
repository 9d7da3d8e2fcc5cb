# Packages: cpack -G DEB, cpack -G RPM, in the build folder.  Who hands them on
# says who answers for them: -DCPACK_PACKAGE_CONTACT="NAME <ADDRESS>".  The
# component `package` has what only they need, `debian` what Debian has elsewhere.
#
# SPDX-License-Identifier: ISC
set(CPACK_PACKAGE_CONTACT "whoever built this package <not-named@rcodex.invalid>"
	CACHE STRING "Who answers for the packages: NAME <ADDRESS>")
set(CPACK_PACKAGE_VENDOR "the rcodex authors")
set(CPACK_PACKAGE_DESCRIPTION
"Given a DNS response code, an Extended DNS Error, a reply, a log or an error
message, rcodex names the likeliest cause, the command that proves it and the
fix that ends it, in a terminal.  It works offline, and sends no query.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# A card that is longer than the screen; the replies that it explains.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS less)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "bind9-dnsutils | knot-dnsutils")
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_COMPRESSION_TYPE xz)
set(CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
set(CPACK_RPM_PACKAGE_LICENSE ISC)
# The same bytes on any machine, too.
set(CPACK_RPM_SPEC_MORE_DEFINE "%define _build_id_links none
%define _buildhost localhost
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define packager ${CPACK_PACKAGE_CONTACT}
Recommends: less
Suggests: bind-utils")
set(CPACK_RPM_USER_FILELIST
	"%license /usr/share/doc/rcodex/copyright"
	"%doc /usr/share/doc/rcodex/changelog.gz")
foreach(language IN LISTS languages)
	list(APPEND CPACK_RPM_USER_FILELIST
		"%lang(${language}) /usr/share/man/${language}/man1/rcodex.1.gz")
endforeach()
# Folders of shells and languages may be nobody's but this package's.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
	/usr/share/man /usr/share/man/man1)
set(CPACK_INSTALL_CMAKE_PROJECTS
	"${PROJECT_BINARY_DIR};rcodex;ALL;/"
	"${PROJECT_BINARY_DIR};rcodex;package;/")
set(CPACK_PROJECT_CONFIG_FILE "${PROJECT_BINARY_DIR}/PackageKind.cmake")
file(WRITE "${CPACK_PROJECT_CONFIG_FILE}"
"if(CPACK_GENERATOR STREQUAL \"DEB\")
	list(INSERT CPACK_INSTALL_CMAKE_PROJECTS 4
		\"${PROJECT_BINARY_DIR}\" rcodex debian /)
endif()
")
string(TIMESTAMP day "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(WRITE "${PROJECT_BINARY_DIR}/changelog"
	"rcodex (${PROJECT_VERSION}) unstable; urgency=low\n\n"
	"  * Follow the registry of ${RCODEX_REGISTRY_DATE}.\n\n"
	" -- ${CPACK_PACKAGE_CONTACT}  ${day}\n")
rcodex_folder("${CMAKE_INSTALL_DOCDIR}" COMPONENT package EXCLUDE_FROM_ALL)
install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}" RENAME copyright
	COMPONENT package EXCLUDE_FROM_ALL)
install(FILES "${PROJECT_BINARY_DIR}/changelog"
	DESTINATION "${CMAKE_INSTALL_DOCDIR}" COMPONENT package EXCLUDE_FROM_ALL)
set(to "\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}")
set(zsh "${to}/${CMAKE_INSTALL_DATAROOTDIR}/zsh")
# Debian's zsh does not look into site-functions below /usr.
install(CODE "
	if(EXISTS \"${zsh}/site-functions\")
		file(RENAME \"${zsh}/site-functions\" \"${zsh}/vendor-completions\")
	endif()
	" COMPONENT debian EXCLUDE_FROM_ALL)
# groff 1.23 warns of each heading that begins beyond ASCII, and prints it right.
file(WRITE "${PROJECT_BINARY_DIR}/overrides" "rcodex: groff-message \
troff:<standard input>:*: warning: macro 'doc-str-tmp2' not defined *\n")
rcodex_folder("${CMAKE_INSTALL_DATAROOTDIR}/lintian/overrides"
	COMPONENT debian EXCLUDE_FROM_ALL)
install(FILES "${PROJECT_BINARY_DIR}/overrides" RENAME rcodex
	DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/lintian/overrides"
	COMPONENT debian EXCLUDE_FROM_ALL)
install(CODE "
	file(GLOB_RECURSE pages \"${to}/${CMAKE_INSTALL_MANDIR}/*/rcodex.1\")
	execute_process(COMMAND gzip -9fn \${pages}
		\"${to}/${CMAKE_INSTALL_DOCDIR}/changelog\" RESULT_VARIABLE failed)
	if(failed)
		message(FATAL_ERROR \"gzip: \${failed}\")
	endif()
	execute_process(COMMAND chmod 755 \"${to}\")
	execute_process(COMMAND \"${CMAKE_OBJCOPY}\" --remove-section=.comment
		\"${to}/${CMAKE_INSTALL_BINDIR}/rcodex\" ERROR_QUIET)
	if(DEFINED ENV{SOURCE_DATE_EPOCH})
		execute_process(COMMAND find \"${to}\" -exec touch -hd
			\"@\$ENV{SOURCE_DATE_EPOCH}\" {} +)
	endif()
	" COMPONENT package EXCLUDE_FROM_ALL)
include(CPack)
