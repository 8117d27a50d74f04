"""Blind mode: while one judges, outlets and authors go by neutral names, everywhere in the window.

Everything that the window shows of sources and articles it reads through the session, which lets ``veiled`` look at it
first; so a place that nobody thought of hides them too. Reliability then reads nothing, a dash where it has a box.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable
from dataclasses import replace
from string import ascii_uppercase
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from nlp.proposals import Segment
from storage import reads
from storage.bylines import authors_of
from storage.changes import Changes
from storage.comparison_reads import Comparison, OtherSide
from storage.entity_reads import also_called
from storage.entity_table import ArticleColumn
from storage.open_comparisons import Difference
from storage.position_values import DisputePoints, PositionPoint
from storage.records import Article, Source
from storage.vocabulary import Reliability

if TYPE_CHECKING:
    from gui.session import Session

R = TypeVar("R")

SHORTEST = 3
"""Letters of an outlet's name that is veiled inside sentences; shorter ones would take words apart."""

_KNOWN = frozenset({Source, Article, ArticleColumn, Comparison, Difference, DisputePoints})


class Blind(QObject):
    """The switch of one open project, and the names that stand in for the true ones.

    Neutral names are shuffled, so that they tell nothing of the order in which articles came, in the same way each time
    that the project is opened. ``changed`` when it was switched, or when names changed while it was on.
    """

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._on = False
        self._telling = False
        self._sources: dict[str, int] = {}
        self._articles: dict[str, int] = {}
        self._pattern: re.Pattern[str] | None = None
        self._veils: dict[str, str] = {}

    @property
    def on(self) -> bool:
        return self._on

    def set_on(self, on: bool) -> None:
        """Hide outlets and authors, or show them again."""
        if on == self._on:
            return
        if on:
            self._learn()
            self._session.changed.connect(self.on_changed)
        else:
            self._session.changed.disconnect(self.on_changed)
        self._on = on
        # to every view it is as if all sources and articles had been edited
        named = {"source": frozenset(self._sources), "article": frozenset(self._articles)}
        self._telling = True
        self._session.announce(Changes(entry_id=0, touched=named))
        self._telling = False
        self.changed.emit()

    def outlet(self, source_id: str | None, name: str, article_id: str = "") -> str:
        """What an outlet is called now; articles without one are told apart by letters."""
        if not self._on:
            return name
        if source_id:
            return self._source(source_id)
        return self.article(article_id) if article_id else self.tr("Source hidden")

    def article(self, article_id: str) -> str:
        """ "Article C"."""
        return self.tr("Article {}").format(_letters(self._number(self._articles, article_id)))

    def grade(self, grade: str) -> str:
        """The reliability of a source, empty while it is hidden."""
        return "" if self._on else grade

    def veil(self, sentence: str) -> str:
        """A sentence in which outlets and authors go by their neutral names."""
        if not self._on or self._pattern is None:
            return sentence
        return self._pattern.sub(self._veiled, sentence)

    def mask(self, words: str) -> str:
        """Words of an article with dots over outlets and authors: as long as they are, so that places in them hold."""
        if not self._on or self._pattern is None:
            return words
        return self._pattern.sub(_dots, words)

    def places(self, text: str) -> list[Segment]:
        """Where outlets and authors are named in a text; none while nothing is hidden."""
        if not self._on or self._pattern is None:
            return []
        return [Segment(*found.span()) for found in self._pattern.finditer(text)]

    def veiled(self, found: R) -> R:
        """What was read, without what would give a source away; as it is while nothing is hidden."""
        if not self._on:
            return found
        if isinstance(found, list):
            return found if not found or type(found[0]) not in _KNOWN else [self._cover(each) for each in found]  # type: ignore[return-value]
        return self._cover(found) if type(found) in _KNOWN else found  # type: ignore[return-value]

    # --- slots ----------------------------------------------------------------------------------------------------

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        if changes.concerns("source", "article") and not self._telling:
            self._learn()
            self.changed.emit()

    # --- private --------------------------------------------------------------------------------------------------

    def _cover(self, found: object) -> object:
        if isinstance(found, Source):
            return Source(found.id, self.outlet(found.id, found.name))
        if isinstance(found, Article):
            return replace(found, title=self.veil(found.title), byline=None, url=None, file_name=None)
        if isinstance(found, ArticleColumn):
            return replace(found, outlet=self.veil(found.outlet), title=self.veil(found.title), grade="")
        if isinstance(found, Difference):
            return Difference(self._comparison(found.comparison), self._side(found.here))
        if isinstance(found, DisputePoints):
            return replace(found, positions=tuple(self._position(point) for point in found.positions))
        assert isinstance(found, Comparison)
        return self._comparison(found)

    def _position(self, found: PositionPoint) -> PositionPoint:
        value = found.position.value
        named = replace(
            found.position, label=self.veil(found.position.label), value=self.veil(value) if value is not None else None
        )
        claims = (
            replace(
                claim, statement=self.veil(claim.statement), quote=self.veil(claim.quote),
                speaker=self.veil(claim.speaker), scope_note=self.veil(claim.scope_note),
            )
            for claim in found.claims
        )  # fmt: skip
        return replace(found, position=named, claims=tuple(claims))

    def _comparison(self, found: Comparison) -> Comparison:
        steps = tuple(map(self.veil, found.steps))
        return replace(found, there=self._side(found.there), text=self.veil(found.text), steps=steps)

    def _side(self, found: OtherSide) -> OtherSide:
        excerpt = self.mask(found.excerpt)
        return replace(found, name=self.veil(found.name), reliability=Reliability.F, excerpt=excerpt)

    def _learn(self) -> None:
        """Read who is to be hidden."""
        session = self._session
        chance = random.Random(session.read(reads.info).id)
        # past the veil
        articles, sources = reads.articles(session.project), reads.sources(session.project)
        _spread(self._sources, (source.id for source in sources), chance)
        _spread(self._articles, (article.id for article in articles), chance)
        author = self.tr("an author")
        veils = {name: author for article in articles if article.byline for name in authors_of(article.byline)}
        veils |= {source.name: self._source(source.id) for source in sources}
        others = also_called(session.project, veils)
        self._veils = {other: veils[name] for name in others for other in others[name]} | veils
        names = sorted((name for name in self._veils if len(name) >= SHORTEST), key=len, reverse=True)
        self._pattern = re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in names)) if names else None

    def _source(self, source_id: str) -> str:
        return self.tr("Source {}").format(self._number(self._sources, source_id))

    def _veiled(self, found: re.Match[str]) -> str:
        return self._veils[found[0]]

    def _number(self, numbers: dict[str, int], key: str) -> int:
        return numbers.setdefault(key, len(numbers) + 1)


def _dots(found: re.Match[str]) -> str:
    return "•" * len(found[0])


def _spread(numbers: dict[str, int], keys: Iterable[str], chance: random.Random) -> None:
    """Number what has no number yet, in random order; who has one keeps it while the project is open."""
    listed = sorted(keys)
    chance.shuffle(listed)
    for key in listed:
        numbers.setdefault(key, len(numbers) + 1)


def _letters(number: int) -> str:
    """A, B ... Z, AA, AB ..."""
    words = ""
    while number:
        number, rest = divmod(number - 1, 26)
        words = ascii_uppercase[rest] + words
    return words
