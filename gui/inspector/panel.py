"""The right side of the window: the page of what is chosen, and the answers that join it to a passage elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.afterwards import Afterwards
from gui.background import Latest
from gui.clamped import Clamped
from gui.inspector.article_page import ArticlePage
from gui.inspector.claim_page import ClaimPage
from gui.inspector.dispute_section import Captions, join_buttons
from gui.inspector.entity_page import MANY, EntityPage, Profile, read_profile
from gui.inspector.label_picker import LabelPicker
from gui.inspector.mention_page import MentionPage
from gui.inspector.others import OthersSection
from gui.inspector.page import FIELD_INSET, Context, Page
from gui.inspector.pieces import PassageRow, Section, button_row
from gui.passages import Passage
from gui.scrolling import ScrollColumn
from gui.widgets import Ink, Surface
from storage import reads
from storage.changes import Changes
from storage.entity_reads import mention_count
from storage.ids import AnnotationId
from storage.vocabulary import LabelKind

Subject = tuple[str, str]
"""What is shown: ("mark", id), ("article", id), ("entity", id) or ("selection", article id)."""

KEYED = 8
"""Labels that are shown at once for words that bear none: as many as have digits."""

QUESTION_ROOM = 60
"""Pixels above and below the question that is being worded."""

WAIT_FOR_FIELD = 300
QUIET = 40
"""Milliseconds from what is drawn to the page that follows it: fast stepping builds no pages."""


class Inspector(Surface):
    """Shows one subject. While a person types into a field, the page stays as it is."""

    label_asked = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("win", "", parent)
        self._context = context
        self._subject: Subject | None = None
        self._shown: Subject | None = None
        self._passage: Passage | None = None
        self._correcting = False
        self._other: Passage | None = None
        self._page: Page | None = None
        self._stale = False
        """The page is to be built anew when the inspector is shown."""
        self._profiles = Latest(self)
        self._profiles.arrived.connect(self.on_profile_read)
        self._profiles.refused.connect(context.session.on_unread)
        self.setMinimumWidth(240)
        self.setMaximumWidth(420)
        self.setAccessibleName(self.tr("Inspector"))
        self._area = ScrollColumn()
        self._area.verticalScrollBar().rangeChanged.connect(self.on_height_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
        self._later = Afterwards(QUIET, self)
        self._later.due.connect(self.on_quiet)
        context.session.changed.connect(self.on_changed)
        context.session.blind.changed.connect(self.on_blind_changed)

    @property
    def page(self) -> Page | None:
        """The page on screen, up to date: pending changes are shown first."""
        if self._later.is_waiting or self._stale:
            self._later.stop()
            self._renew()
        return self._page

    @property
    def subject(self) -> Subject | None:
        return self._subject

    def show_passage(
        self, passage: Passage | None, other: Passage | None, article_id: str, *, correcting: bool = False
    ) -> None:
        """Follow what is chosen in the panes: the mark, the selection, else the article.

        ``correcting``: the selection is what the boundaries of the chosen mark are to become.
        """
        before = (self._passage, self._other, self._correcting, self._subject)
        self._passage, self._other, self._correcting = passage, other, correcting
        picking, _ = self._context.navigator.picking
        if picking:  # the words being selected are for the page that asked for them
            self.show_subject(("mark", picking))
            return
        if passage is None:
            subject: Subject | None = ("article", article_id) if article_id else None
        elif passage.mark_id is not None:
            subject = ("mark", passage.mark_id)
        else:
            subject = ("selection", passage.article_id)
        if (passage, other, correcting, subject) != before:  # panes tell it after every change, here and elsewhere
            self.show_subject(subject)

    def show_subject(self, subject: Subject | None) -> None:
        """Show a mark, an article or an entity."""
        self._subject = subject
        self._later.start()

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        page = self.page
        if page is not None and page.first_field is not None:
            page.first_field.setFocus()
            page.first_field.selectAll()

    def focus_question(self) -> None:
        """Put the cursor into the question of the claim's dispute."""
        page = self.page
        if isinstance(page, ClaimPage):
            page.focus_question()
            self.on_height_changed()

    def answer(self, typed: str) -> bool:
        """Answer the comparison that stands open on screen by its key; False when none is seen or the key is none."""
        section = self._page.findChild(OthersSection) if self._page is not None and not self._later.is_waiting else None
        return isinstance(section, OthersSection) and section.answer_by_key(typed)

    def stop(self) -> None:
        """Follow no more; the project is about to be closed."""
        self._later.stop()
        self._profiles.stop()
        self._context.session.changed.disconnect(self.on_changed)
        self._context.session.blind.changed.disconnect(self.on_blind_changed)

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        """Follow, unless the machine has read other articles: it does so all the while, and a page takes its time."""
        kind, key = self._subject or ("", "")
        about = key if kind == "article" else self._passage.article_id if self._passage is not None else ""
        if changes.action != "machine_read" or not about or about in changes.articles:
            self._later.start()

    @Slot()
    def on_height_changed(self) -> None:
        """Keep the question that is being worded in sight, whatever comes in above it."""
        page = self._page  # and not ``page``: the height changes while a page is being built
        field = page.question_field if isinstance(page, ClaimPage) else None
        if field is not None and field.hasFocus():
            self._area.ensureWidgetVisible(field, 0, QUESTION_ROOM)

    @Slot()
    def on_blind_changed(self) -> None:
        """At once, also from under a cursor: who is hidden must not stay on screen."""
        self._shown = None
        self._later.stop()
        self.on_quiet()

    @Slot()
    def on_quiet(self) -> None:
        """Build the page, once somebody sees it."""
        self._stale = not self.isVisible()
        if not self._stale:
            self._renew()

    def _renew(self) -> None:
        self._stale = False
        if self._shown == self._subject and self._being_edited():
            self._later.start(WAIT_FOR_FIELD)  # what a person is writing is not taken from under the cursor
            return
        kind, key = self._subject or ("", "")
        if kind == "entity" and self._context.session.read(mention_count, [key]) > MANY:
            project = self._context.session.project
            self._profiles.ask(lambda: (key, read_profile(project, key)))
        else:
            self._profiles.forget()
            self._put_up(None)

    @Slot(object)
    def on_profile_read(self, found: tuple[str, Profile]) -> None:
        """What a page says of an entity with many mentions: the one before stays until it is there."""
        key, profile = found
        if self._subject == ("entity", key) and not self._context.session.closed:
            self._put_up(profile)

    def _put_up(self, profile: Profile | None) -> None:
        self._shown = self._subject
        position = self._area.verticalScrollBar().value()
        old, kept = self._page, self._focused_field()
        self._page = self._build(profile)
        self._area.setWidget(self._page if self._page is not None else self._nothing())
        if old is not None:
            self._area.verticalScrollBar().setValue(position)
            if kept and self._page is not None:
                field = self._page.findChild(QWidget, kept)
                if field is not None:
                    field.setFocus()

    @Slot()
    def on_join_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self._context.navigator.command_asked.emit(sender.objectName())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._renew()

    # --- private --------------------------------------------------------------------------------------------------

    def _being_edited(self) -> bool:
        page = self._page
        if page is None or not page.isVisible():
            return False
        focus = QApplication.focusWidget()
        return page.is_edited or (isinstance(focus, QLineEdit | QPlainTextEdit) and page.isAncestorOf(focus))

    def _focused_field(self) -> str:
        focus = self.window().focusWidget() if self._page is not None else None
        return (
            focus.objectName()
            if focus is not None and self._page is not None and self._page.isAncestorOf(focus)
            else ""
        )

    def _build(self, profile: Profile | None = None) -> Page | None:
        context = self._context
        page: Page | None = None
        kind, key = self._subject or ("", "")
        if kind == "mark":
            record = context.session.read(reads.annotation, key)
            if record is not None:
                page = ClaimPage(context, record) if record.claim is not None else MentionPage(context, record)
            elif self._passage is not None:
                kind, key = "article", self._passage.article_id
        elif kind == "entity":
            entity = context.entities.get(key)
            page = EntityPage(context, entity, profile=profile) if entity is not None else None
        elif kind == "selection" and self._passage is not None:
            page = SelectionPage(context, self._passage, self.label_asked, correcting=self._correcting)
        if page is None and kind == "article":
            article = context.session.read(reads.article, key)
            page = ArticlePage(context, article) if article is not None else None
        if page is not None and kind in ("mark", "selection") and self._other is not None:
            self._add_join(page, self._other)
        return page

    def _add_join(self, page: Page, other: Passage) -> None:
        """Offer to join what is chosen here to what is held in another pane, unless they are joined."""
        if self._passage is None or self._joined(self._passage, other):
            return
        text = self._context.session.project.text(other.article_id)
        veil = self._context.session.blind.veil
        quote = veil(" ".join(text[other.segment.start : other.segment.end].split()))
        grade, caption = Captions(self._context).caption(other.article_id)
        shown = quote if len(quote) <= 160 else quote[:159] + "…"
        row = PassageRow(
            grade, caption, self.tr("chosen there"), "accent", shown, f"{other.article_id}/{other.mark_id or ''}"
        )
        row.clicked.connect(self._context.navigator.on_mark_clicked)
        section = Section("join", self.tr("Join with"))
        section.setObjectName("join")
        section.setContentsMargins(FIELD_INSET, 0, 0, 0)
        section.add(row)
        buttons = join_buttons()
        for button in buttons:
            button.clicked.connect(self.on_join_clicked)
            button.setEnabled(not self._context.session.read_only)
        section.add(button_row(*buttons))
        at = page.column.count() - 1
        for index in range(page.column.count()):
            item = page.column.itemAt(index)
            widget = item.widget() if item is not None else None
            if isinstance(widget, Section):
                at = index
                break
        page.column.insertWidget(at, section)

    def _joined(self, here: Passage, other: Passage) -> bool:
        """Whether a person has joined two passages: themselves, or the claims that they stand in."""
        articles = {here.article_id, other.article_id}
        ends: list[dict[str, AnnotationId]] = [
            {found.from_article_id: found.from_id, found.to_article_id: found.to_id}
            for found in self._context.session.read(reads.relations, within=articles)
        ]
        ends = [pair for pair in ends if pair.keys() == articles]
        around = {each: self._around(each, [pair[each.article_id] for pair in ends]) for each in (here, other)}
        return any(all(pair[each.article_id] in around[each] for each in (here, other)) for pair in ends)

    def _around(self, passage: Passage, ids: list[AnnotationId]) -> set[AnnotationId]:
        """Those of some annotations that hold all of a passage."""
        marks = self._context.session.read(reads.marks, passage.article_id, ids) if ids else []
        return {
            mark.id
            for mark in marks
            if any(part.start <= passage.segment.start and passage.segment.end <= part.end for part in mark.segments)
        }

    def _nothing(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(14, 16, 14, 16)
        column.addWidget(
            Ink(self.tr("Choose a mark or select some words to see what is known about them."), ink="ink3", wrap=True)
        )
        column.addStretch()
        return box


class SelectionPage(Page):
    """Selected words that bear no mark yet: the labels they could get, and M for a claim."""

    def __init__(self, context: Context, passage: Passage, label_asked: object, *, correcting: bool = False) -> None:
        super().__init__(context)
        text = context.session.project.text(passage.article_id)
        quote = context.session.blind.veil(" ".join(text[passage.segment.start : passage.segment.end].split()))
        self.add(Ink(self.tr("Selection"), px=11.5, ink="ink3"))
        self.add(Clamped(quote, px=14, weight=600), 2)
        self.add(Ink(self.tr("Label it with a key, or click:"), px=11, ink="ink3"), 6)
        kinds = (LabelKind.ENTITY, LabelKind.SPAN)
        labels = LabelPicker(context.book, None, kinds, locked=context.session.read_only, likely=KEYED)
        labels.label_chosen.connect(label_asked)
        self.add(labels)
        claim = QPushButton(self.tr("Make a claim  M"))
        claim.setObjectName("claims.make")
        claim.clicked.connect(self.on_claim_clicked)
        claim.setEnabled(not context.session.read_only)
        buttons = [claim]
        if correcting:
            accept = QPushButton(QCoreApplication.translate("MentionPage", "Accept  A"))
            accept.setObjectName("tagging.accept")
            accept.clicked.connect(self.on_accept_clicked)
            accept.setEnabled(not context.session.read_only)
            buttons.insert(0, accept)
        self.add(button_row(*buttons), 6)
        self.column.addWidget(OthersSection(context, passage.article_id, (passage.segment,)))
        self.finish()

    @Slot()
    def on_accept_clicked(self) -> None:
        self.context.navigator.command_asked.emit("tagging.accept")

    @Slot()
    def on_claim_clicked(self) -> None:
        self.context.navigator.command_asked.emit("claims.make")
