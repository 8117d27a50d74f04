"""The widgets of Timeline, each made when it is wanted: list, page of a dispute, page of dated claims, right side."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from gui.inspector.page import Context
from gui.room import put_into
from gui.timeline.desk import TimelineDesk
from gui.timeline.dispute_list import DisputeList
from gui.timeline.page import DisputePage

if TYPE_CHECKING:
    from gui.timeline.claims_page import ClaimsPage
    from gui.timeline.room import TimelineRoom
    from gui.timeline.side import TimelineSide


class Parts:
    """Made when the room is shown for the first time: to be drawn at once are the list and the page."""

    def __init__(self, room: TimelineRoom, context: Context) -> None:
        self._room = room
        self._context = context
        self.list = DisputeList()
        self.page = DisputePage(context.session)
        self.desk = TimelineDesk(context.session, room.at_hand, room)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.page)
        if room.left is not None:
            put_into(room.left, self.list)
        put_into(room.middle, self.stack)
        self.list.chosen.connect(room.on_key_chosen)
        self.list.entered.connect(room.on_list_entered)
        self.page.chosen.connect(room.on_position_chosen)
        self.page.opened.connect(room.on_position_opened)
        self.page.lane_opened.connect(room.on_lane_opened)
        self.page.asked.connect(room.on_asked)
        self.desk.told.connect(room.on_told)
        self.desk.stepped.connect(room.on_stepped)

    @cached_property
    def claims(self) -> ClaimsPage:
        """All dated claims."""
        from gui.timeline.claims_page import ClaimsPage

        page = ClaimsPage(self._context.session)
        page.chosen.connect(self._room.on_claim_chosen)
        page.opened.connect(self._room.on_claim_opened)
        self.stack.addWidget(page)
        return page

    @cached_property
    def side(self) -> TimelineSide:
        """The right side."""
        from gui.timeline.side import TimelineSide

        side = TimelineSide(self._context.session)
        side.claim_opened.connect(self._room.on_claim_opened)
        side.article_opened.connect(self._room.on_article_opened)
        side.explained.connect(self._room.on_explained)
        put_into(self._room.side, side)
        return side

    @property
    def has_side(self) -> bool:
        """Whether the right side has been made."""
        return "side" in self.__dict__

    @property
    def claims_shown(self) -> bool:
        return self.stack.currentWidget() is not self.page
