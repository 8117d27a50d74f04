"""What ships beside the code is whole: typefaces with their licences, icons as drawn, desktop files that parse."""

from __future__ import annotations

import configparser
import struct
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

RESOURCES = Path(__file__).parents[1] / "resources"
TYPEFACES = {
    "Inter": ("Regular", "Medium", "SemiBold", "Bold", "Italic"),
    "CharisSIL": ("Regular", "Bold", "Italic", "BoldItalic"),
}
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


@pytest.mark.parametrize("family", TYPEFACES)
def test_typefaces_ship_with_their_licence(family: str) -> None:
    styles = {path.stem.removeprefix(f"{family}-") for path in (RESOURCES / "fonts").glob(f"{family}-*.[ot]tf")}
    assert styles == set(TYPEFACES[family])
    licence = (RESOURCES / "fonts" / f"{family}-LICENSE.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert "Copyright (c)" in licence


@pytest.mark.parametrize("name", ["sidelight", "document"])
def test_icons_have_the_size_they_say(name: str) -> None:
    folder = RESOURCES / "icons" / "app"
    sizes = {}
    for size in ICON_SIZES:
        head = (folder / f"{name}-{size}.png").read_bytes()[:24]
        sizes[size] = struct.unpack(">II", head[16:24])
    assert sizes == {size: (size, size) for size in ICON_SIZES}


@pytest.mark.parametrize("name", ["sidelight", "document"])
def test_windows_and_macos_icons_hold_whole_pictures(name: str) -> None:
    ico = (RESOURCES / "icons" / "app" / f"{name}.ico").read_bytes()
    for index in range(struct.unpack_from("<H", ico, 4)[0]):
        size, offset = struct.unpack_from("<II", ico, 6 + 16 * index + 8)
        assert ico[offset : offset + 4] == b"\x89PNG"
        assert ico[offset + size - 8 : offset + size - 4] == b"IEND"
    icns = (RESOURCES / "icons" / "app" / f"{name}.icns").read_bytes()
    assert icns[:4] == b"icns"
    assert struct.unpack(">I", icns[4:8]) == (len(icns),)


def test_desktop_entry_and_file_type_name_each_other() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(RESOURCES / "packaging" / "sidelight.desktop", encoding="utf-8")
    kinds = entry["Desktop Entry"]["MimeType"].strip(";").split(";")
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    [kind] = ET.parse(RESOURCES / "packaging" / "sidelight-mime.xml").getroot().findall(f"{space}mime-type")
    assert kinds == [kind.get("type")]
    assert [glob.get("pattern") for glob in kind.findall(f"{space}glob")] == ["*.sidelight"]
