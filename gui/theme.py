"""The look as data: colour tokens of both themes, the two typefaces, palette for the style.

Painters read ``theme()`` at paint time and never hold a colour; widgets that keep derived things (pixmaps, formats)
renew them on ``theme_changed``. The values live in ``resources/themes/*.json``.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyleFactory

from gui.colour import partner_on, with_alpha
from gui.stylesheet import stylesheet

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
UI_FAMILIES = ["Inter", "Noto Sans", "DejaVu Sans"]
READING_FAMILIES = ["Charis SIL", "Charis", "Noto Serif", "DejaVu Serif"]

ThemeName = Literal["light", "dark", "system"]
ReadingFace = Literal["serif", "interface"]


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme: every colour and opacity of the design notes (``raised`` is their "raise", a word Python keeps)."""

    name: str
    win: QColor
    side: QColor
    paper: QColor
    raised: QColor
    hover: QColor
    line: QColor
    soft: QColor
    ink: QColor
    ink2: QColor
    ink3: QColor
    accent: QColor
    accentbg: QColor
    onaccent: QColor
    amber: QColor
    amberbg: QColor
    amberline: QColor
    amberfill: QColor
    teal: QColor
    tealbg: QColor
    tealline: QColor
    tealfill: QColor
    neutralline: QColor
    red: QColor
    hatch: QColor
    thumb: QColor
    tint: float
    tint_strong: float
    band: float
    band_selected: float
    ribbon: float
    ribbon_strong: float
    labels: tuple[tuple[str, str], ...]

    @property
    def is_dark(self) -> bool:
        return self.name == "dark"


class ThemeSignals(QObject):
    """Carries the one signal of this module; ``changed`` also tells of a new reading face."""

    changed = Signal()


@lru_cache(maxsize=2)
def tokens(name: str) -> Tokens:
    """The tokens of the theme ``light`` or ``dark``, read once from its file."""
    data = json.loads((RESOURCES / "themes" / f"{name}.json").read_text(encoding="utf-8"))
    colours = {key: QColor(value) for key, value in data["colours"].items()}
    labels = tuple((str(label), str(value).upper()) for label, value in data["labels"])
    known = {field.name for field in fields(Tokens)}
    values = {key: value for key, value in {**colours, **data["opacities"]}.items() if key in known}
    return Tokens(name=data["name"], labels=labels, **values)


class _State(QObject):
    """What is chosen now; lives as long as the program."""

    def __init__(self) -> None:
        super().__init__()
        self.wanted: ThemeName = "system"
        self.shown = "light"
        self.face: ReadingFace = "serif"
        self.following = False
        self.reduced_motion: bool | None = None

    @Slot()
    def on_color_scheme_changed(self) -> None:
        if self.wanted == "system":
            _show(_system_name())


_state = _State()
_signals = ThemeSignals()
theme_changed = _signals.changed


def theme() -> Tokens:
    """The tokens on screen now."""
    return tokens(_state.shown)


def set_theme(name: ThemeName) -> None:
    """Show a theme, or follow the system's; palette, style sheet and every listening widget change at once."""
    _state.wanted = name
    app = QGuiApplication.instance()
    if isinstance(app, QGuiApplication):
        hints = app.styleHints()
        if not _state.following:
            hints.colorSchemeChanged.connect(_state.on_color_scheme_changed)
            _state.following = True
        scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(name, Qt.ColorScheme.Unknown)
        hints.setColorScheme(scheme)  # the native window frame follows as well
    _show(_system_name() if name == "system" else name)


def init_theme(app: QApplication, name: ThemeName = "system") -> None:
    """Once, before the first widget: style, bundled fonts, palette."""
    load_fonts()
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setFont(ui_font(12.5))
    set_theme(name)


def load_fonts() -> list[str]:
    """Register the bundled typefaces; returns the families added. A missing folder means: the system's are used."""
    folder = RESOURCES / "fonts"
    added: list[str] = []
    for path in sorted(folder.rglob("*")) if folder.is_dir() else []:
        if path.suffix.lower() in {".ttf", ".otf"}:
            number = QFontDatabase.addApplicationFont(str(path))
            added += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return sorted(set(added))


def ui_font(px: float = 12.5, weight: int = 400) -> QFont:
    """The interface face at ``px`` device-independent pixels (fractions kept), with tabular figures."""
    return QFont(_font(tuple(UI_FAMILIES), px, weight, _dpi(), tabular=True))


