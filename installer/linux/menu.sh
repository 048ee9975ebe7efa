#!/bin/sh
# Zet Opmaat in je menu zonder beheerder, of haalt het eruit: ./menu.sh [--weg]
# Puts Opmaat in your menu without an administrator, or takes it out: ./menu.sh [--remove]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
share=${XDG_DATA_HOME:-$HOME/.local/share}
if [ "${1:-}" = --weg ] || [ "${1:-}" = --remove ]; then
    rm -f "$share/applications/opmaat.desktop" "$share/mime/packages/opmaat.xml"
    find "$share/icons/hicolor" -name 'opmaat.png' -o -name 'opmaat.svg' 2>/dev/null | while read -r icon; do rm -f "$icon"; done
    echo "Uit het menu. Deze map en je bestanden in $share/Opmaat staan er nog."
else
    mkdir -p "$share/applications" "$share/mime/packages" "$share/icons"
    cp -R "$here/share/icons/hicolor" "$share/icons/"
    cp "$here/share/mime/packages/opmaat.xml" "$share/mime/packages/"
    # A path with a space, a quote or a percent sign is quoted as the desktop entry specification asks.
    quoted=$(printf '%s' "$here/opmaat" | sed 's/[\\"`$]/\\\\&/g; s/%/%%/g')
    awk -v command="\"$quoted\"" '
        /^Exec=/ { print "Exec=" command " %f"; next }
        /^TryExec=/ { next }
        { print }' "$here/share/applications/opmaat.desktop" >"$share/applications/opmaat.desktop"
    echo "Opmaat staat in je menu. Verplaats je deze map, doe dit dan opnieuw."
fi
if command -v update-mime-database >/dev/null; then update-mime-database "$share/mime" >/dev/null 2>&1 || true; fi
if command -v update-desktop-database >/dev/null; then update-desktop-database "$share/applications" >/dev/null 2>&1 || true; fi
