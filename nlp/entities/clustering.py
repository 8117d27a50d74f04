"""First entity clusters: mentions of all articles that name one thing, joined step by step, each with its reason.

The steps run in this order, each from an index and never over all pairs: equal after normalisation; acronym of
capitals; "Long Name (ABC)" and "also known as"; a surname alone with the only full name of its article that holds it;
fewer words of the same organisation or facility. Spelling variants, demonyms and capitals used for governments become
links, not merges. Values and times (``labels.VALUE_LABELS``) are no entities.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from nlp.countries import countries
from nlp.entities import bodies, naming_patterns, places
from nlp.entities.joining import Joiner, named_before
from nlp.entities.links import links
from nlp.entities.naming import (
    BODY_KIND,
    GENERIC,
    PERSON_KIND,
    PLACE_KIND,
    Name,
    initials,
    is_acronym,
    is_part_of_person,
    kind,
    letters,
    name,
    spells,
    spells_words,
)
from nlp.entities.people import first_start, is_relative, one_given_name
from nlp.entities.shortening import fewer_words, heads
from nlp.entities.unions import Unions
from nlp.labels import GROUPS, PEOPLE, names_a_thing, preference
from nlp.proposals import ClusterJob, EntityClusters, EntityProposal, MentionInput
from nlp.proposals import reasons as because
from nlp.surfaces import key, trim

ORIGIN = "rule:entities@1"


@dataclass(slots=True, eq=False)
class Node:
    """Mentions that surely name one thing: one surface of one kind, in all articles; a lone surname, in one article."""

    name: Name
    kind: str
    article: str | None
    mentions: list[MentionInput] = field(default_factory=list)
    articles: set[str] = field(default_factory=set)
    surfaces: Counter[str] = field(default_factory=Counter)
    reason: str | None = None
    """Why it joined the cluster that it is in; None while it stands for itself."""

    @property
    def canonical(self) -> frozenset[str]:
        return frozenset(bodies.canonical(self.name.normal))

    @property
    def key(self) -> str:
        return key(self.name.surface)

    @property
    def surface(self) -> str:
        """The commonest way it is written, not in the capitals of datelines and headlines where it has another."""
        return min(self.surfaces, key=lambda each: (_shouted(each), -self.surfaces[each], each))

    def anchor(self) -> str | None:
        """The entity that most of its mentions have, those given by a person first."""
        given = [mention for mention in self.mentions if mention.entity_id is not None]
        counts = Counter(mention.entity_id for mention in given if mention.decided) or Counter(
            mention.entity_id for mention in given
        )
        return min(counts, key=lambda each: (-counts[each], each or "")) if counts else None


def _shouted(surface: str) -> bool:
    return surface.isupper() and sum(map(str.isalpha, surface)) > _LONGEST_CODE


_CREDIT = re.compile(r"[/@|]")
"""Marks of a picture's credit or an account, not of a name: "Carlos Barria / Reuters"."""
_NEAR = 20
"""Articles of an acronym in which its long name is looked for letter by letter."""
_SPELLED = 3
"""Letters of an acronym that need not be all the initials of its name."""
_LARGEST_FAMILY = 60
"""Different full names with one surname; beyond, the surname tells nothing."""
_LONGEST_CODE = 4
"""Letters; capitals alone are an acronym's own spelling up to here."""


def cluster(job: ClusterJob) -> EntityClusters:
    """Entities for the mentions that have none yet, and links between entities.

    A mention that has an entity keeps it; an entity that exists is extended, never doubled or joined with another; two
    names that a person keeps apart stay apart. Run again on its own result, nothing new comes.
    """
    nodes = _nodes(job.mentions)
    unions: Unions[Node] = Unions((key(each.a), key(each.b)) for each in job.refused)
    for node in nodes:
        unions.add(node, {key(surface) for surface in node.surfaces}, node.anchor())
    steps = _Steps(nodes, unions, job.texts)
    steps.equal()
    steps.acronyms()
    steps.written_out(job)
    steps.places(job)
    fewer_words(steps.joiner)
    heads(steps.joiner)
    steps.acronyms()  # once more: two long names may be one by now
    steps.surnames()
    proposals = [proposal for group in unions.groups() for proposal in _proposals(group, unions.anchor(group[0]))]
    return EntityClusters(tuple(proposals), links(nodes, unions, job.texts))


