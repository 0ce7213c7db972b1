# A .deb whose dependencies come from the linked libraries; plugins that are loaded at run time
# cannot be seen there and stand by hand.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME interval)
set(CPACK_PACKAGE_CONTACT "The Interval developers <interval@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, fonts-noto-cjk")
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
include(CPack)
