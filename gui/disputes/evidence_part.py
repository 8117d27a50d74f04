"""The evidence of a dispute: citations and passages, each rated against every position, and what that comes to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from gui.disputes.detail_data import DetailData
from gui.disputes.detail_parts import Part
from gui.disputes.detail_positions import NameField
from gui.disputes.detail_rows import OWN_KEYS
from gui.disputes.evidence_citing import cite
from gui.disputes.evidence_grid import Grid, grid_of
from gui.disputes.evidence_matrix import MOST, ColumnHeads, RatingRow
from gui.disputes.evidence_scores import ranked, scores, tells_apart
from gui.inspector.excerpt_label import ExcerptLabel
from gui.inspector.pieces import button_row
from gui.passages import Passage
from gui.plots.words import position_words
from gui.session import Session
from gui.theme import theme
from gui.widgets import Clickable, Ink
from storage.operations import disputes, evidence
from storage.records import Evidence
from storage.shortening import shortened
from storage.vocabulary import Consistency


class EvidenceText(Clickable):
    """What is cited, and where it stands. Enter opens the passage, F2 edits the citation, Del removes it."""

    verb_asked = Signal(str)
    menu_asked = Signal(QPoint)

    def __init__(self, evidence_id: str, words: str, caption: str, *, quoted: bool, dim: bool) -> None:
        super().__init__()
        self.evidence_id = evidence_id
        self.setObjectName(f"evidence {evidence_id}")
        self.setAccessibleName(f"{words}, {caption}" if caption else words)
        shown = shortened(words, 150)
        line = (
            ExcerptLabel(shown, (), "ink") if quoted else Ink(shown, px=12.5, ink="ink3" if dim else "ink", wrap=True)
        )
        self.setToolTip(words + ("\n" + self.tr("Bears on all positions alike: tells nothing apart.") if dim else ""))
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 6, 4)
        column.setSpacing(0)
        column.addWidget(line)
        if caption:
            column.addWidget(Ink(caption, px=11, ink="ink3", wrap=True))
        for child in self.findChildren(Ink):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in OWN_KEYS:
            event.accept()  # F2 and Del mean the dispute elsewhere in this view
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        verbs = {Qt.Key.Key_F2: "edit", Qt.Key.Key_Delete: "remove"}
        if event.key() in verbs:
            self.verb_asked.emit(verbs[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not (self.hovered or self.hasFocus()):
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().hover)
        if self.hasFocus():
            painter.setPen(QPen(theme().accent, 1.4))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()


class EvidencePart(Part):
    """Signals: ``mark_opened`` (article id, annotation id) of a cited passage; ``told`` (a sentence).

    ``passage_source`` tells which passage is chosen in Read; without it only typed citations can be added.
    """

    mark_opened = Signal(str, str)
    told = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("DisputeDetail", "Evidence"), parent)
        self._session = session
        self._data: DetailData | None = None
        self._menu: QMenu | None = None
        self._field: NameField | None = None
        self._editing = ""
        self._texts: dict[str, EvidenceText] = {}
        self.rating_rows: list[RatingRow] = []
        self.passage_source: Callable[[], Passage | None] | None = None

    def show_data(self, data: DetailData) -> None:
        self.clear()
        columns_at = {row.objectName(): row.column for row in self.rating_rows}
        self._data, self._field = data, None
        self.rating_rows, self._texts = [], {}
        listed = data.points.dispute.evidence
        columns = [(str(p.position.id), position_words(p)) for p in data.points.positions]
        keys = [key for key, _ in columns]
        found = scores(listed, keys)
        order = ranked(found)
        best = order[0] if order else None
        self.set_aside(
            self.tr("{} for · {} against {}").format(best.in_favour, best.against, dict(columns)[best.position_id])
            if best is not None else ""
        )  # fmt: skip
        shown = columns[:MOST]
        grid = grid_of([words for _, words in shown])
        if listed and shown:
            self.add(_line(QWidget(), ColumnHeads([words for _, words in shown], grid), grid))
        for each in listed:
            self.add(self._row(data, each, shown, grid, dim=not tells_apart(each, keys) and bool(each.consistency)))
            cells = self.rating_rows[-1]
            cells.set_column(columns_at.get(cells.objectName(), 0))
        if best is not None:
            told = [found[key] for key, _ in shown]
            counts = [str(score.inconsistency) if score.rated else "–" for score in told]
            least = [score.rated > 0 and score.inconsistency == best.inconsistency for score in told]
            caption = Ink(self.tr("Speaks against it"), px=11, ink="ink3")
            self.add(_line(caption, ColumnHeads(counts, grid, counts=True, strong=least), grid))
            names = [f"{dict(columns)[score.position_id]} ({score.inconsistency})" for score in order]
            self.add(
                Ink(self.tr("Least inconsistent first: {}").format(", ".join(names)), px=11, ink="ink3", wrap=True)
            )
        if listed and shown:
            self._add_legend(any(not each.consistency.keys() >= set(keys) for each in listed) and not data.read_only)
        if listed and len(columns) > MOST:
            words = self.tr("The matrix shows the first {} of {} positions.").format(MOST, len(columns))
            self.add(Ink(words, px=11, ink="ink3", wrap=True))
        if not listed:
            words = self.tr("Nothing is cited yet. Each piece of evidence is rated against every position.")
            self.add(Ink(words, ink="ink3", wrap=True))
        if not data.read_only:
            self.add(self._buttons())

    def _add_legend(self, waiting: bool) -> None:
        """What the letters mean, or (``waiting``: cells are empty) how they come about."""
        words = self.tr("C consistent, N neutral, I inconsistent; CC and II: very; NA does not bear on it.")
        if waiting:
            words = self.tr("Rate a cell by click, or type C (consistent), N (neutral), I (inconsistent); again: very.")
        self.add(Ink(words, px=11, ink="ink3", wrap=True))

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot()
    def on_cite_clicked(self) -> None:
        """Open a line for a citation."""
        self._begin("", "", self.column.count() - 1)

    @Slot()
    def on_passage_clicked(self) -> None:
        """Cite the passage that is chosen in Read."""
        data = self._data
        passage = self.passage_source() if self.passage_source is not None else None
        if data is None:
            return
        if passage is None:
            self.told.emit(self.tr("Choose a passage in Read first, then cite it here."))
            return
        cite(self._session, data.points.dispute.id, passage)

    @Slot(str)
    def on_named(self, text: str) -> None:
        data, words = self._data, text.strip()
        if data is None or not words:
            return
        if self._editing:
            self._session.do(evidence.edit_evidence, self._editing, citation=words)
        else:
            self._session.do(disputes.cite_evidence, data.points.dispute.id, words)

    @Slot()
    def on_left(self) -> None:
        if self._data is not None and self._field is not None and not self._field.is_edited:
            self.show_data(self._data)

    @Slot(str, object)
    def on_rated(self, position_id: str, value: object) -> None:
        row = self.sender()
        if not isinstance(row, RatingRow):
            return
        evidence_id = row.objectName().removeprefix("ratings ")
        if isinstance(value, Consistency):
            self._session.do(disputes.rate_evidence, evidence_id, position_id, value)
        else:
            self._session.do(evidence.clear_rating, evidence_id, position_id)

    @Slot(int, int)
    def on_left_row(self, step: int, column: int) -> None:
        row = self.sender()
        if isinstance(row, RatingRow):
            at = self.rating_rows.index(row) + step
            if 0 <= at < len(self.rating_rows):
                self.rating_rows[at].set_column(column)
                self.rating_rows[at].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def on_text_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, EvidenceText):
            self._do("open", sender.evidence_id)

    @Slot(str)
    def on_verb_asked(self, verb: str) -> None:
        sender = self.sender()
        if isinstance(sender, EvidenceText):
            self._do(verb, sender.evidence_id)

    @Slot(QPoint)
    def on_menu_asked(self, place: QPoint) -> None:
        sender, data = self.sender(), self._data
        if not isinstance(sender, EvidenceText) or data is None:
            return
        menu = QMenu(self)
        each = self._evidence(sender.evidence_id)
        if each is not None and each.annotation_id:
            menu.addAction(self.tr("Open the passage")).setData(f"open {sender.evidence_id}")
        if not data.read_only:
            menu.addAction(self.tr("Edit the citation")).setData(f"edit {sender.evidence_id}")
            menu.addAction(self.tr("Remove")).setData(f"remove {sender.evidence_id}")
        menu.triggered.connect(self.on_menu_chosen)
        menu.aboutToHide.connect(menu.deleteLater)
        self._menu = menu
        menu.popup(place)

    @Slot(QAction)
    def on_menu_chosen(self, action: QAction) -> None:
        verb, _, evidence_id = str(action.data() or "").partition(" ")
        self._do(verb, evidence_id)

    # --- private --------------------------------------------------------------------------------------------------

    def _do(self, verb: str, evidence_id: str) -> None:
        each, data = self._evidence(evidence_id), self._data
        if each is None or data is None:
            return
        if verb == "remove" and not data.read_only:
            self._session.do(disputes.delete_evidence, evidence_id)
        elif verb == "open" and each.annotation_id in data.passages:
            passage = data.passages[str(each.annotation_id)]
            self.mark_opened.emit(passage.article_id, passage.annotation_id)
        elif verb in ("edit", "open") and not data.read_only:
            item = self._texts[evidence_id].parentWidget()
            at = self.column.indexOf(item) if item is not None else -1
            if at >= 0 and item is not None:
                item.hide()
                self._begin(evidence_id, each.citation, at)

    def _evidence(self, evidence_id: str) -> Evidence | None:
        listed = self._data.points.dispute.evidence if self._data is not None else ()
        return next((each for each in listed if each.id == evidence_id), None)

    def _begin(self, evidence_id: str, words: str, at: int) -> None:
        if self._field is not None:
            self._field.hide()
            self._field.deleteLater()
        field = NameField("citation", words, unset=self.tr("Document, page, date"))
        field.setAccessibleName(self.tr("Citation"))
        field.committed.connect(self.on_named)
        field.left.connect(self.on_left)
        self._field, self._editing = field, evidence_id
        self.column.insertWidget(at, field)
        field.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def _row(
        self, data: DetailData, each: Evidence, columns: list[tuple[str, str]], grid: Grid, *, dim: bool
    ) -> QWidget:
        passage = data.passages.get(str(each.annotation_id)) if each.annotation_id else None
        veil = self._session.blind.veil
        words = passage.quote if passage is not None else each.citation
        caption = (passage.caption if passage is not None else each.note) or ""
        text = EvidenceText(each.id, veil(words), veil(caption), quoted=passage is not None, dim=dim)
        text.clicked.connect(self.on_text_clicked)
        text.verb_asked.connect(self.on_verb_asked)
        text.menu_asked.connect(self.on_menu_asked)
        self._texts[each.id] = text
        ratings = {str(key): value for key, value in each.consistency.items()}
        cells = RatingRow(veil(words)[:60], columns, ratings, grid, editable=not data.read_only)
        cells.setObjectName(f"ratings {each.id}")
        cells.rated.connect(self.on_rated)
        cells.left_row.connect(self.on_left_row)
        self.rating_rows.append(cells)
        return _line(text, cells, grid)

    def _buttons(self) -> QWidget:
        cite = QPushButton(self.tr("Cite a source"))
        cite.setObjectName("cite-source")
        cite.clicked.connect(self.on_cite_clicked)
        if self.passage_source is None:
            return button_row(cite)
        passage = QPushButton(self.tr("Cite the passage chosen in Read"))
        passage.setObjectName("cite-passage")
        passage.clicked.connect(self.on_passage_clicked)
        return button_row(cite, passage)


def _line(left: QWidget, right: QWidget, grid: Grid) -> QWidget:
    """Words and cells side by side, or one above the other."""
    holder = QWidget()
    row = QHBoxLayout(holder) if grid.beside else QVBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0 if grid.beside else 6)
    row.setSpacing(4)
    row.addWidget(left, 1)
    if grid.beside:
        row.addWidget(right, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
    else:
        row.addWidget(right)  # as wide as there is room
    return holder
