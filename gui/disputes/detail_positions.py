"""The positions of a dispute as a list: who holds what, where; renamed, ordered, merged, added and removed here."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from gui.disputes.detail_data import DetailData, speaker_words, when_words
from gui.disputes.detail_rows import ClaimRow, DragRow, PositionRow
from gui.disputes.detail_words import ROLES
from gui.disputes.matrix_words import shown_stance
from gui.inspector.fields import TextField, veil_fields
from gui.plots.words import position_words
from gui.session import Session
from gui.widgets import Ink, LinkButton
from gui.wording import settled
from storage.operations import disputes, positions
from storage.position_values import ClaimPoint, PositionPoint
from storage.vocabulary import ClaimRole


class NameField(TextField):
    """A line that comes and goes: ``left`` when the focus has gone elsewhere."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class PositionList(QWidget):
    """Signals: ``chosen`` (position id) when a row gets the focus; ``claim_opened`` (claim id); ``told``."""

    chosen = Signal(str)
    claim_opened = Signal(str)
    told = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._data: DetailData | None = None
        self._menu: QMenu | None = None
        self._rows: list[PositionRow] = []
        self._field: NameField | None = None
        self._renaming = ""
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 2)
        head.addWidget(Ink(self.tr("Positions"), px=11, weight=600, ink="ink3"))
        head.addStretch()
        head.addWidget(Ink(self.tr("value · speaker · as of"), px=11, ink="ink3"))
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self.add_link = LinkButton(self.tr("Add a position"), px=11)
        self.add_link.setObjectName("add-position")
        self.add_link.clicked.connect(self.on_add_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._list)
        foot = QHBoxLayout()
        foot.setContentsMargins(19, 4, 0, 0)
        foot.addWidget(self.add_link)
        foot.addStretch()
        column.addLayout(foot)

    @property
    def rows(self) -> list[PositionRow]:
        """The rows of positions on screen, from top to bottom."""
        return list(self._rows)

    def show_data(self, data: DetailData) -> None:
        """Show these positions; a name that is being typed is given up."""
        self._data = data
        self._renaming, self._field = "", None
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = []
        for point in data.points.positions:
            row = self._position_row(data, point)
            self._rows.append(row)
            self._list.addWidget(row)
            row.show()  # at once, so that it can take the keyboard from the one it replaces
            if len(point.claims) > 1 or (point.lead is not None and point.lead.role is not ClaimRole.ASSERTS):
                for claim in point.claims:
                    line = self._claim_row(data, point, claim)
                    self._list.addWidget(line)
                    line.show()
        self._chain()
        self._arrange()
        self.add_link.setVisible(not data.read_only)

    def _chain(self) -> None:
        """Let Tab go from row to row and then to the link below them: it goes by age, and the link is the oldest."""
        previous: QWidget = self
        for place in range(self._list.count()):
            item = self._list.itemAt(place)
            below = item.widget() if item is not None else None
            if below is not None:
                QWidget.setTabOrder(previous, below)
                previous = below
        QWidget.setTabOrder(previous, self.add_link)

    def _arrange(self) -> None:
        """All positions on one line each, or, where one of them has no room for it, all on several."""
        wide = max((row.value_width() for row in self._rows), default=0.0)
        beside = all(row.fits(wide, self.width()) for row in self._rows)
        for row in self._rows:
            row.arrange(wide, self.width(), beside=beside)

    def set_current(self, position_id: str) -> None:
        """Show which position has the focus in the plot."""
        for row in self._rows:
            row.set_current(row.position_id == position_id)

    def order(self, by: str) -> None:
        """Put the positions in the order of their ``value`` or their ``date``; those without one come last."""
        data = self._data
        if data is None:
            return

        def key(point: PositionPoint) -> tuple[bool, float]:
            if by == "date":
                return point.as_of is None, point.as_of.middle if point.as_of is not None else 0.0
            figure = point.figure
            value = figure.value if figure is not None and figure.value is not None else None
            if value is None and figure is not None and figure.low is not None and figure.high is not None:
                value = (figure.low + figure.high) / 2
            return value is None, value or 0.0

        wanted = [str(point.position.id) for point in sorted(data.points.positions, key=key)]
        self._session.do(positions.order_positions, data.points.dispute.id, wanted)

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot()
    def on_add_clicked(self) -> None:
        """Open a line for the name of a new position."""
        self._begin("", "", self._list.count())

    @Slot(str)
    def on_named(self, text: str) -> None:
        renaming, data = self._renaming, self._data
        if data is None:
            return
        words = text.strip()
        if not words:
            self.told.emit(self.tr("A position needs a name."))
            self.show_data(data)
        elif not renaming:
            self._session.do(positions.add_position, data.points.dispute.id, words, value=_value(words))
        else:
            point = self._point(renaming)
            valued = point is not None and point.position.value is not None
            values = {"label": words, "value": words} if valued else {"label": words}
            self._session.do(disputes.edit_position, renaming, **values)

    @Slot()
    def on_row_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, DragRow):
            self.chosen.emit(row.position_id)
            if row.claim_id:
                self.claim_opened.emit(row.claim_id)

    @Slot(int)
    def on_stepped(self, step: int) -> None:
        row = self.sender()
        if isinstance(row, PositionRow):
            at = self._rows.index(row) + step
            if 0 <= at < len(self._rows):
                self._rows[at].setFocus(Qt.FocusReason.TabFocusReason)
                self.chosen.emit(self._rows[at].position_id)

    @Slot(int)
    def on_moved(self, step: int) -> None:
        row, data = self.sender(), self._data
        if not isinstance(row, PositionRow) or data is None:
            return
        ids = [each.position_id for each in self._rows]
        at = ids.index(row.position_id)
        to = at + step
        if 0 <= to < len(ids):
            ids[at], ids[to] = ids[to], ids[at]
            self._session.do(positions.order_positions, data.points.dispute.id, ids)

    @Slot(str, str)
    def on_dropped(self, claim_id: str, from_id: str) -> None:
        row = self.sender()
        if isinstance(row, DragRow):
            self._session.do(positions.move_claim, claim_id, from_id, row.position_id)

    @Slot()
    def on_rename_asked(self) -> None:
        row = self.sender()
        if isinstance(row, PositionRow):
            self.rename(row.position_id)

    @Slot()
    def on_remove_asked(self) -> None:
        row = self.sender()
        if isinstance(row, PositionRow):
            self._session.do(positions.delete_position, row.position_id)

    @Slot(QPoint)
    def on_menu_asked(self, place: QPoint) -> None:
        row = self.sender()
        if isinstance(row, DragRow):
            self._open_menu(row, place)

    @Slot(QAction)
    def on_menu_chosen(self, action: QAction) -> None:
        verb, _, rest = str(action.data() or "").partition(" ")
        position_id, _, more = rest.partition(" ")
        claim_id, _, target = more.partition(" ")
        session, data = self._session, self._data
        if verb == "open":
            self.claim_opened.emit(claim_id)
        elif verb == "rename":
            self.rename(position_id)
        elif verb == "remove":
            session.do(positions.delete_position, position_id)
        elif verb == "merge":
            session.do(positions.merge_positions, target, [position_id])
        elif verb == "move":
            session.do(positions.move_claim, claim_id, position_id, target or None)
        elif verb == "role":
            session.do(positions.set_role, position_id, claim_id, ClaimRole(target))
        elif verb == "leave" and data is not None:
            session.do(disputes.leave_dispute, data.points.dispute.id, claim_id)

    def rename(self, position_id: str) -> None:
        """Put a line for its name in the place of a position."""
        point = self._point(position_id)
        at = next((n for n in range(self._list.count()) if self._is_row(n, position_id)), None)
        if point is None or at is None:
            return
        item = self._list.itemAt(at)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
        self._begin(position_id, position_words(point), at)

    # --- private --------------------------------------------------------------------------------------------------

    def _begin(self, position_id: str, words: str, at: int) -> None:
        if self._session.read_only:
            return
        if self._field is not None:
            self._field.hide()
            self._field.deleteLater()
        field = NameField("position-name", words, unset=self.tr("What it says: 27, at least 50, an operation"))
        field.setAccessibleName(self.tr("Name of the position"))
        field.committed.connect(self.on_named)
        field.left.connect(self.on_left)
        self._field, self._renaming = field, position_id
        self._list.insertWidget(at, field)
        veil_fields(self, self._session.blind.veil)
        field.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    @Slot()
    def on_left(self) -> None:
        """The line was left without a new name: the list stands as it was."""
        if self._data is not None and self._field is not None and not self._field.is_edited:
            self.show_data(self._data)

    def _is_row(self, at: int, position_id: str) -> bool:
        item = self._list.itemAt(at)
        widget = item.widget() if item is not None else None
        return isinstance(widget, PositionRow) and widget.position_id == position_id

    def _point(self, position_id: str) -> PositionPoint | None:
        if self._data is None:
            return None
        return next((p for p in self._data.points.positions if p.position.id == position_id), None)

    def _position_row(self, data: DetailData, point: PositionPoint) -> PositionRow:
        lead = point.lead
        several = len(point.claims) > 1
        speaker = speaker_words(lead) if lead is not None else self.tr("nobody yet")
        when = when_words(self._session, lead) if lead is not None else ""
        if several:  # when each of them said it stands below
            speaker, when = self.tr("{} and {} more").format(speaker, len(point.claims) - 1), ""
        dispute = data.points.dispute
        holds = point.position.id == data.upheld
        stance = data.stances.get(str(lead.claim_id)) if lead is not None else None
        value = self.tr("✓ {}").format(position_words(point)) if holds else position_words(point)
        row = PositionRow(
            str(point.position.id), str(lead.claim_id) if lead is not None else "",
            shown_stance(stance, dispute.status, dispute.resolution) if stance is not None else None, value, speaker,
            when, self._session.blind.veil(lead.quote) if lead is not None else self.tr("No claim speaks for it yet."),
            settled=settled(dispute.status), editable=not data.read_only,
        )  # fmt: skip
        row.stepped.connect(self.on_stepped)
        row.moved.connect(self.on_moved)
        row.rename_asked.connect(self.on_rename_asked)
        row.remove_asked.connect(self.on_remove_asked)
        self._connect_row(row)
        return row

    def _claim_row(self, data: DetailData, point: PositionPoint, claim: ClaimPoint) -> ClaimRow:
        row = ClaimRow(
            str(point.position.id), str(claim.claim_id), self._session.blind.grade(claim.article.reliability.value),
            ROLES[claim.role], speaker_words(claim), when_words(self._session, claim), editable=not data.read_only,
        )  # fmt: skip
        self._connect_row(row)
        return row

    def _connect_row(self, row: DragRow) -> None:
        row.clicked.connect(self.on_row_clicked)
        row.menu_asked.connect(self.on_menu_asked)
        row.dropped.connect(self.on_dropped)

    def _open_menu(self, row: DragRow, place: QPoint) -> None:
        data, key, claim = self._data, row.position_id, row.claim_id
        if data is None:
            return
        others = [point for point in data.points.positions if point.position.id != key]
        menu = QMenu(self)
        menu.setObjectName("position-menu")
        if claim:
            menu.addAction(self.tr("Open the passage")).setData(f"open {key} {claim}")
        if not data.read_only:
            if isinstance(row, PositionRow):
                menu.addAction(self.tr("Rename")).setData(f"rename {key}")
                merge = menu.addMenu(self.tr("Merge into"))
                merge.setEnabled(bool(others))
                for point in others:
                    merge.addAction(position_words(point)).setData(f"merge {key}  {point.position.id}")
            if claim:
                self._add_claim_menus(menu, key, claim, others)
            if isinstance(row, PositionRow):
                menu.addSeparator()
                menu.addAction(self.tr("Remove the position")).setData(f"remove {key}")
        menu.triggered.connect(self.on_menu_chosen)
        menu.aboutToHide.connect(menu.deleteLater)
        self._menu = menu
        menu.popup(place)

    def _add_claim_menus(self, menu: QMenu, key: str, claim: str, others: list[PositionPoint]) -> None:
        move = menu.addMenu(self.tr("Move the claim to"))
        for point in others:
            move.addAction(position_words(point)).setData(f"move {key} {claim} {point.position.id}")
        move.addSeparator()
        move.addAction(self.tr("A position of its own")).setData(f"move {key} {claim} ")
        roles = menu.addMenu(self.tr("What the claim does"))
        held = self._point(key)
        present = next((c.role for c in held.claims if c.claim_id == claim), None) if held is not None else None
        for role, words in ROLES.items():
            action = roles.addAction(words)
            action.setCheckable(True)
            action.setChecked(role is present)
            action.setData(f"role {key} {claim} {role.value}")
        menu.addAction(self.tr("Take the claim out of the dispute")).setData(f"leave {key} {claim}")

    # --- Qt -------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()


def _value(words: str) -> str | None:
    """A name that is a figure is the position's value too."""
    from storage.written_figures import read_figure

    return words if read_figure(words) is not None else None
