# Finds a JDK that Cordon can be built and run with, and exports its folder as JAVA_HOME. Sourced by mvnw and cordon.
#
# $CORDON_JAVA_HOME wins, then $JAVA_HOME, if they are new enough; otherwise the newest of the java on the PATH and
# the JDKs in the usual folders. CORDON_JDK_ROOTS (folders, separated by colons) takes the place of those folders.
#
# The version is read from the JDK's file "release": starting java to ask it would cost more than the rest of a command.

# shellcheck shell=sh disable=SC2034 # cordon_jdk_full is for cordon
cordon_jdk_needed=21
cordon_jdk_home=
cordon_jdk_version=0 # "25"
cordon_jdk_full=     # "25.0.3"
cordon_jdk_seen=     # what was found and does not do, one line each

# cordon_jdk_try FOLDER: takes the folder if it is a JDK, new enough and newer than what was found so far.
cordon_jdk_try() {
  [ -r "$1/release" ] || return 0
  cordon_jdk_found=
  while IFS='=' read -r cordon_jdk_key cordon_jdk_value || [ -n "$cordon_jdk_key" ]; do
    [ "$cordon_jdk_key" = JAVA_VERSION ] || continue
    cordon_jdk_found=${cordon_jdk_value#\"}
    cordon_jdk_found=${cordon_jdk_found%%\"*}
  done <"$1/release"
  cordon_jdk_major=${cordon_jdk_found%%[!0-9]*} # of "25.0.3" and "26-ea"; "1.8.0_402" becomes 1, which is old enough
  if [ ! -x "$1/bin/javac" ]; then
    cordon_jdk_reject "$1" "${cordon_jdk_found:-unknown version} without a compiler (a JRE, not a JDK)"
  elif [ "${cordon_jdk_major:-0}" -lt "$cordon_jdk_needed" ]; then
    cordon_jdk_reject "$1" "${cordon_jdk_found:-unknown version}"
  elif [ "$cordon_jdk_major" -gt "$cordon_jdk_version" ]; then
    cordon_jdk_home=$1 cordon_jdk_version=$cordon_jdk_major cordon_jdk_full=$cordon_jdk_found
  fi
}

# The same JDK often stands in several places by symbolic links; it is named once.
cordon_jdk_reject() {
  cordon_jdk_line="  $(cd -P "$1" && pwd): $2"
  case "$cordon_jdk_seen" in
  *"$cordon_jdk_line"*) ;;
  *) cordon_jdk_seen="$cordon_jdk_seen$cordon_jdk_line
" ;;
  esac
}

cordon_jdk_search() {
  for cordon_jdk_wish in "${CORDON_JAVA_HOME-}" "${JAVA_HOME-}"; do
    [ -z "$cordon_jdk_wish" ] || cordon_jdk_try "$cordon_jdk_wish"
    [ -z "$cordon_jdk_home" ] || return 0
  done
  if cordon_jdk_java=$(command -v java) && cordon_jdk_java=$(readlink -f "$cordon_jdk_java"); then
    cordon_jdk_try "${cordon_jdk_java%/bin/java}"
  fi
  cordon_jdk_ifs=$IFS
  IFS=:
  # shellcheck disable=SC2086 # split at the colons
  set -- ${CORDON_JDK_ROOTS-/usr/lib/jvm:/Library/Java/JavaVirtualMachines:${HOME-}/.sdkman/candidates/java:${HOME-}/.jdks}
  IFS=$cordon_jdk_ifs
  for cordon_jdk_root in "$@"; do
    for cordon_jdk_candidate in "$cordon_jdk_root"/* "$cordon_jdk_root"/*/Contents/Home; do
      cordon_jdk_try "$cordon_jdk_candidate"
    done
  done
}

cordon_jdk_search
if [ -z "$cordon_jdk_home" ]; then
  {
    echo "cordon: needs a JDK of version $cordon_jdk_needed or newer, and found none."
    if [ -n "$cordon_jdk_seen" ]; then
      echo "Found, but too old or no JDK:"
      printf %s "$cordon_jdk_seen"
    else
      echo "Found no JDK at all."
    fi
    echo "Looked at CORDON_JAVA_HOME, JAVA_HOME, the java on the PATH, and in" \
      "${CORDON_JDK_ROOTS-/usr/lib/jvm, /Library/Java/JavaVirtualMachines, ~/.sdkman/candidates/java, ~/.jdks}."
    echo "To install one:"
    echo "  Debian 13, Ubuntu 24.04 and newer: apt-get install openjdk-21-jdk"
    echo "  Debian 12 has only 17 itself: temurin-25-jdk from Eclipse Adoptium's packages for Debian"
    echo "  macOS: brew install --cask temurin     anywhere: sdk install java (sdkman.io)"
    echo "or set JAVA_HOME to the folder of one that is installed elsewhere."
  } >&2
  exit 4
fi
JAVA_HOME=$cordon_jdk_home
export JAVA_HOME
