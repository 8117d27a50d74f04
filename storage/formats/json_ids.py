"""Which thing of the project each id of a document stands for, and how much of it is new."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import func, select

from storage.edit import Edit
from storage.formats.json_values import InvalidValue, Json, required_id, required_text
from storage.ids import new_id, now
from storage.labels import QUANTITY as FALLBACK_COLOUR
from storage.schema import Label
from storage.vocabulary import LabelKind

IMPORTED: Final = "import:sidelight-json"
"""Origin of what a document does not say the origin of."""

_PART = 400


@dataclass(slots=True)
class Known:
    """One import under way: the edit, the document's ids (each mapped to the project's), and the counts."""

    edit: Edit
    empty: bool
    """True when the project held nothing: then nothing has to be looked up, and the document's own ids are kept."""
    moment: str = field(default_factory=now)
    annotators: dict[str, str] = field(default_factory=dict)
    sources: dict[str, str] = field(default_factory=dict)
    labels: dict[tuple[str, str], str] = field(default_factory=dict)
    """(kind, name) -> label."""
    entities: dict[str, str] = field(default_factory=dict)
    entity_of_mention: dict[str, str] = field(default_factory=dict)
    """What the entities say of their mentions, for mentions that do not say it themselves."""
    articles: dict[str, str] = field(default_factory=dict)
    annotations: dict[str, str] = field(default_factory=dict)
    claims: dict[str, str] = field(default_factory=dict)
    """Ids of the document -> the article, as the project knows it."""
    quantities: dict[str, str] = field(default_factory=dict)
    """Ids of the document -> the article, as the project knows it."""
    added: Counter[str] = field(default_factory=Counter)
    present: Counter[str] = field(default_factory=Counter)

    def existing(self, model: Any, ids: Iterable[str]) -> set[str]:
        """Return those of the ids that the project has already."""
        found: set[str] = set()
        if self.empty:
            return found
        wanted = list(ids)
        for start in range(0, len(wanted), _PART):
            query = select(model.id).where(model.id.in_(wanted[start : start + _PART]))
            found.update(self.edit.connection.execute(query).scalars())
        return found

    def annotator(self, item: Json, key: str = "annotator_id") -> str | None:
        """Return the person who signed, or None for the machine."""
        return self._optional(self.annotators, item, key)

    def entity(self, item: Json, key: str = "entity_id") -> str | None:
        """Return an entity, or None."""
        return self._optional(self.entities, item, key)

    def source(self, item: Json) -> str | None:
        """Return a source, or None."""
        return self._optional(self.sources, item, "source_id")

    def label(self, kind: str, name: str) -> str:
        """Return the label of that kind and name; else a new one."""
        found = self.labels.get((kind, name))
        if found is None:
            found = new_id()
            last = self.edit.connection.execute(select(func.max(Label.position))).scalar()
            self.edit.insert(Label, [{
                "id": found, "name": name, "kind": kind, "colour": FALLBACK_COLOUR, "shortcut": None,
                "description": "", "position": 0 if last is None else last + 1, "aliases": [],
            }])  # fmt: skip
            self.added["labels"] += 1
        self.labels[(kind, name)] = found
        return found

    def optional_label(self, kind: str, item: Json, key: str = "label") -> str | None:
        """Return the label that an item names, rather one of another kind than a new one; None when it names none."""
        if item.get(key) is None:
            return None
        name = required_text(item, key)
        known = (self.labels.get((each, name)) for each in (kind, *LabelKind))
        return next((label for label in known if label is not None), None) or self.label(kind, name)

    def article(self, item: Json, key: str = "article_id") -> str:
        """Return an article."""
        return self._required(self.articles, item, key)

    def annotation(self, item: Json, key: str) -> str:
        """Return an annotation of any kind."""
        return self._required(self.annotations, item, key)

    def claim(self, item: Json, key: str) -> str:
        """Return an annotation that is a claim."""
        return self._of_kind(self.claims, item, key, "claim")

    def quantity(self, item: Json, key: str) -> str:
        """Return an annotation that is a quantity."""
        return self._of_kind(self.quantities, item, key, "quantity")

    def _of_kind(self, ids: Collection[str], item: Json, key: str, kind: str) -> str:
        value = required_id(item, key)
        if value not in ids:
            raise InvalidValue("the document has no {} {}", key, values=(kind, value))
        return self.annotations[value]

    def _required(self, known: dict[str, str], item: Json, key: str) -> str:
        value = required_id(item, key)
        found = known.get(value)
        if found is None:
            raise InvalidValue("the document has nothing with the id {}", key, values=(value,))
        return found

    def _optional(self, known: dict[str, str], item: Json, key: str) -> str | None:
        if item.get(key) is None:
            return None
        found = known.get(item[key]) if item[key].__class__ is str else None
        return self._required(known, item, key) if found is None else found


def new_key(seen: set[str] | dict[str, str], item: Json) -> str:
    """Return an item's id, which must not have stood in the document before."""
    key = required_id(item)
    if key in seen:
        raise InvalidValue("the id {} stands there twice", "id", values=(key,))
    return key
