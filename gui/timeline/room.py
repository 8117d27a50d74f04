"""Timeline as one part of the window: the list of disputes, the plot or the lanes, the position at hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from gui.action_specs import Need
from gui.actions import ActionSet
from gui.background import Latest
from gui.inspector.page import Context
from gui.numerals import whole
from gui.room import Room
from storage import reads
from storage.changes import Changes
from storage.dispute_matrix import claim_stances
from storage.dispute_outlines import DisputeOutline, dispute_outlines, has_many_claims_in_disputes
from storage.errors import SidelightError
from storage.position_values import (
    ClaimPoint,
    DisputePoints,
    PositionPoint,
    dated_claim_count,
    dated_claims,
    dispute_points,
)
from storage.project import Project
from storage.stances import Stance
from storage.vocabulary import Resolution

if TYPE_CHECKING:
    from gui.timeline.data import TimelineData
    from gui.timeline.parts import Parts

MOST_CLAIMS = 2_000
"""Dated claims that are shown; an analyst who needs more asks a dispute."""


class TimelineRoom(Room):
    """When each answer to a question was true. ``disputes_asked`` to go to the Disputes view."""

    name = "timeline"
    _left: QWidget
    side_width = 300
    disputes_asked = Signal()

    def __init__(self, context: Context, actions: ActionSet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._session = context.session
        self._actions = actions
        self._middle, self._side, self._left = QWidget(), QWidget(), QWidget()
        self._made: Parts | None = None
        self._outlines: dict[str, DisputeOutline] = {}
        self._data: TimelineData | None = None
        self._key = ""
        self._touched = ""
        """The dispute that a person came to elsewhere since; it is shown if there is anything to show of it."""
        self._position: dict[str, str] = {}
        self._claims: dict[str, ClaimPoint] = {}
        self._count = 0
        self._focus_asked = False
        """Whether the keyboard is to go to the chart as soon as there is one."""
        self._shown = False
        self._reading, self._listing, self._opening = Latest(self), Latest(self), Latest(self)
        self._reading.arrived.connect(self.on_claims_read)
        self._listing.arrived.connect(self.on_listed)
        self._listing.slow.connect(self.on_slow)
        self._opening.arrived.connect(self.on_dispute_read)
        for reader in (self._reading, self._listing, self._opening):
            reader.refused.connect(self.on_refused)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.on_due)
        self._side_later = QTimer(self)
        self._side_later.setSingleShot(True)
        self._side_later.setInterval(0)
        self._side_later.timeout.connect(self.on_side_due)

    # --- what it is made of ---------------------------------------------------------------------------------------

    @property
    def title(self) -> str:
        return self.tr("Timeline")

    @property
    def parts(self) -> Parts:
        if self._made is None:
            from gui.timeline.parts import Parts

            self._made = Parts(self, self._context)
        return self._made

    @property
    def key_shown(self) -> str:
        """The dispute on screen, or the key of all dated claims."""
        return self._key

    def at_hand(self) -> tuple[TimelineData, PositionPoint] | None:
        """The dispute on screen with the position in focus."""
        if self._data is None or self.parts.claims_shown:
            return None
        point = self._data.point(self._position.get(self._data.points.dispute.id, ""))
        return (self._data, point) if point is not None else None

    # --- as every room --------------------------------------------------------------------------------------------

    def bindings(self) -> Mapping[str, object]:
        return {"claims": self.parts.desk}

    def needs(self, needs: set[Need]) -> set[Need]:
        kept = super().needs(needs) | {Need.DISPUTES}
        if self._made is not None and Need.WRITABLE in needs and self._made.desk.pair() is not None:
            kept.add(Need.TWO_PASSAGES)
        return kept

    def show(self) -> None:
        if not self._shown:
            self._shown = True
            self._session.changed.connect(self.on_changed)
            self._session.blind.changed.connect(self.on_blind_changed)
        self._refresh()

    def hide(self) -> None:
        if self._shown:
            self._shown = False
            self._session.changed.disconnect(self.on_changed)
            self._session.blind.changed.disconnect(self.on_blind_changed)
            self._later.stop()
            self._side_later.stop()
            self._listing.forget()
            self._opening.forget()

    def stop(self) -> None:
        self.hide()
        for reader in (self._reading, self._listing, self._opening):
            reader.stop()

    def focus(self) -> None:
        self._focus_chart()

    def key(self, digit: str) -> bool:
        return self.typed(digit)

    def typed(self, text: str) -> bool:
        """Plus, minus and 0 are about the dates of all claims, also while the keyboard is in the list."""
        return self.parts.claims_shown and self.parts.claims.typed(text)

    def focus_side(self) -> None:
        if self._side_later.isActive():
            self._show_side()
        self.parts.side.date_button.setFocus(Qt.FocusReason.TabFocusReason)

    def note_touched(self, dispute_id: str) -> None:
        """A dispute was come to elsewhere; called before the room comes on screen."""
        self._touched = dispute_id

    def show_dispute(self, dispute_id: str, position_id: str = "") -> None:
        """Take a dispute to hand; the room is on screen."""
        if position_id:
            self._position[dispute_id] = position_id
        self._key = dispute_id
        self._show_key()
        self._focus_chart()

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        if changes.concerns(
            "dispute", "position", "position_claim", "claim", "quantity", "annotation", "article", "source", "entity",
            "relation", "suggestion", "claim_quantity",
        ):  # fmt: skip
            self._later.start()

    @Slot()
    def on_blind_changed(self) -> None:
        self._later.start()

    @Slot()
    def on_due(self) -> None:
        if self._shown and not self._session.closed:
            self._refresh()

    @Slot(str)
    def on_key_chosen(self, key: str) -> None:
        self._key = key
        self._show_key()

    @Slot(int)
    def on_stepped(self, step: int) -> None:
        keys = list(self._outlines)
        if not keys:
            return
        at = keys.index(self._key) + step if self._key in keys else (0 if step > 0 else len(keys) - 1)
        if 0 <= at < len(keys):
            self._key = keys[at]
            self._show_key()
            self._focus_chart()
        else:
            self.told.emit(self.tr("No more disputes."), "")

    @Slot(str)
    def on_position_chosen(self, position_id: str) -> None:
        if self._data is not None:
            self._position[self._data.points.dispute.id] = position_id
        self._show_side()
        self.state_changed.emit()

    @Slot(str)
    def on_position_opened(self, position_id: str) -> None:
        point = self._data.point(position_id) if self._data is not None else None
        if point is not None and point.lead is not None:
            self._read(point.lead.article.id, point.lead.claim_id)

    @Slot(str)
    def on_lane_opened(self, key: str) -> None:
        if key.startswith("silent "):
            self.on_article_opened(key.removeprefix("silent "))
        else:
            self.on_claim_opened(key)

    @Slot(str)
    def on_claim_opened(self, claim_id: str) -> None:
        record = self._session.read(reads.annotation, claim_id)
        if record is not None:
            self._read(record.article_id, record.id)

    @Slot(str)
    def on_article_opened(self, article_id: str) -> None:
        self.read_asked.emit()
        self._context.navigator.article_asked.emit(article_id)

    @Slot(str)
    def on_claim_chosen(self, claim_id: str) -> None:
        self.parts.side.show_claim(self._claims.get(claim_id))

    @Slot(object)
    def on_explained(self, by: Resolution) -> None:
        self.parts.desk.explain(by)

    @Slot(str)
    def on_told(self, words: str) -> None:
        self.told.emit(words, "")

    @Slot()
    def on_asked(self) -> None:
        """The button of the empty state: to the first claim of the dispute, else to Disputes."""
        points = self._data.points if self._data is not None else None
        lead = next((p.lead for p in points.positions if p.lead is not None), None) if points is not None else None
        if lead is not None:
            self._read(lead.article.id, lead.claim_id)
            self._context.navigator.command_asked.emit("tagging.edit")
        else:
            self.disputes_asked.emit()

    @Slot(object)
    def on_claims_read(self, found: tuple[list[ClaimPoint], int]) -> None:
        if self._session.closed:
            return
        claims, total = found
        self._claims = {str(claim.claim_id): claim for claim in claims}
        had_focus = self.parts.claims.lanes.hasFocus()
        self.parts.claims.show_claims(claims, total)
        if had_focus and not self.parts.claims.lanes.hasFocus():
            self._focus_chart()  # what had it is not there any more
        self.parts.side.show_claim(self._claims.get(self.parts.claims.lanes.current))

    @Slot(object)
    def on_listed(self, found: tuple[list[DisputeOutline], int]) -> None:
        if not self._session.closed:
            self._take(*found)

    @Slot(object)
    def on_dispute_read(self, found: tuple[str, _Read]) -> None:
        key, read = found
        if self._session.closed or key != self._key:
            return
        self._open(*read, at_once=False)
        if self._focus_asked:
            self._focus_chart()

    @Slot()
    def on_side_due(self) -> None:
        if not self._shown or self._session.closed:
            return
        if self.parts.has_side:
            self._show_side()
        else:  # made in one turn of the event loop, filled in the next
            self.parts.side.show()
            self._side_later.start()

    @Slot()
    def on_slow(self) -> None:
        if not self._outlines:
            self.parts.page.show_nothing(self.tr("Gathering disputes…"), "")

    @Slot(object)
    def on_refused(self, error: SidelightError) -> None:
        self._session.failed.emit(str(error))

    @Slot()
    def on_list_entered(self) -> None:
        self._focus_chart()

    # --- private --------------------------------------------------------------------------------------------------

    def _refresh(self) -> None:
        """Read the disputes and the number of dated claims again, many of them in a thread; the one shown at once."""
        project = self._session.project
        if not self._session.read(has_many_claims_in_disputes):
            self._listing.forget()
            self._take(*_listed(project))
            return
        self._listing.ask(lambda: _listed(project))
        if self._outlines:
            self._show_key()
        else:
            self.parts.page.show_nothing("", "")

    def _take(self, outlines: list[DisputeOutline], count: int) -> None:
        from gui.timeline.dispute_list import ALL

        again = bool(self._outlines) and self._session.read(has_many_claims_in_disputes)
        self._outlines, self._count = {str(each.id): each for each in outlines}, count
        before = self._key
        touched = self._outlines.get(self._touched)
        if touched is not None and touched.dates:
            self._key = self._touched
        self._touched = ""
        if self._key not in self._outlines and self._key != ALL:
            self._key = self._first_key()
        self._show_list()
        if not again or self._key != before:  # what is shown was read when this was asked for
            self._show_key()
        if self._focus_asked:
            self._focus_chart()

    def _first_key(self) -> str:
        """What is shown at first: a dispute over several days, else over one; else the dated claims, if there are."""
        from gui.timeline.dispute_list import ALL

        ranked = sorted(self._outlines, key=lambda key: -min(self._outlines[key].dates, 2))
        if ranked and (self._outlines[ranked[0]].dates or not self._count):
            return ranked[0]
        return ALL

    def _show_list(self) -> None:
        from gui.timeline.dispute_list import ALL, Item
        from gui.timeline.summing_up import list_caption
        from gui.wording import DISPUTE_STATES, settled

        items = [
            Item(
                key, f"D{each.number}",
                DISPUTE_STATES[each.status].lower() if settled(each.status) else list_caption(each),
                self._session.blind.veil(each.question), settled(each.status),
            )
            for key, each in self._outlines.items()
        ]  # fmt: skip
        caption = self.tr("1 claim") if self._count == 1 else self.tr("{} claims").format(whole(self._count))
        items.append(Item(ALL, "", caption, self.tr("All dated claims")))
        self.parts.list.show_items(items, self._key)

    def _show_key(self) -> None:
        """Show what is chosen in the list; a dispute among many is read in a thread first."""
        from gui.timeline.dispute_list import ALL

        parts, project, key = self.parts, self._session.project, self._key
        parts.list.select(key)
        self._opening.forget()
        if key == ALL:
            self._data = None
            parts.stack.setCurrentWidget(parts.claims)
            parts.side.show_claim(self._claims.get(parts.claims.lanes.current))
            self._read_claims()
            self.state_changed.emit()
        elif key and self._session.read(has_many_claims_in_disputes):
            self._opening.ask(lambda: (key, _dispute_read(project, key)))
        else:
            self._open(*_dispute_read(project, key))

    def _open(self, points: DisputePoints | None, stances: Mapping[str, Stance], *, at_once: bool = True) -> None:
        """Show a dispute; its right side now, or when the page has been drawn."""
        from gui.timeline.data import timeline_data

        parts = self.parts
        if points is None:
            self._data = None
            parts.page.show_nothing(self.tr("There are no disputes yet."), self.tr("Go to Disputes"))
            parts.stack.setCurrentWidget(parts.page)
            parts.side.show_claim(None)
        else:
            points = self._session.blind.veiled(points)  # nothing is edited here
            self._data, key = timeline_data(points, stances), points.dispute.id
            known = {str(point.position.id) for point in self._data.order}
            if self._position.get(key) not in known and self._data.order:
                self._position[key] = str(self._data.order[-1].position.id)
            parts.page.show_data(self._data, self._position.get(key, ""))
            parts.stack.setCurrentWidget(parts.page)
            if at_once:
                self._show_side()
            else:
                self._side_later.start()
        self.state_changed.emit()

    def _show_side(self) -> None:
        self._side_later.stop()
        if self._data is not None:
            self.parts.side.show_position(self._data, self._position.get(self._data.points.dispute.id, ""))

    def _read_claims(self) -> None:
        """Read the dated claims away from the event loop."""
        project = self._session.project
        self._reading.ask(lambda: (dated_claims(project, MOST_CLAIMS), dated_claim_count(project)))

    def _focus_chart(self) -> None:
        parts = self.parts
        self._focus_asked = self._opening.busy or (not self._outlines and self._listing.busy)
        if parts.claims_shown and parts.claims.lanes.isVisibleTo(parts.claims):
            parts.claims.lanes.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not parts.claims_shown and self._data is not None and self._data.days is not None:
            parts.page.chart.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            parts.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self, article_id: str, claim_id: str) -> None:
        self.read_asked.emit()
        self._context.navigator.mark_asked.emit(article_id, claim_id)


def _listed(project: Project) -> tuple[list[DisputeOutline], int]:
    """What the list shows; for any thread."""
    return dispute_outlines(project), dated_claim_count(project)


_Read = tuple[DisputePoints | None, Mapping[str, Stance]]


def _dispute_read(project: Project, dispute_id: str) -> _Read:
    """A dispute with how its claims stand to each other; for any thread."""
    points = dispute_points(project, dispute_id) if dispute_id else None
    return points, claim_stances(project, dispute_id) if points is not None else {}
