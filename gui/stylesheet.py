"""The short style sheet laid over Fusion: buttons, fields, menus, scroll bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from gui.theme import Tokens

_SHEET = """
QToolTip { background: %(raised)s; color: %(ink)s; border: 1px solid %(line)s; padding: 4px 6px; }
QPushButton { background: %(raised)s; color: %(ink)s; border: 1px solid %(line)s; border-radius: 5px;
  min-height: 24px; padding: 0 12px; }
QPushButton:hover { background: %(hover)s; }
QPushButton:pressed, QPushButton:checked { background: %(accentbg)s; color: %(accent)s; border-color: %(accent)s; }
QPushButton:focus { border: 2px solid %(accent)s; padding: 0 11px; min-height: 22px; }
QPushButton:default { background: %(accent)s; color: %(onaccent)s; border-color: %(accent)s; }
QPushButton:disabled, QPushButton:default:disabled { color: %(disabled)s; background: %(win)s; border-color: %(line)s; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolButton { background: transparent; color: %(ink2)s; border: 1px solid transparent; border-radius: 5px;
  padding: 3px; }
QToolButton:hover { background: %(hover)s; }
QToolButton:checked { background: %(accentbg)s; color: %(accent)s; }
QToolButton:focus { border-color: %(accent)s; }
QToolButton::menu-indicator { image: none; }
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit { background: %(raised)s; color: %(ink)s;
  border: 1px solid %(line)s; border-radius: 5px; padding: 2px 7px;
  selection-background-color: %(accentbg)s; selection-color: %(ink)s; }
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit { min-height: 20px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus {
  border: 2px solid %(accent)s; padding: 1px 6px; }
TextField, LongField { background: transparent; border: 1px solid transparent; padding: 1px 4px; }
TextField:hover, LongField:hover { border-color: palette(mid); background: palette(button); }
TextField:focus, LongField:focus { border: 1px solid palette(link); background: palette(button); padding: 1px 4px; }
TextField:disabled, TextField[readOnly="true"]:hover, LongField:disabled, LongField[readOnly="true"]:hover {
  background: transparent; border-color: transparent; }
LinkButton, LinkButton:hover, LinkButton:pressed, LinkButton:checked, LinkButton:focus, LinkButton:default,
LinkButton:disabled { border: none; background: transparent; padding: 0; min-height: 16px; }
QComboBox::drop-down { border: none; width: 18px; }
QMenu { background: %(raised)s; color: %(ink)s; border: 1px solid %(line)s; padding: 4px; }
QMenu::item { padding: 4px 24px 4px 22px; border-radius: 3px; }
QMenu::item:selected { background: %(accentbg)s; }
QMenu::item:disabled { color: %(disabled)s; }
QMenu::separator { height: 1px; background: %(soft)s; margin: 4px 8px; }
QMenuBar { background: %(win)s; color: %(ink)s; }
QMenuBar::item { padding: 4px 8px; background: transparent; border-radius: 3px; }
QMenuBar::item:selected { background: %(hover)s; }
QSplitter::handle { background: %(line)s; }
QScrollBar:vertical { background: transparent; width: 9px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 9px; margin: 0; }
QScrollBar::handle { background: %(thumb)s; border-radius: 3px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 24px; }
QScrollBar::handle:horizontal { min-width: 24px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none;
  border: none; width: 0; height: 0; }
QHeaderView::section { background: %(paper)s; color: %(ink3)s; border: none; border-bottom: 1px solid %(line)s;
  padding: 4px 8px; }
QProgressBar { background: %(line)s; border: none; border-radius: 1px; max-height: 3px; min-height: 3px; }
QProgressBar::chunk { background: %(accent)s; border-radius: 1px; }
"""

_NAMES = (
    "win",
    "paper",
    "raised",
    "hover",
    "line",
    "soft",
    "ink",
    "ink2",
    "accent",
    "accentbg",
    "onaccent",
    "thumb",
    "ink3",
)


def stylesheet(tokens: Tokens) -> str:
    """The sheet in a theme's colours."""
    return _SHEET % {**{name: _css(getattr(tokens, name)) for name in _NAMES}, "disabled": _css(tokens.neutralline)}


def _css(colour: QColor) -> str:
    return f"rgba({colour.red()}, {colour.green()}, {colour.blue()}, {colour.alpha()})"