def _nodes(mentions: Iterable[MentionInput]) -> list[Node]:
    by_surface: dict[tuple[str, str], list[MentionInput]] = defaultdict(list)
    for mention in mentions:
        if names_a_thing(mention.label) and mention.surface.strip():
            by_surface[key(mention.surface), kind(mention.label)].append(mention)
    nodes: list[Node] = []
    for (_, group), same in by_surface.items():
        label = _label(Counter(mention.label for mention in same))
        found = name(_trimmed(same[0].surface), label)
        alone = group == PERSON_KIND and len(found.words) == 1
        torn = len({mention.entity_id for mention in same if mention.entity_id is not None}) > 1
        parts: dict[str | None, Node] = {}
        for mention in same:
            # What a person told apart under one name is compared article by article, as lone surnames are.
            article = mention.article_key if alone or torn else None
            node = parts.setdefault(article, Node(found, group, article))
            node.mentions.append(mention)
            node.articles.add(mention.article_key)
            node.surfaces[_trimmed(mention.surface)] += 1
        nodes += parts.values()
    return nodes


class _Steps:
    """The steps of joining, in their order; each merges nodes of ``unions`` and notes the reason at the node joined."""

    def __init__(self, nodes: Sequence[Node], unions: Unions[Node], texts: Mapping[str, str]) -> None:
        self._nodes = nodes
        self._unions = unions
        self._by_key: dict[str, list[Node]] = defaultdict(list)
        for node in nodes:
            self._by_key[node.key].append(node)
        self.joiner = Joiner(nodes, unions)
        self._texts = texts
        self._surnames: dict[str, set[str]] = defaultdict(set)
        """Surnames of the people whom each article names in full."""

    def equal(self) -> None:
        """Equal after normalisation, or two names of one country."""
        groups: dict[tuple[str, str], list[Node]] = defaultdict(list)
        for node in self._nodes:
            if node.article is None:
                groups[node.kind, node.name.normal].append(node)
        for group in groups.values():
            self.joiner.join_all(group, because.SAME_NAME)
        groups.clear()
        for node in self._nodes:
            country = countries().names.get(node.key)
            if country is not None and node.article is None and node.kind in {PLACE_KIND, "body"}:
                groups[node.kind, country].append(node)
        for (_, country), group in groups.items():
            self.joiner.join_all(group, because.NAME_OF.format(country=country))
        self._same_peoples()
        self._same_bodies()
        self._lone([node for node in self._nodes if node.article is not None and node.kind != PERSON_KIND])

    def _same_peoples(self) -> None:
        """Spanish and Spaniards; New Delhi and Delhi."""
        groups: dict[tuple[str, str], list[Node]] = defaultdict(list)
        for node in self._nodes:
            people = countries().demonyms.get(node.key) if node.kind in GROUPS else None
            if people is not None:
                groups["the people", people].append(node)
            seat = countries().seats.get(node.key) if node.kind == PLACE_KIND else None
            if seat is not None:
                groups[node.name.normal.removeprefix("new "), seat].append(node)
        for (what, country), group in groups.items():
            of_people = what == "the people"
            self.joiner.join_all(group, because.PEOPLE_OF.format(country=country) if of_people else because.SAME_NAME)

    def _same_bodies(self) -> None:
        """Organisations whose names differ in spelling, in order, or in how their country is named."""
        groups: dict[tuple[str, str], list[Node]] = defaultdict(list)
        for node in self._nodes:
            if node.kind == BODY_KIND and node.article is None:
                for each in bodies.same_name_keys(node.name.normal):
                    groups[each].append(node)
        for (why, _), group in groups.items():
            self.joiner.join_all(group, why)

    def places(self, job: ClusterJob) -> None:
        """A river with and without "River", a province with and without "Province"."""
        for short, long in places.pairs(self._nodes, job.texts):
            self.joiner.join(short, long, because.SHORT_FOR.format(words=long.surface))

    def acronyms(self) -> None:
        """ "EU" is the initials of "European Union", if of no other name."""
        by_initials: dict[str, list[Node]] = defaultdict(list)
        long: dict[str, list[Node]] = defaultdict(list)
        for node in self._nodes:
            for article in node.articles if node.name.label == "ORG" and len(node.name.words) >= _SPELLED else ():
                long[article].append(node)
        people: dict[str, list[Node]] = defaultdict(list)
        """Names of three words and more that the pipeline takes for a person's."""
        for node in self._nodes:
            if node.kind == PERSON_KIND and len(node.name.words) >= _SPELLED:
                for form in initials(node.surface)[:1]:
                    people[form].append(node)
            if node.kind != PERSON_KIND and len(node.name.words) > 1:
                for form in initials(node.surface):
                    by_initials[form].append(node)
        for node in self._nodes:
            if node.kind != PERSON_KIND and node.article is None and is_acronym(node.surface):
                short = letters(node.surface)
                fitting = [each for each in by_initials.get(short, ()) if _may_abbreviate(short, node, each)]
                fitting = fitting or self._spelled_here(short, node, long) or people.get(short, [])
                self.joiner.join_only(node, fitting, lambda one: because.INITIALS.format(words=one.surface))

    def _spelled_here(self, short: str, node: Node, long: Mapping[str, Sequence[Node]]) -> list[Node]:
        """The names of its articles whose capitals hold the letters of an acronym in order: EASA, "European Union
        Aviation Safety Agency"; CDC, "Centers for Disease Control and Prevention"."""
        if len(short) < _SPELLED:
            return []
        return [
            each
            for article in sorted(node.articles)[:_NEAR]
            for each in long.get(article, ())
            if any(spells(short, form) for form in initials(each.surface))
            or any(sorted(short) == sorted(form) for form in initials(each.surface)[:1])  # CNE, ONU
            or spells_words(short, each.surface)
        ]

    def written_out(self, job: ClusterJob) -> None:
        """Names that an article itself declares to be one: "Long Name (ABC)", "X, also known as Y"."""
        declared: dict[str, list[tuple[Node, str, str]]] = defaultdict(list)
        for node, article, start, end in self._places():
            text = job.texts.get(article)
            if text is None:
                continue
            for alias, why in naming_patterns.aliases(
                text, start, end, node.kind == PERSON_KIND, node.kind == PLACE_KIND
            ):
                declared[key(alias)].append((node, article, why))
        for alias_key, found in declared.items():
            roots = {self._unions.find(node) for node, _, _ in found}
            bodies_only = all(each.kind == BODY_KIND and why.startswith("written") for each, _, why in found)
            for node in self._by_key.get(alias_key, ()):
                if bodies_only and node.kind != BODY_KIND and not is_acronym(node.surface):
                    continue  # "University of Leeds (England)"
                here = [each for each in found if each[1] in node.articles] if len(roots) > 1 else found
                if len({self._unions.find(each) for each, _, _ in here}) == 1:
                    self.joiner.join(node, here[0][0], here[0][2])

    def surnames(self) -> None:
        """A shorter form of a person's name, if exactly one longer name in its article holds it."""
        people = [node for node in self._nodes if node.kind == PERSON_KIND]
        by_part: dict[tuple[str | None, str], list[Node]] = defaultdict(list)
        for node in people:
            if len(node.name.words) > 1 and not _CREDIT.search(node.surface):
                for part in {part for word in node.name.words[1:] for part in (word, *word.split("-"))}:
                    for article in (*node.articles, None):
                        by_part[article, part].append(node)
        by_given: dict[tuple[str | None, str], list[Node]] = defaultdict(list)
        for node in people:
            for article in (*node.articles, None) if len(node.name.words) > 1 else ():
                by_given[article, node.name.words[0]].append(node)
                self._surnames[article or ""].add(node.name.words[-1])
        lone: list[Node] = []
        told = self.joiner.told_of()
        self._given_names(people, told)
        for node in sorted(people, key=lambda each: (-len(each.name.words), each.name.normal, min(each.articles))):
            known = not node.name.words or self._shorter_form(node, by_part, told) or node.article is None
            if not known and not self._given_name_alone(node, by_given):
                lone.append(node)
        self._lone(lone)

    def _given_names(self, people: Sequence[Node], told: Mapping[str, set[int]]) -> None:
        """Long and short forms of a given name before one surname, in different articles that tell one story."""
        families: dict[str, list[Node]] = defaultdict(list)
        for node in people:
            if len(node.name.words) > 1:
                families[node.name.words[-1]].append(node)
        for family in families.values():
            for node in family if len(family) <= _LARGEST_FAMILY else ():
                fitting = [
                    each
                    for each in family
                    if one_given_name(node.name.words[0], each.name.words[0])
                    and each.articles.isdisjoint(node.articles)
                    and self.joiner.share_story([node], [each], told)
                ]
                self.joiner.join_only(node, fitting, lambda one: because.OTHER_GIVEN_NAME.format(words=one.surface))

    def _shorter_form(
        self, node: Node, by_part: Mapping[tuple[str | None, str], list[Node]], told: Mapping[str, set[int]]
    ) -> bool:
        """Whether longer names hold this one, in an article of its own; joined to them if they are one person."""
        last = node.name.words[-1]
        held: list[Node] = []
        sure: list[Node] = []
        for article in sorted(node.articles):
            full = [each for each in by_part.get((article, last), ()) if is_part_of_person(node.name, each.name)]
            held += full
            sure += self._main_bearers(node, full, article)
        if held:
            if not self.joiner.join_only(node, sure, _only_bearer):
                before = named_before(node, held)
                self.joiner.join_only(node, before, lambda one: because.NAMED_BEFORE.format(words=one.surface))
            return True
        if len(node.name.words) > 1:
            full = [each for each in by_part.get((None, last), ()) if is_part_of_person(node.name, each.name)]
            self.joiner.join_only(node, full, lambda one: because.FEWER_WORDS.format(words=one.surface))
            return False
        full = [each for each in by_part.get((None, last), ()) if is_part_of_person(node.name, each.name)]
        if full and self.joiner.share_story([node], full, told):
            return self.joiner.join_only(node, full, lambda one: because.ONLY_PERSON.format(words=one.surface))
        return False

    def _main_bearers(self, node: Node, full: Sequence[Node], article: str) -> Sequence[Node]:
        """The bearers of a surname in an article if they are one; else those that it does not name as a relative of
        another: "his brother, Jorge Mansilla"."""
        text = self._texts.get(article, "")
        if len({self._unions.find(each) for each in full}) > 1:
            full = [each for each in full if not is_relative(text, each, article)]
        elif all(first_start(each, article) > first_start(node, article) for each in full):
            full = [each for each in full if not is_relative(text, each, article)]  # "Mr Kurz ... His wife, Ada Kurz"
        return full if len({self._unions.find(each) for each in full}) == 1 else ()

    def _given_name_alone(self, node: Node, by_given: Mapping[tuple[str | None, str], list[Node]]) -> bool:
        """Join a given name to its only bearer in the article, else to that of a family that the article names."""
        article = node.article or ""
        bearers = by_given.get((article, node.name.normal), ())
        if len({self._unions.find(each) for each in bearers}) > 1:  # "Park Soon-kwan", "his son, Park Jung-eon"
            bearers = [each for each in bearers if not is_relative(self._texts.get(article, ""), each, article)]
        if self.joiner.join_only(node, bearers, lambda one: because.GIVEN_NAME.format(words=one.surface)):
            return True
        if bearers or node.article is None:
            return False
        family = [
            each
            for each in by_given.get((None, node.name.normal), ())
            if each.name.words[-1] in self._surnames.get(node.article, ())
        ]
        return self.joiner.join_only(node, family, lambda one: because.FAMILY_NAME.format(words=one.surface))

    def _lone(self, nodes: Sequence[Node]) -> None:
        """Join equal names that were kept apart by article and that nothing in their articles tells apart.

        Where a person gave them to different entities, those without one form their own.
        """
        alike: dict[tuple[str, str], list[Node]] = defaultdict(list)
        for node in nodes:
            alike[node.kind, node.name.normal].append(node)
        for group in alike.values():
            if len({self._unions.anchor(node) for node in group} - {None}) > 1:
                group = [node for node in group if self._unions.anchor(node) is None]
            self.joiner.join_all(group, because.SAME_NAME_NO_MORE)

    def _places(self) -> Iterator[tuple[Node, str, int, int]]:
        for node in self._nodes:
            for mention in node.mentions:
                yield node, mention.article_key, mention.start, mention.start + len(mention.surface)


