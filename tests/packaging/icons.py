"""Renders the application's and the document's icons from their drawings: python -m tests.packaging.icons."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).parents[2] / "resources" / "icons"
FOLDER = ICONS / "app"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 256)
# Apple's names of the PNG slots of an .icns file, by pixel size; the @2x slots repeat the picture of twice the size.
ICNS_SLOTS = ((b"icp4", 16), (b"icp5", 32), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512), (b"ic14", 512))
LARGEST_SMALL = 16  # up to here the full drawing blurs, and the one drawn on whole pixels is used


def drawing(name: str, size: int) -> Path:
    """The SVG to draw ``name`` ("sidelight" or "document") from at ``size`` pixels."""
    if name == "sidelight":
        return FOLDER / "small.svg" if size <= LARGEST_SMALL else ICONS / "app.svg"
    return FOLDER / f"{name}.svg"


def render(svg: Path, size: int) -> bytes:
    """``svg`` as a PNG of ``size`` x ``size`` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    png = QByteArray()
    buffer = QBuffer(png)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, format=b"PNG"):
        raise OSError(f"{svg}: Qt could not write it as PNG")
    return bytes(png.data())


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """A Windows icon file that holds PNGs, by size in pixels."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(head) + 16 * len(pictures)
    entries = b""
    for size, png in pictures.items():
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), offset)
        offset += len(png)
    return head + entries + b"".join(pictures.values())


def icns(pictures: Mapping[int, bytes]) -> bytes:
    """A macOS icon file that holds PNGs, by size in pixels."""
    body = b"".join(slot + struct.pack(">I", len(pictures[size]) + 8) + pictures[size] for slot, size in ICNS_SLOTS)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def all_files() -> dict[Path, bytes]:
    """Every file that is made from a drawing, with the content it should have."""
    files: dict[Path, bytes] = {}
    for name in ("sidelight", "document"):
        pictures = {size: render(drawing(name, size), size) for size in SIZES}
        files |= {FOLDER / f"{name}-{size}.png": png for size, png in pictures.items()}
        files[FOLDER / f"{name}.ico"] = ico({size: pictures[size] for size in ICO_SIZES})
        files[FOLDER / f"{name}.icns"] = icns(pictures)
    return files


def main() -> None:
    for path, content in all_files().items():
        path.write_bytes(content)
    print(f"{len(all_files())} files in {FOLDER}")


if __name__ == "__main__":
    main()
