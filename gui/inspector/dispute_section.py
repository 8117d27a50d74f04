"""In the inspector of a claim: the dispute it stands in with its positions, and what joins it to other passages."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QPushButton

from gui.assessing import verdict_lines
from gui.dates import short_date
from gui.inspector.fields import ChoiceField, FieldRow, LongField
from gui.inspector.page import Context
from gui.inspector.pieces import PassageRow, Section, line_of
from gui.inspector.word_choice import WordChoice, on_buttons
from gui.keymap import key_of
from gui.label_names import display_name
from gui.numerals import whole
from gui.upholding import Upholding
from gui.widgets import Ink, LinkButton
from gui.wording import DISPUTE_KINDS, DISPUTE_STATES, RESOLUTIONS
from storage import reads
from storage.operations import claims, disputes
from storage.operations.upholding import uphold
from storage.records import Annotation, Dispute, Source
from storage.upholding import upheld_answer
from storage.vocabulary import Resolution


def _tr(text: str) -> str:
    return QCoreApplication.translate("Others", text)


_STANCES = {
    "contradicts": (_tr("≠ contradicts"), "amber"), "reframes": (_tr("≠ reframes"), "amber"),
    "same": (_tr("= same"), "teal"), "supports": (_tr("= supports"), "teal"),
    "different_scope": (_tr("different scope"), "ink3"), "different_as_of": (_tr("different date"), "ink3"),
    "unrelated": (_tr("unrelated"), "ink3"),
}  # fmt: skip


class DisputeSection(Section):
    """Question, state, and each position with its claims."""

    def __init__(self, context: Context, dispute: Dispute, claim_id: str) -> None:
        count = len(dispute.positions)
        translate = QCoreApplication.translate
        many = translate("DisputeSection", "{} positions").format(whole(count))
        one = translate("DisputeSection", "1 position")
        super().__init__("dispute", f"D{dispute.number}", one if count == 1 else many)
        self._context = context
        self._dispute = dispute
        self._claim_id = claim_id
        self._captions = Captions(context)
        self._upholding = Upholding(context.session, self)
        self._upholding.told.connect(context.navigator.told)
        locked = context.session.read_only
        self.question = LongField(
            "question", dispute.question, px=13, weight=600, unset=self.tr("What is the question?")
        )
        self.question.setAccessibleName(self.tr("Question"))
        self.question.setReadOnly(locked)
        self.question.committed.connect(self.on_question_committed)
        self.add(self.question)
        for position in dispute.positions:
            label = LongField(f"position {position.id}", position.label)
            label.setAccessibleName(self.tr("Position"))
            label.setReadOnly(locked)
            label.committed.connect(self.on_position_committed)
            self.add(label)
            for attached in position.claims:
                row = self._captions.row(
                    attached.claim_id,
                    attached.article_id,
                    "" if attached.claim_id != claim_id else self.tr("this claim"),
                    "ink3",
                )
                if row is not None:
                    row.clicked.connect(context.navigator.on_mark_clicked)
                    self.add(row)
        for name, words, options, chosen in (
            ("kind", self.tr("Kind"), DISPUTE_KINDS, dispute.kind),
            ("status", self.tr("State"), DISPUTE_STATES, dispute.status),
            ("resolution", self.tr("Resolution"), RESOLUTIONS, dispute.resolution),
        ):
            field = ChoiceField(name, [(option, text) for option, text in options.items()], chosen)
            field.setEnabled(not locked)
            field.chosen.connect(self.on_choice)
            self.add(FieldRow(words, field))
        if dispute.resolution is Resolution.POSITION_UPHELD:
            self._add_answers(dispute, locked=locked)
        rationale = LongField("rationale", dispute.rationale, unset=self.tr("Why you see it so"))
        rationale.setReadOnly(locked)
        rationale.committed.connect(self.on_rationale_committed)
        self.add(FieldRow(self.tr("Rationale"), rationale))
        labels = {str(position.id): position.label for position in dispute.positions}
        for line in verdict_lines(context.session, list(dispute.assessments), labels):
            self.add(Ink(line, px=11, ink="ink2", wrap=True))
        leave = LinkButton(self.tr("Take this claim out of the dispute"), px=11)
        leave.setEnabled(not locked)
        leave.clicked.connect(self.on_leave_clicked)
        self.add(leave)

    def _add_answers(self, dispute: Dispute, *, locked: bool) -> None:
        """Which answer it is that holds."""
        said = on_buttons([each.label for each in dispute.positions])
        options = [(str(each.id), words) for each, words in zip(dispute.positions, said, strict=True)]
        upheld = self._context.session.read(upheld_answer, dispute)
        words = self.tr("Which answer holds")
        choice = WordChoice("upheld", options, str(upheld) if upheld else None, accessible=words, can_clear=False)
        choice.setEnabled(not locked)
        choice.chosen.connect(self.on_upheld)
        self.add(FieldRow(self.tr("Answer"), choice))

    @Slot(object)
    def on_upheld(self, value: object) -> None:
        if value:
            self._context.session.do(uphold, self._dispute.id, str(value))

    @Slot(str)
    def on_question_committed(self, text: str) -> None:
        if text:
            self._context.session.do(disputes.edit_dispute, self._dispute.id, question=text)

    @Slot(str)
    def on_position_committed(self, text: str) -> None:
        sender = self.sender()
        if sender is not None and text:
            self._context.session.do(disputes.edit_position, sender.objectName().removeprefix("position "), label=text)

    @Slot(str)
    def on_rationale_committed(self, text: str) -> None:
        self._context.session.do(disputes.edit_dispute, self._dispute.id, rationale=text)

    @Slot(object)
    def on_choice(self, value: object) -> None:
        sender = self.sender()
        if not isinstance(sender, ChoiceField):
            return
        if sender.objectName() == "resolution":
            self._upholding.settle(self._dispute, sender)
        else:
            self._context.session.do(disputes.edit_dispute, self._dispute.id, **{sender.objectName(): str(value)})

    @Slot()
    def on_leave_clicked(self) -> None:
        self._context.session.do(disputes.leave_dispute, self._dispute.id, self._claim_id)


class RelationsSection(Section):
    """Passages that a person joined to this one, except those that are shown ``elsewhere``."""

    def __init__(self, context: Context, record: Annotation, elsewhere: frozenset[str] = frozenset()) -> None:
        every = context.session.read(reads.relations, record.id)
        found = [relation for relation in every if not elsewhere & {relation.from_id, relation.to_id}]
        self.count = len(found)
        super().__init__("relations", QCoreApplication.translate("RelationsSection", "Joined with"), f"{len(found)}")
        self._context = context
        captions = Captions(context)
        for relation in found:
            outward = relation.from_id == record.id
            other = relation.to_id if outward else relation.from_id
            article = relation.to_article_id if outward else relation.from_article_id
            label = context.book.get(relation.label_id)
            name = display_name(label.name) if label is not None else ""
            stance, ink = _STANCES.get(label.role if label is not None else "", (name, "ink3"))
            if label is not None and label.role != label.name:  # renamed: its sign, and what it is called now
                stance = f"{stance.partition(' ')[0]} {name}" if ink != "ink3" else name
            row = captions.row(other, article, stance, ink)
            if row is None:
                continue
            row.clicked.connect(context.navigator.on_mark_clicked)
            self.add(row)
            apart = LinkButton(self.tr("Take apart"), px=11)
            apart.setObjectName(relation.id)
            apart.clicked.connect(self.on_apart_clicked)
            apart.setEnabled(not context.session.read_only)
            self.add(line_of(apart))

    @Slot()
    def on_apart_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self._context.session.do(claims.delete_relation, sender.objectName())


class Captions:
    """Outlet, date and grade of articles, for rows that quote them."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._sources: dict[str, Source] | None = None

    def row(self, mark_id: str, article_id: str, stance: str, ink: str) -> PassageRow | None:
        """A row that quotes a mark."""
        record = self._context.session.read(reads.annotation, mark_id)
        if record is None:
            return None
        grade, caption = self.caption(article_id)
        return PassageRow(grade, caption, stance, ink, record.quote, f"{article_id}/{mark_id}")

    def caption(self, article_id: str) -> tuple[str, str]:
        """Grade, and "Lima Courier · 20 Jan 2025" (the title where there is no outlet)."""
        if self._sources is None:
            self._sources = {source.id: source for source in self._context.session.read(reads.sources)}
        article = self._context.session.read(reads.article, article_id)
        if article is None:
            return "F", ""
        source = self._sources.get(article.source_id) if article.source_id else None
        date = short_date(article.as_of_on or article.published_on)
        name = source.name if source is not None else article.title
        grade = self._context.session.blind.grade(source.reliability.value if source is not None else "F")
        return grade, f"{name} · {date}" if date else name


def join_buttons() -> list[QPushButton]:
    """The five answers to "how do these two passages stand to each other", with their keys."""
    made = []
    said = QCoreApplication.translate
    for words, command in (
        (said("Others", "Same"), "claims.same"), (said("Others", "Contradicts"), "claims.contradicts"),
        (said("Others", "Different scope"), "claims.different_scope"),
        (said("Others", "Different date"), "claims.different_date"),
        (said("Others", "Unrelated"), "claims.unrelated"),
    ):  # fmt: skip
        button = QPushButton(f"{words}  {key_of(command)}".rstrip())
        button.setObjectName(command)
        made.append(button)
    return made
