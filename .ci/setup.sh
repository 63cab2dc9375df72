#!/usr/bin/env bash
# Set-up shared by ./run and ./test: system libraries and fonts (apt), a virtual environment, the locked dependencies.
# Quick the second time: apt is asked only when something is missing, pip only when the lock has changed.
# Source it from the project's root; it leaves the environment's python in $PYTHON.
set -euo pipefail

say() { printf '%s\n' "kiosk set-up: $*" >&2; }
fail() { say "$*"; exit 1; }

# package:why - one line each; a package is installed only where dpkg does not know it.
SYSTEM_PACKAGES=(
    "python3:the language the kiosk is written in"
    "python3-venv:keeps the kiosk's libraries apart from the system's"
    "ca-certificates:lets pip check the package registry's certificate"
    "make:the daily commands of the Makefile"
    "libegl1:Qt draws through it, also without a display"
    "libgl1:Qt draws through it, also without a display"
    "libfontconfig1:finds the fonts"
    "libxkbcommon0:reads the keypad"
    "libdbus-1-3:Qt needs it to load"
    "libglib2.0-0:Qt needs it to load"
    "libfribidi0:right-to-left lines on paper"
    "espeak-ng:reads the screen aloud, in all four languages, without the network"
    "alsa-utils:plays what is read (aplay)"
    "fonts-noto-cjk:Chinese letters"
    "fonts-noto-core:Uyghur, Kazakh and Latin letters"
)
DISPLAY_PACKAGES=(
    "libxkbcommon-x11-0:window on an X display" "libxcb-cursor0:window on an X display"
    "libxcb-icccm4:window on an X display" "libxcb-image0:window on an X display"
    "libxcb-keysyms1:window on an X display" "libxcb-render-util0:window on an X display"
    "libxcb-shape0:window on an X display" "libxcb-xkb1:window on an X display"
    "libxcb-randr0:window on an X display" "libxcb-xfixes0:window on an X display"
    "libx11-xcb1:window on an X display"
)

# Only ./test needs these: a real PostgreSQL for the county server, a real browser for its pages.
TEST_PACKAGES=("postgresql:tests of the county server on PostgreSQL" "chromium:tests of the county's pages in a browser")

has_display() { [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; }

install_system_packages() {
    local wanted=("${SYSTEM_PACKAGES[@]}") missing=() entry name
    if [ "${WITH_TEST_PACKAGES:-}" = yes ]; then wanted+=("${TEST_PACKAGES[@]}"); fi
    if has_display; then wanted+=("${DISPLAY_PACKAGES[@]}"); fi
    for entry in "${wanted[@]}"; do
        name=${entry%%:*}
        case $name in
            # A Python 3.11-3.13 that is already here and can make environments will do.
            python3|python3-venv) if python_is_usable; then continue; fi ;;
        esac
        if dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'install ok installed'; then continue; fi
        missing+=("$name")
        say "needs $name (${entry#*:})"
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    command -v apt-get >/dev/null || fail "apt-get is not here: install these with your system's tool and start again: ${missing[*]}"
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "not root and no sudo: ask an administrator for: apt-get install --no-install-recommends ${missing[*]}"
        sudo -n true 2>/dev/null || [ -t 0 ] || fail "sudo asks for a password and there is no terminal: run as root: apt-get install --no-install-recommends ${missing[*]}"
        as_root=(sudo)
    fi
    say "installing ${#missing[@]} system packages: ${missing[*]}"
    "${as_root[@]}" apt-get update -qq || fail "apt-get update failed: is the network up? Then start again."
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null \
        || fail "apt-get could not install them: see the lines above, then start again."
}

python_is_usable() {
    command -v python3 >/dev/null && python3 - 2>/dev/null <<'PY'
import sys, venv, ensurepip
sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))
PY
}

make_environment() {
    PYTHON=$PWD/.venv/bin/python
    local want have
    want=$(cat requirements.lock pyproject.toml | sha256sum)
    have=$(cat .venv/lock.sha256 2>/dev/null || true)
    # The path is part of the stamp: a copied folder's environment points at the old place.
    [ "$want $PWD" = "$have" ] && return 0
    say "making the virtual environment .venv with the locked libraries (about half a minute, 900 MB)"
    python3 -m venv --clear .venv || fail "python3 cannot make an environment: install python3-venv and start again."
    "$PYTHON" -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r requirements.lock \
        || fail "pip could not install the locked libraries: is the network up? Then start again."
    "$PYTHON" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable . \
        || fail "the project itself could not be installed into .venv: see the lines above."
    printf '%s' "$want $PWD" > .venv/lock.sha256
}

[ "$(uname -s)" = Linux ] || fail "this set-up is for Debian 12; on other systems see README.md."
install_system_packages
make_environment
.ci/translations
export PYTHON
