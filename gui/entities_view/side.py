"""The right side of the Entities view: the page of the entity whose row has the edge."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from gui.background import Latest
from gui.inspector.entity_page import MANY, EntityPage, Profile, read_profile
from gui.inspector.page import Context
from gui.scrolling import ScrollColumn
from gui.widgets import Ink, Surface

QUIET, WAIT_FOR_FIELD = 40, 300
"""Milliseconds until the page follows, and while a person is typing on it."""

INSET = 18

Read = tuple[str, Profile]


class EntitySide(Surface):
    """Built again when what it shows changed, not while a field is edited. ``changed``: another page or other ticks."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("win", "", parent)
        self._context = context
        self._entity_id = ""
        self._shown = ""
        self._many = False
        self._reading = Latest(self)
        self._reading.arrived.connect(self.on_read)
        self._reading.refused.connect(context.session.on_unread)
        self._page: EntityPage | None = None
        self.setMinimumWidth(240)
        self.setMaximumWidth(420)
        self.setAccessibleName(self.tr("Entity"))
        self._area = ScrollColumn()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(QUIET)
        self._later.timeout.connect(self.on_quiet)

    @property
    def page(self) -> EntityPage | None:
        """The page on screen, up to date: what waits is shown first; None while much is read in the background."""
        if self._later.isActive():
            self._later.stop()
            self.on_quiet()
        return None if self._reading.busy else self._page

    @property
    def is_settled(self) -> bool:
        """Whether the page shows what it should."""
        return not self._later.isActive() and not self._reading.busy

    def show_entity(self, entity_id: str, mentions: int) -> None:
        """Follow another entity, named so many times."""
        self._entity_id, self._many = entity_id, mentions > MANY or self._context.candidates.is_large
        self._later.start(QUIET)

    def refresh(self) -> None:
        """Something changed in the project."""
        self._later.start(QUIET)

    def focus_first(self) -> None:
        """Put the cursor into the name."""
        page = self.page
        if page is not None and page.first_field is not None:
            page.first_field.setFocus()
            page.first_field.selectAll()

    def stop(self) -> None:
        self._later.stop()
        self._reading.stop()

    @Slot()
    def on_quiet(self) -> None:
        if self._shown == self._entity_id and self._being_edited():
            self._later.start(WAIT_FOR_FIELD)
            return
        if not self._many:
            self._reading.forget()
            self._show(None)
            return
        project, entity_id = self._context.session.project, self._entity_id
        self._reading.ask(lambda: (entity_id, read_profile(project, entity_id)))

    @Slot(object)
    def on_read(self, read: Read) -> None:
        entity_id, profile = read
        if entity_id == self._entity_id:  # another one is asked for when things are quiet
            self._show(profile)

    def _show(self, profile: Profile | None) -> None:
        """Build the page, of what was read or reading it now; scroll, ticks and the cursor stay where they were."""
        position, old = self._area.verticalScrollBar().value(), self._page
        same = self._shown == self._entity_id
        ticked = frozenset(row.surface for row in old.names.ticked()) if old is not None and same else frozenset()
        focused = self.window().focusWidget() if old is not None else None
        kept = focused.objectName() if focused is not None and old is not None and old.isAncestorOf(focused) else ""
        self._shown = self._entity_id
        entity = self._context.entities.get(self._entity_id or None)
        self._page = None
        if entity is not None:
            self._page = EntityPage(self._context, entity, inset=INSET, in_room=True, ticked=ticked, profile=profile)
            self._page.names.ticks_changed.connect(self.changed)
            self._page.candidates.shown.connect(self.changed)
        self._area.setWidget(self._page if self._page is not None else self._nothing())
        if same:
            self._area.verticalScrollBar().setValue(position)
        if kept and self._page is not None:
            field = self._page.findChild(QWidget, kept)
            if field is not None:
                field.setFocus()
        self.changed.emit()

    def _being_edited(self) -> bool:
        page, focus = self._page, QApplication.focusWidget()
        if page is None or not page.isVisible():
            return False
        return page.is_edited or (isinstance(focus, QLineEdit | QPlainTextEdit) and page.isAncestorOf(focus))

    def _nothing(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(INSET, 16, INSET, 16)
        column.addWidget(Ink(self.tr("Choose an entity to see what is known about it."), ink="ink3", wrap=True))
        column.addStretch()
        return box