def reading_font(px: float) -> QFont:
    """The chosen reading face at ``px`` device-independent pixels."""
    families = READING_FAMILIES if _state.face == "serif" else UI_FAMILIES
    return QFont(_font(tuple(families), px, 400, _dpi()))


def reading_face() -> ReadingFace:
    return _state.face


def set_reading_face(face: ReadingFace) -> None:
    """Serif (Charis SIL) or the interface face for article texts."""
    if face != _state.face:
        _state.face = face
        theme_changed.emit()


def reduced_motion() -> bool:
    """Whether nothing should move: as was set, else as the desktop says."""
    if _state.reduced_motion is not None:
        return _state.reduced_motion
    style = QApplication.style() if QApplication.instance() is not None else None
    return style is None or style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0


def set_reduced_motion(reduced: bool | None) -> None:
    """True or False decides; None asks the desktop."""
    _state.reduced_motion = reduced


def label_colour(light_hex: str) -> QColor:
    """A label's colour in the theme on screen, given its stored (light) colour.

    The palette's colours have a designed dark partner; any other colour keeps its hue and is moved in lightness until
    it reads at 4.5 : 1 on paper.
    """
    return _colour(label_hex(light_hex.upper(), _state.shown))


def tinted(colour: QColor, alpha: float) -> QColor:
    """The colour at an opacity of 0-1."""
    return with_alpha(colour, alpha)


def label_palette() -> tuple[tuple[str, str], ...]:
    """The designed label colours as (name, light hex): those of the labels with the keys 1-8, then two without."""
    return tokens("light").labels


@lru_cache(maxsize=512)
def label_hex(light_hex: str, name: str) -> str:
    """A label's colour in the theme ``name``, given its stored (light) colour in capitals."""
    if name == "light":
        return light_hex
    for (_, light), (_, dark) in zip(tokens("light").labels, tokens("dark").labels, strict=True):
        if light == light_hex:
            return dark
    return partner_on(QColor(light_hex), tokens("dark").paper).name()


@lru_cache(maxsize=512)
def _colour(name: str) -> QColor:
    return QColor(name)


def _dpi() -> float:
    screen = QGuiApplication.primaryScreen()  # none before the application starts
    return screen.logicalDotsPerInch() if screen is not None else 96.0


@lru_cache(maxsize=256)
def _font(families: tuple[str, ...], px: float, weight: int, dpi: float, *, tabular: bool = False) -> QFont:
    """Whoever gets it gets a copy: rows ask for the same few fonts hundreds of times in one frame."""
    font = QFont()
    font.setFamilies(families)
    font.setPointSizeF(px * 72.0 / dpi)  # setPixelSize takes whole pixels only
    font.setWeight(QFont.Weight(weight))
    # Unhinted glyphs sit at fractions of a pixel, as the design's fractional sizes need.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _system_name() -> str:
    return "dark" if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"


def _show(name: str) -> None:
    """Put a theme on. One that is on already is left alone: a style sheet set again takes widgets' own colours away."""
    app = QApplication.instance()
    sheet = stylesheet(tokens(name))
    if isinstance(app, QApplication):
        if name == _state.shown and app.styleSheet() == sheet:
            return
        _state.shown = name
        app.setPalette(_palette(theme()))
        app.setStyleSheet(sheet)
    _state.shown = name
    theme_changed.emit()


def _palette(t: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for key, colour in {
        role.Window: t.win,
        role.WindowText: t.ink,
        role.Base: t.paper,
        role.AlternateBase: t.side,
        role.Text: t.ink,
        role.Button: t.raised,
        role.ButtonText: t.ink,
        role.BrightText: t.red,
        role.ToolTipBase: t.raised,
        role.ToolTipText: t.ink,
        role.PlaceholderText: t.ink3,
        role.Highlight: t.accentbg,
        role.HighlightedText: t.ink,
        role.Link: t.accent,
        role.LinkVisited: t.accent,
        role.Accent: t.accent,
        role.Light: t.raised,
        role.Midlight: t.soft,
        role.Mid: t.line,
        role.Dark: t.neutralline,
        role.Shadow: t.line,
    }.items():
        palette.setColor(key, colour)
    for key in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, with_alpha(t.ink3, 0.6))
    return palette
