"""From the key to the database: what the screen shows as selected is what is stored, whatever the text holds."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.offsets import display_text
from gui.reader.text_pane import TextPane
from gui.workspace import Workspace
from storage import reads
from storage.intake import read_bytes
from storage.operations.articles import add_articles
from storage.records import Annotation
from tests.gui.hands import point_of

CTRL, SHIFT, ALT, NONE = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)  # fmt: skip

PIECES = (
    "Lima", "27 people", "$3.6 billion", "don’t", "\U0001f600", "\U0001f468\u200d\U0001f469\u200d\U0001f467", "🇵🇪",
    "👍🏽", "e\u0301te\u0301", "n\u0303", "a\u0308\u0332", "\u00a0", "\u202f", "\u2028", "\r\n", "\n\n", "\t",
    "قال الوزير", "العربية 27", "שלום עולם", "東京は大きい。", "北京市", "ไทยแลนด์", "हिन्दी", "\U00020000\U0002a6df",
    "\ufeff", "\ufffc", "\ufe0f", "\u200f", "\u00ad", " ", " ", ". ", ", ", "“quoted”",
)  # fmt: skip
texts = st.lists(st.sampled_from(PIECES), min_size=6, max_size=40).map("".join)

KEYS = (
    (Qt.Key.Key_Right, NONE), (Qt.Key.Key_Left, NONE), (Qt.Key.Key_Right, CTRL), (Qt.Key.Key_Left, CTRL),
    (Qt.Key.Key_Down, NONE), (Qt.Key.Key_Up, ALT), (Qt.Key.Key_Down, ALT), (Qt.Key.Key_End, NONE),
    (Qt.Key.Key_Right, SHIFT), (Qt.Key.Key_Left, SHIFT), (Qt.Key.Key_Right, SHIFT | ALT),
    (Qt.Key.Key_Left, SHIFT | ALT), (Qt.Key.Key_Right, SHIFT | CTRL), (Qt.Key.Key_Down, SHIFT),
    (Qt.Key.Key_End, SHIFT), (Qt.Key.Key_Up, SHIFT | CTRL), (Qt.Key.Key_Down, SHIFT | CTRL),
)  # fmt: skip


def _shown(pane: TextPane) -> str:
    """The characters that Qt draws as selected, unit by unit, from its own document."""
    cursor, document = pane.textCursor(), pane.document()
    units = [ord(document.characterAt(at)) for at in range(cursor.selectionStart(), cursor.selectionEnd())]
    return b"".join(unit.to_bytes(2, "little") for unit in units).decode("utf-16-le", "surrogatepass")


def _as_shown(stored: str) -> str:
    """Stored words as Qt's document holds them: a line ends with its paragraph separator."""
    return display_text(stored).replace("\n", "\u2029")


def _newest(workspace: Workspace, article_id: str, before: set[str]) -> Annotation | None:
    made = [mark.id for mark in workspace.session.read(reads.marks, article_id) if mark.id not in before]
    assert len(made) <= 1
    return workspace.session.read(reads.annotation, made[0]) if made else None


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    text=texts, keys=st.lists(st.sampled_from(KEYS), min_size=1, max_size=8), start=st.floats(0, 1),
    drag=st.none() | st.tuples(st.floats(0, 1), st.floats(0, 1)), label=st.sampled_from("123"),
)  # fmt: skip
def test_what_is_shown_as_selected_is_what_is_stored(
    workspace: Workspace, qtbot: QtBot, text: str, keys: list[tuple[Qt.Key, Qt.KeyboardModifier]], start: float,
    drag: tuple[float, float] | None, label: str,
) -> None:  # fmt: skip
    workspace.window_.activateWindow()
    qtbot.waitUntil(workspace.window_.isActiveWindow)
    number = len(workspace.article_ids())  # each example is an article of its own
    whole = f"Title {number}\r\n\r\n{text} end"
    intake = add_articles(workspace.session.project, [read_bytes("strange.txt", whole.encode())])
    workspace.session.announce(intake.changes)
    (article_id,) = intake.article_ids
    workspace.view.open_here(article_id)
    pane = workspace.view.row.pane(article_id)
    assert pane is not None
    view = pane.text
    view.setFocus()
    view.set_caret(round(start * len(view.text)))
    if drag is not None:
        first, last = (point_of(view, round(share * len(view.text))) for share in drag)
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=first)
        QTest.mouseMove(view.viewport(), (first + last) / 2)
        QTest.mouseMove(view.viewport(), last + QPoint(1, 0))
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=last + QPoint(1, 0))
    for key, modifiers in keys:
        QTest.keyClick(view, key, modifiers)
    selection, shown = view.selection(), _shown(view)
    before = {mark.id for mark in workspace.session.read(reads.marks, article_id)}
    stored_text = workspace.session.project.text(article_id)
    assert view.text == stored_text
    if selection is None:
        assert shown == ""
        return
    assert shown == _as_shown(stored_text[selection.start : selection.end])
    QTest.keyClick(view, label)
    made = _newest(workspace, article_id, before)
    if made is None:  # spaces alone bear no label
        assert not stored_text[selection.start : selection.end].strip()
        return
    (segment,) = made.segments
    assert stored_text[segment.start : segment.end] == made.quote
    assert _as_shown(made.quote) == shown.strip(_BLANK) or _as_shown(made.quote) == shown


_BLANK = "".join(chr(code) for code in range(0x3001) if chr(code).isspace())
