"""In the inspector of an entity: its links to others, who it is kept apart from, and what it says in claims."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from gui import entity_edits
from gui.dates import clock
from gui.entities import EntityCompleter
from gui.icons import pixmap
from gui.inspector.fields import ChoiceField, TextField
from gui.inspector.page import Context
from gui.inspector.pieces import DisputeChip, Section
from gui.theme import theme, theme_changed, ui_font
from gui.widgets import Clickable, IconButton, Ink, LinkButton
from storage.entity_profile import LinkLine, SpokenClaim
from storage.operations import entity_links
from storage.retelling import retold
from storage.vocabulary import EntityRelation, Status

CLAIMS_LISTED = 8
_RIGHT, _MIDDLE = Qt.TextElideMode.ElideRight, Qt.AlignmentFlag.AlignVCenter


def relation_words(relation: EntityRelation, outgoing: bool = True) -> str:
    """What stands between the two names, read from the entity's own side."""
    words = {
        EntityRelation.SAME_AS: (_tr("same as"), _tr("same as")),
        EntityRelation.METONYM_OF: (_tr("stands for"), _tr("is meant by")),
        EntityRelation.DEMONYM_OF: (_tr("people of"), _tr("has the people")),
        EntityRelation.PART_OF: (_tr("part of"), _tr("has the part")),
        EntityRelation.DIFFERENT_FROM: (_tr("different from"), _tr("different from")),
    }
    return words[relation][0 if outgoing else 1]