def _only_bearer(one: Node) -> str:
    return because.ONLY_BEARER.format(words=one.surface)


def _may_abbreviate(short: str, node: Node, longer: Node) -> bool:
    """Two letters fit many names: they count only for the same kind of thing and within one article."""
    return len(short) > 2 or (node.kind == longer.kind and not node.articles.isdisjoint(longer.articles))


def _proposals(group: Sequence[Node], anchor: str | None) -> Iterator[EntityProposal]:
    """One entity for a group, if any of its mentions has none yet."""
    fresh = [
        mention for node in group for mention in node.mentions if mention.entity_id is None and not mention.decided
    ]
    if not fresh:
        return
    surfaces: Counter[str] = Counter()
    labels: Counter[str] = Counter()
    for node in group:
        surfaces.update(node.surfaces)
        labels.update(mention.label for mention in node.mentions)
    best = _best_name(group)
    reasons = tuple(
        dict.fromkeys(
            because.JOINED.format(words=node.surface, reason=node.reason)
            for node in group
            if node.reason and node.surface != best
        )
    )
    aliases = tuple(sorted((each for each in surfaces if each != best), key=lambda each: (-surfaces[each], each)))
    ids = tuple(mention.mention_id for mention in fresh)
    yield EntityProposal(best, _label(labels), ids, aliases, reasons, ORIGIN, anchor)


def _best_name(group: Sequence[Node]) -> str:
    """The name to show: a country's usual one, no acronym, a person in full, else the commonest."""

    def rank(node: Node) -> tuple[bool, bool, bool, int, int, int, str]:
        words = node.name.words
        person = node.kind == PERSON_KIND
        full = min(len(words), 4) if person else 0
        untelling = all(word in GENERIC for word in words)
        listed = countries().names.get(node.key) == node.surface
        length = len(node.surface) if person else -len(node.surface)  # a person without title, a body in full
        return (
            not listed,
            is_acronym(node.surface) or _shouted(node.surface),
            untelling,
            -full,
            -len(node.mentions),
            length,
            node.surface,
        )

    return min(group, key=rank).surface


def _label(counts: Counter[str]) -> str:
    return min(counts, key=lambda label: (-counts[label], label not in PEOPLE, preference(label)))


def _trimmed(surface: str) -> str:
    """The surface without what does not belong to the name."""
    flat = " ".join(surface.split())
    span = trim(flat, 0, len(flat))
    return flat[slice(*span)] if span else flat
