"""Walks through every view and dialog in another language and tells all that can be read or heard there.

``python -m tests.screenshots.spoken es`` prints JSON: ``said``, for each of them the texts, tooltips and accessible
names of its widgets and rows, ``cut``, the texts that were drawn shortened, and ``asked``, every context and text that
was looked up. With a folder behind the
language, it draws them into it. It needs a process of its own: tables of words are made when their module is imported.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAction, QFontMetrics, QFontMetricsF, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from gui.app import build
from gui.preferences import config_folder, write_json

REST, SETTLED = 700, 200
"""Milliseconds until counts and deferred drawing are done, and until another size is."""

SMALL = (1280, 800)
"""The smallest window in which no words of its own may be cut."""

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


class Shortened:
    """Notes the texts that are shortened while something is drawn."""

    def __init__(self) -> None:
        self.texts: set[str] = set()
        for kind in (QFontMetrics, QFontMetricsF):
            kind.elidedText = self._noting(kind.elidedText)  # type: ignore[method-assign]

    def _noting(self, elide: Callable[..., str]) -> Callable[..., str]:
        def noted(metrics: object, text: str, *how: object) -> str:
            shown = elide(metrics, text, *how)
            if shown != text:
                self.texts.add(text)
            return shown

        return noted

    def in_picture(self, window: QWidget) -> tuple[QPixmap, list[str]]:
        """A picture of a window, and what is shortened in it, by its painters and in labels that shorten themselves."""
        from gui.widgets import Ink  # now that the language is known

        self.texts.clear()
        picture = window.grab()
        labels = [label for label in window.findChildren(Ink) if label.isVisibleTo(window)]
        return picture, sorted(
            self.texts | {label._full for label in labels if label._elide and label.text() != label._full}
        )


def main(arguments: list[str]) -> int:
    shortened = Shortened()
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
    cut: dict[str, list[str]] = {}
    with tempfile.TemporaryDirectory() as project_folder:
        path = Path(project_folder) / "puerto-arena.sidelight"
        make_sample(path)
        for name, show in VIEWS.items():
            show(window, path)
            QTest.qWait(REST)
            said[name] = sorted({text for text in texts(window) if text})
            picture, cut[name] = shortened.in_picture(window)
            window.resize(*SMALL)
            QTest.qWait(SETTLED)
            cut[f"{name}, small"] = shortened.in_picture(window)[1]
            window.resize(*SIZE)
            if folder is not None:
                folder.mkdir(parents=True, exist_ok=True)
                picture.save(str(folder / f"{name}.png"))
        workspace = window.workspace
        assert workspace is not None
        for name in DIALOGS:
            workspace.actions_[name].trigger()
            QTest.qWait(REST)
            opened = [each for each in application.topLevelWidgets() if each.isVisible() and each is not window]
            said[name] = sorted({text for each in opened for text in texts(each) if text})
            for each in opened:
                picture, cut[name] = shortened.in_picture(each)
                if folder is not None:
                    picture.save(str(folder / f"{name}.png"))
                each.close()
        window.close()
    print(json.dumps({"said": said, "cut": cut, "asked": sorted(listener.asked | first.asked)}))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
