#!/usr/bin/env bash
# Makes .venv from the lock and sees to it that Qt can load. Instant when nothing has changed.
#   setup.sh              what running and testing need
#   setup.sh --packaging  also what building and smoke-testing the packaged app need
# System packages are installed only where that needs no question (root, or sudo without a password, and apt);
# everywhere else the exact command to run is printed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

# The libraries that Qt's own plugins want from a Linux system, by Debian's names.
QT_PACKAGES=(libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libfreetype6 libxkbcommon0 libxkbcommon-x11-0
    libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
    libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-xfixes0 libxcb-xinerama0 libxcb-xkb1 libwayland-client0
    libwayland-cursor0 libwayland-egl1)

say() { printf 'setup: %s\n' "$*" >&2; }
die() { say "$@"; exit 1; }

may_install() {
    command -v apt-get >/dev/null || return 1
    [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null
}

# install_system WHY PACKAGE...
install_system() {
    local why=$1 as=()
    shift
    if ! may_install; then
        say "$why"
        say "on Debian or Ubuntu:  sudo apt-get install --no-install-recommends $*"
        say "on other systems: the packages of the same content; then run make again"
        exit 1
    fi
    say "$why Installing $*"
    [ "$(id -u)" -eq 0 ] || as=(sudo -n)
    "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq </dev/null >&2 ||
        say "apt-get update failed; going on with the package lists that are here"
    "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" \
        </dev/null >/dev/null ||
        die "apt-get could not install: $*"
}

find_python() {
    local candidate
    for candidate in ${PYTHON:-} python3.11 python3.12 python3.13 python3.14 python3 python; do
        if command -v "$candidate" >/dev/null &&
            "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null; then
            echo "$candidate"
            return
        fi
    done
    return 1
}

make_venv() {
    local python version
    if [ -x "$bin/python" ] && "$bin/python" -m pip --version >/dev/null 2>&1; then return; fi
    python=$(find_python) || die "Python 3.11 to 3.14 is needed and was not found. Install one, or name it: make setup PYTHON=/path/to/python3"
    version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    if ! "$python" -c 'import venv, ensurepip' 2>/dev/null; then
        install_system "Python $version has no venv module." "python$version-venv"
    fi
    say "making .venv with Python $version"
    "$python" -m venv --clear .venv
}

install_lock() {
    local lock=requirements-dev.lock stamp=.venv/sidelight-lock
    if cmp -s "$lock" "$stamp"; then return; fi
    say "installing the packages of $lock (about 200 MB, once)"
    "$bin/python" -m pip install --quiet --disable-pip-version-check --no-input --no-deps --only-binary :all: \
        --require-hashes -r "$lock" </dev/null || die "the packages of $lock could not be installed; see the lines above"
    cp "$lock" "$stamp"
}

# Loads what the window loads: the widgets' library and the two platform plugins.
qt_loads() {
    "$bin/python" - <<'PY' 2>"$1"
import ctypes, glob, importlib.util, os
[folder] = importlib.util.find_spec("PySide6").submodule_search_locations
for pattern in ("Qt/lib/libQt6Widgets.so.6", "Qt/plugins/platforms/libqoffscreen.so", "Qt/plugins/platforms/libqxcb.so"):
    for path in glob.glob(os.path.join(folder, pattern)):
        ctypes.CDLL(path)
PY
}

ensure_qt() {
    local report
    [ "$(uname -s)" = Linux ] || return 0
    report=$(mktemp)
    trap 'rm -f "$report"' RETURN
    if qt_loads "$report"; then return; fi
    install_system "Qt cannot load: $(tail -n 1 "$report")." "${QT_PACKAGES[@]}"
    qt_loads "$report" || die "Qt still cannot load: $(tail -n 1 "$report")"
}

ensure_packaging_tools() {
    local missing=() python_library
    [ "$(uname -s)" = Linux ] || return 0
    command -v objdump >/dev/null && command -v strip >/dev/null || missing+=(binutils)
    command -v xz >/dev/null || missing+=(xz-utils)
    command -v Xvfb >/dev/null || missing+=(xvfb)
    command -v xdotool >/dev/null || missing+=(xdotool)
    # Debian's python3 is linked without the shared library that the packaged app carries.
    python_library=$("$bin/python" -c 'import sysconfig; print(sysconfig.get_config_var("INSTSONAME") or "")')
    if [[ $python_library == *.so* ]] && ! python_library_loads "$python_library"; then
        missing+=("${python_library%.so*}")
    fi
    [ ${#missing[@]} -eq 0 ] || install_system "Packaging needs more tools." "${missing[@]}"
}

python_library_loads() {
    "$bin/python" - "$1" <<'PY' 2>/dev/null
import ctypes, os, sys, sysconfig
name = sys.argv[1]
beside = os.path.join(sysconfig.get_config_var("LIBDIR") or "", name)
ctypes.CDLL(beside if os.path.exists(beside) else name)
PY
}

bin=.venv/bin
[ "${OS:-}" != Windows_NT ] || bin=.venv/Scripts
make_venv
install_lock
ensure_qt
if [ "${1:-}" = --packaging ]; then ensure_packaging_tools; fi
