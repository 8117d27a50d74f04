#!/bin/sh
# Puts Sidelight into the menu, on the PATH and behind .sidelight files; for this user alone, without root.
#   ./install.sh            installs (the folder stays where it is)
#   ./install.sh --remove   takes everything out again; projects are never touched
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
bin=$HOME/.local/bin
entry=$data/applications/sidelight.desktop
mime=$data/mime/packages/sidelight.xml

refresh() {
    # Desktops without these tools read the folders themselves at the next log-in.
    if command -v update-mime-database >/dev/null; then update-mime-database "$data/mime"; fi
    if command -v update-desktop-database >/dev/null; then update-desktop-database "$data/applications"; fi
    if command -v gtk-update-icon-cache >/dev/null; then gtk-update-icon-cache -q -t "$data/icons/hicolor" || true; fi
}

if [ "${1:-}" = --remove ]; then
    rm -f "$entry" "$mime" "$bin/sidelight"
    find "$data/icons/hicolor" \( -name 'sidelight.*' -o -name 'application-x-sidelight.*' \) -delete 2>/dev/null || true
    refresh
    echo "Sidelight is out of the menu. This folder can be deleted."
    exit 0
fi

mkdir -p "$data/applications" "$data/mime/packages" "$bin"
cp "$here/share/sidelight-mime.xml" "$mime"
# A quoted Exec value: inside the quotes, the desktop entry specification wants \ " ` and $ escaped, twice for \.
program=$(printf '%s' "$here/sidelight" | sed 's/[\\"`$]/\\\\&/g')
while IFS= read -r line; do
    case $line in
        Exec=*) printf 'Exec="%s" %%f\n' "$program" ;;
        *) printf '%s\n' "$line" ;;
    esac
done <"$here/share/sidelight.desktop" >"$entry"
for size in 16 22 24 32 48 64 128 256 512; do
    icons=$data/icons/hicolor/${size}x${size}
    mkdir -p "$icons/apps" "$icons/mimetypes"
    cp "$here/_internal/resources/icons/app/sidelight-$size.png" "$icons/apps/sidelight.png"
    cp "$here/_internal/resources/icons/app/document-$size.png" "$icons/mimetypes/application-x-sidelight.png"
done
ln -sf "$here/sidelight" "$bin/sidelight"
refresh
echo "Sidelight is in the menu, and the command sidelight in $bin."
