"""Walks through every view and dialog in another language and tells all that can be read or heard there.

``python -m tests.screenshots.spoken es`` prints JSON: ``said``, for each of them the texts, tooltips and accessible
names of its widgets and rows, and ``asked``, every context and text that was looked up. With a folder behind the
language, it draws them into it. It needs a process of its own: tables of words are made when their module is imported.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from gui.app import build
from gui.preferences import config_folder, write_json

REST = 700
"""Milliseconds until counts and deferred drawing are done."""

DIALOGS = ("desk.settings", "desk.export", "desk.report", "intake.paste", "desk.backups", "labels.edit", "labels.add",
           "help.keys", "help.change_keys", "help.about")  # fmt: skip
"""Commands that open a window of their own."""


class Listener(QTranslator):
    """Knows no text, and remembers which were asked for."""

    def __init__(self, parent: QApplication) -> None:
        super().__init__(parent)
        self.asked: set[tuple[str, str]] = set()

    def translate(self, context: str, text: str, note: str | None = None, count: int = -1) -> str:
        self.asked.add((str(context), str(text)))
        return None  # type: ignore[return-value]  # the next translator answers; an empty text would be an answer

    def isEmpty(self) -> bool:
        return False


def texts(window: QWidget) -> Iterator[str]:
    """What the visible widgets of a window say, by eye or by ear."""
    from tests.screenshots.structure import describe

    yield from (line.strip() for line in describe(window).splitlines())
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisibleTo(window):
            yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
            for name in ("text", "placeholderText"):
                value = getattr(widget, name, None)
                said = value() if callable(value) and not isinstance(widget, QAbstractItemView) else ""
                yield said if isinstance(said, str) else ""
    for action in window.findChildren(QAction):
        yield from (action.text(), action.toolTip())


def main(arguments: list[str]) -> int:
    language, folder = arguments[0], Path(arguments[1]) if len(arguments) > 1 else None
    application = QApplication(sys.argv[:1])
    listener = Listener(application)
    application.installTranslator(listener)  # asked last, after those that the language brings
    write_json(config_folder() / "settings.json", {"language": language})
    window, _hook = build(application)
    from tests.screenshots.views import SIZE, VIEWS, make_sample  # now that the language is known

    first = Listener(application)
    application.installTranslator(first)
    window.resize(*SIZE)
    window.show()
    said: dict[str, list[str]] = {}
    with tempfile.TemporaryDirectory() as project_folder:
        path = Path(project_folder) / "puerto-arena.sidelight"
        make_sample(path)
        for name, show in VIEWS.items():
            show(window, path)
            QTest.qWait(REST)
            said[name] = sorted({text for text in texts(window) if text})
            if folder is not None:
                folder.mkdir(parents=True, exist_ok=True)
                window.grab().save(str(folder / f"{name}.png"))
        workspace = window.workspace
        assert workspace is not None
        for name in DIALOGS:
            workspace.actions_[name].trigger()
            QTest.qWait(REST)
            opened = [each for each in application.topLevelWidgets() if each.isVisible() and each is not window]
            said[name] = sorted({text for each in opened for text in texts(each) if text})
            for each in opened:
                if folder is not None:
                    each.grab().save(str(folder / f"{name}.png"))
                each.close()
        window.close()
    print(json.dumps({"said": said, "asked": sorted(listener.asked | first.asked)}))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