class Line(Clickable):
    """One line of words that leads somewhere, shortened to its width."""

    def __init__(self, words: str, *, px: float = 12.5, weight: int = 400) -> None:
        super().__init__()
        self._words, self._px, self._weight = words, px, weight
        self.setFixedHeight(22)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)
        self.setToolTip(words)

    def sizeHint(self) -> QSize:
        return QSize(round(QFontMetricsF(ui_font(self._px, self._weight)).horizontalAdvance(self._words)) + 2, 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = ui_font(self._px, self._weight)
        font.setUnderline(self.hovered or self.hasFocus())
        painter.setFont(font)
        painter.setPen(theme().ink)
        words = painter.fontMetrics().elidedText(self._words, _RIGHT, self.width())
        painter.drawText(self.rect(), _MIDDLE, words)
        painter.end()


class EntityLine(Line):
    """The name of an entity, veiled in blind mode; it leads to its page."""

    def __init__(self, context: Context, entity_id: str, name: str) -> None:
        self.name = context.session.blind.veil(name)
        super().__init__(self.name)
        self.setObjectName(entity_id)
        self._context = context
        self.clicked.connect(self.on_clicked)

    @Slot()
    def on_clicked(self) -> None:
        self._context.navigator.entity_asked.emit(self.objectName())


class Sign(QLabel):
    """A small icon of the set."""

    def __init__(self, name: str, words: str) -> None:
        super().__init__()
        self._name = name
        self.setAccessibleName(words)
        self.setToolTip(words)
        theme_changed.connect(self.on_theme_changed)
        self.on_theme_changed()

    @Slot()
    def on_theme_changed(self) -> None:
        self.setPixmap(pixmap(self._name, 14, theme().ink2))


class LinksSection(Section):
    """Links to other entities: those proposed can be confirmed, all can be taken away, new ones are typed."""

    def __init__(self, context: Context, entity_id: str, lines: Sequence[LinkLine]) -> None:
        super().__init__("links", self.tr("Links"), str(len(lines)) if lines else "")
        self._context = context
        self._entity_id = entity_id
        locked = context.session.read_only
        for line in lines:
            self.add(self._line(line, locked))
        if not locked:
            self.add(self._adder())

    def _line(self, line: LinkLine, locked: bool) -> QWidget:
        name = EntityLine(self._context, line.other_id, line.other_name)
        suggested = line.status is Status.SUGGESTED
        parts: list[QWidget] = [Ink(relation_words(line.relation, line.outgoing), px=11, ink="ink3"), name]
        if suggested and locked:  # else the verbs beside it say so
            parts.append(Ink(self.tr("suggested"), px=11, ink="ink3"))
        verbs = [(self.tr("Confirm"), f"confirm/{line.id}")] if suggested else []
        verbs.append((self.tr("Reject") if suggested else self.tr("Remove"), f"remove/{line.id}"))
        for words, key in verbs if not locked else ():
            verb = LinkButton(words, px=11, ink="accent")
            verb.setAccessibleName(f"{words}: {relation_words(line.relation, line.outgoing)} {name.name}")
            verb.setObjectName(key)
            verb.clicked.connect(self.on_verb_clicked)
            parts.append(verb)
        made = in_line(parts, wide=1)
        made.setToolTip("\n".join(map(retold, line.reasons)))
        return made

    def _adder(self) -> QWidget:
        relations = [
            EntityRelation.METONYM_OF,
            EntityRelation.DEMONYM_OF,
            EntityRelation.PART_OF,
            EntityRelation.SAME_AS,
        ]
        self._relation = ChoiceField(
            "link relation", [(each, relation_words(each)) for each in relations], EntityRelation.PART_OF
        )
        self._relation.setAccessibleName(self.tr("Link"))
        self._relation.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._relation.setFixedWidth(112)
        self._field = TextField("link to", "", unset=self.tr("Name of the other entity"))
        EntityCompleter(self._field, self._context.entities, without=self._entity_id)
        self._field.committed.connect(self.on_link_committed)
        return in_line([self._relation, self._field], wide=1)

    @Slot()
    def on_verb_clicked(self) -> None:
        sender = self.sender()
        if sender is None:
            return
        verb, link_id = sender.objectName().split("/")
        operation = entity_links.confirm_link if verb == "confirm" else entity_links.unlink_entities
        self._context.session.do(operation, link_id)

    @Slot(str)
    def on_link_committed(self, text: str) -> None:
        other = entity_edits.other_named(self._context, text, self._entity_id)
        if other is not None:
            relation = EntityRelation(str(self._relation.value))
            self._context.session.do(entity_links.link_entities, self._entity_id, other.id, relation)


class ApartSection(Section):
    """Who it is kept apart from, since when, and allowing the merge again."""

    def __init__(self, context: Context, entity_id: str, lines: Sequence[LinkLine]) -> None:
        super().__init__("apart", self.tr("Kept apart"), str(len(lines)))
        self._context = context
        self._entity_id = entity_id
        for line in lines:
            name = EntityLine(context, line.other_id, line.other_name)
            parts: list[QWidget] = [Sign("keep-apart", self.tr("Kept apart")), name]
            parts.append(Ink(self.tr("decided {}").format(clock(line.created_at)), px=11, ink="ink3"))
            if not context.session.read_only:
                allow = IconButton("undo", self.tr("Allow {} to be merged again").format(name.name), side=22)
                allow.setObjectName(f"allow/{line.other_id}")
                allow.clicked.connect(self.on_allow_clicked)
                parts.append(allow)
            self.add(in_line(parts, wide=1))

    @Slot()
    def on_allow_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            other = sender.objectName().partition("/")[2]
            self._context.session.do(entity_links.allow_merge, self._entity_id, other)


class SaysSection(Section):
    """The claims that it makes; a click leads to the passage."""

    def __init__(self, context: Context, claims: Sequence[SpokenClaim]) -> None:
        super().__init__("says", self.tr("Says in claims"), str(len(claims)))
        for claim in claims[:CLAIMS_LISTED]:
            statement = context.session.blind.veil(claim.statement)
            line = Line(statement or self.tr("A claim without a statement"))
            line.setObjectName(f"{claim.article_id}/{claim.id}")
            line.clicked.connect(context.navigator.on_mark_clicked)
            sign: QWidget
            if claim.dispute_number is not None:
                sign = DisputeChip(claim.dispute_number, claim.resolved)
            elif claim.status is Status.CONFIRMED:
                sign = Sign("confirmed", self.tr("confirmed"))
            else:
                sign = Sign("proposed", self.tr("suggested"))
            self.add(in_line([sign, line], wide=1))
        if len(claims) > CLAIMS_LISTED:
            self.add(Ink(self.tr("and {} more").format(len(claims) - CLAIMS_LISTED), px=11, ink="ink3"))


def in_line(widgets: Sequence[QWidget], *, wide: int) -> QWidget:
    """Widgets in one line, the one at ``wide`` taking the room that is left."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for number, widget in enumerate(widgets):
        row.addWidget(widget, 1 if number == wide else 0)
    return box


def _tr(text: str) -> str:
    return QCoreApplication.translate("EntityLinks", text)
