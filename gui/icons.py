"""The icon set: SVG strokes on a 16 px grid, tinted with the theme's inks and rendered per device pixel ratio."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gui.theme import RESOURCES, theme, theme_changed, tinted

ICONS = RESOURCES / "icons"


class IconBinding(QObject):
    """Keeps one object's icon in the colours of the theme on screen; owned by that object."""

    def __init__(self, target: QObject, name: str) -> None:
        super().__init__(target)
        self._name = name
        theme_changed.connect(self.on_theme_changed)
        self.on_theme_changed()

    @Slot()
    def on_theme_changed(self) -> None:
        target = self.parent()
        if target is not None:
            target.setIcon(icon(self._name))  # type: ignore[attr-defined]


def icon(name: str, colour: QColor | None = None) -> QIcon:
    """The icon in ink2 (or ``colour``), with a fainter disabled state. Raises FileNotFoundError for an unknown name."""
    return _icon(name, (colour or theme().ink2).name(), theme().name, _ratios())


def bind_icon(target: QObject, name: str) -> None:
    """Give a button or action its icon now and again whenever the theme changes."""
    for old in target.findChildren(IconBinding, options=Qt.FindChildOption.FindDirectChildrenOnly):
        old.setParent(None)
        old.deleteLater()
    IconBinding(target, name)


def pixmap(name: str, size: float = 16, colour: QColor | None = None, ratio: float | None = None) -> QPixmap:
    """One picture of ``size`` device-independent pixels (width; height by the drawing's shape)."""
    wanted = ratio if ratio is not None else max(_ratios())
    return _pixmap(name, size, (colour or theme().ink2).name(QColor.NameFormat.HexArgb), wanted, theme().name)


def paint_icon(painter: QPainter, name: str, box: QRectF, colour: QColor | None = None) -> None:
    """Draw an icon straight into ``box``, crisp at any scale of the painter."""
    _renderer(name, (colour or theme().ink2).name(QColor.NameFormat.HexArgb), theme().name).render(painter, box)


def logo(size: float = 16, ratio: float | None = None) -> QPixmap:
    """The Sidelight mark: two columns in ink, joined by an amber ribbon."""
    return pixmap("sidelight", size, theme().ink, ratio)


def app_icon() -> QIcon:
    """The window's icon, the same in both themes."""
    result = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        result.addPixmap(_pixmap("app", size, "#FF000000", 1.0, "light"))
    return result


def _ratios() -> tuple[float, ...]:
    return tuple(sorted({1.0, 2.0} | {screen.devicePixelRatio() for screen in QGuiApplication.screens()}))


@lru_cache(maxsize=512)
def _icon(name: str, colour: str, theme_name: str, ratios: tuple[float, ...]) -> QIcon:
    result = QIcon()
    faint = tinted(QColor(colour), 0.42).name(QColor.NameFormat.HexArgb)
    for ratio in ratios:
        result.addPixmap(_pixmap(name, 16, QColor(colour).name(QColor.NameFormat.HexArgb), ratio, theme_name))
        result.addPixmap(_pixmap(name, 16, faint, ratio, theme_name), QIcon.Mode.Disabled)
    return result


@lru_cache(maxsize=1024)
def _pixmap(name: str, size: float, colour: str, ratio: float, theme_name: str) -> QPixmap:
    renderer = _renderer(name, colour, theme_name)
    shape: QSize = renderer.defaultSize()
    height = size * shape.height() / max(shape.width(), 1)
    picture = QPixmap(round(size * ratio), round(height * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, picture.width(), picture.height()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@lru_cache(maxsize=512)
def _renderer(name: str, colour: str, theme_name: str) -> QSvgRenderer:
    text = (ICONS / f"{name}.svg").read_text(encoding="utf-8")
    tint = QColor(colour)
    inks = {"currentColor": tint, "knockout": theme().paper, "ribbon": theme().amberfill, "accent": theme().accent}
    for word, ink in inks.items():
        text = text.replace(f'"{word}"', f'"{ink.name()}"')
    if tint.alphaF() < 1:
        text = text.replace("<svg ", f'<svg opacity="{tint.alphaF():.3f}" ', 1)
    return QSvgRenderer(QByteArray(text.encode("utf-8")))
