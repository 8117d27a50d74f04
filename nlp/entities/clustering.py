"""First entity clusters: mentions of all articles that name one thing, joined step by step, each with its reason.

The steps run in this order, each from an index and never over all pairs: equal after normalisation; acronym of
capitals; "Long Name (ABC)" and "also known as"; a surname alone with the only full name of its article that holds it;
fewer words of the same organisation or facility. Spelling variants, demonyms and capitals used for governments become
links, not merges. Values and times (``labels.VALUE_LABELS``) are no entities.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from nlp.countries import countries
from nlp.entities import bodies, naming_patterns, places
from nlp.entities.links import links
from nlp.entities.naming import (
    BODY_KIND,
    GENERIC,
    OF_ITS_OWN,
    PERSON_KIND,
    PLACE_KIND,
    Name,
    initials,
    is_acronym,
    is_part_of_person,
    kind,
    letters,
    name,
)
from nlp.entities.people import one_given_name
from nlp.entities.unions import Unions
from nlp.labels import BODIES, GROUPS, PEOPLE, PLACES, names_a_thing, preference
from nlp.proposals import ClusterJob, EntityClusters, EntityProposal, MentionInput
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


_ONE_STORY = 2
"""Names that two articles share before a surname in one is taken for the full name in the other: one is enough up to
``_ONE_TOPIC`` articles."""
_ONE_TOPIC = 40
_LARGEST_FAMILY = 60
"""Different full names with one surname; beyond, the surname tells nothing."""
_TELLING = 2
"""Words of a body's name without its country that tell it from others there: "Supreme Court", not "Court"."""
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
    steps = _Steps(nodes, unions)
    steps.equal()
    steps.acronyms()
    steps.written_out(job)
    steps.places(job)
    steps.fewer_words()
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

    def __init__(self, nodes: Sequence[Node], unions: Unions[Node]) -> None:
        self._nodes = nodes
        self._unions = unions
        self._by_key: dict[str, list[Node]] = defaultdict(list)
        for node in nodes:
            self._by_key[node.key].append(node)
        self._nations: dict[str, Counter[str]] = defaultdict(Counter)
        many = len({article for node in nodes for article in node.articles}) > _ONE_TOPIC
        self._one_story = _ONE_STORY if many else 1

    def equal(self) -> None:
        """Equal after normalisation, or two names of one country."""
        groups: dict[tuple[str, str], list[Node]] = defaultdict(list)
        for node in self._nodes:
            if node.article is None:
                groups[node.kind, node.name.normal].append(node)
        for group in groups.values():
            self._join_all(group, "the same name")
        groups.clear()
        for node in self._nodes:
            country = countries().names.get(node.key)
            if country is not None and node.article is None and node.kind in {PLACE_KIND, "body"}:
                groups[node.kind, country].append(node)
        for (_, country), group in groups.items():
            self._join_all(group, f"a name of {country}")
        self._same_bodies()
        self._lone([node for node in self._nodes if node.article is not None and node.kind != PERSON_KIND])

    def _same_bodies(self) -> None:
        """Organisations whose names differ in spelling, in order, or in how their country is named."""
        groups: dict[tuple[str, str], list[Node]] = defaultdict(list)
        for node in self._nodes:
            if node.kind == BODY_KIND and node.article is None:
                for each in bodies.same_name_keys(node.name.normal):
                    groups[each].append(node)
        for (why, _), group in groups.items():
            self._join_all(group, why)

    def places(self, job: ClusterJob) -> None:
        """A river with and without "River", a province with and without "Province"."""
        for short, long in places.pairs(self._nodes, job.texts):
            self._join(short, long, f'short for "{long.surface}"')

    def acronyms(self) -> None:
        """ "EU" is the initials of "European Union", if of no other name."""
        by_initials: dict[str, list[Node]] = defaultdict(list)
        for node in self._nodes:
            if node.kind != PERSON_KIND and len(node.name.words) > 1:
                for form in initials(node.surface):
                    by_initials[form].append(node)
        for node in self._nodes:
            if node.kind != PERSON_KIND and node.article is None and is_acronym(node.surface):
                short = letters(node.surface)
                fitting = [each for each in by_initials.get(short, ()) if _may_abbreviate(short, node, each)]
                self._join_only(node, fitting, lambda one: f'initials of "{one.surface}"')

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
            for node in self._by_key.get(alias_key, ()):
                here = [each for each in found if each[1] in node.articles] if len(roots) > 1 else found
                if len({self._unions.find(each) for each, _, _ in here}) == 1:
                    self._join(node, here[0][0], here[0][2])

    def surnames(self) -> None:
        """A shorter form of a person's name, if exactly one longer name in its article holds it."""
        people = [node for node in self._nodes if node.kind == PERSON_KIND]
        by_part: dict[tuple[str | None, str], list[Node]] = defaultdict(list)
        for node in people:
            if len(node.name.words) > 1:
                for part in {part for word in node.name.words[1:] for part in (word, *word.split("-"))}:
                    for article in (*node.articles, None):
                        by_part[article, part].append(node)
        lone: list[Node] = []
        told = self._told_of()
        self._given_names(people, told)
        for node in sorted(people, key=lambda each: (-len(each.name.words), each.name.normal, min(each.articles))):
            if node.name.words and not self._shorter_form(node, by_part, told) and node.article is not None:
                bearer = _by_given_name(node, people)
                if not self._join_only(node, bearer, lambda one: f'given name of "{one.surface}"'):
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
                    and self._share_story([node], [each], told)
                ]
                self._join_only(node, fitting, lambda one: f'another form of the given name in "{one.surface}"')

    def _told_of(self) -> dict[str, set[int]]:
        """What each article names besides countries: articles that share something of it tell one story."""
        found: dict[str, set[int]] = defaultdict(set)
        for node in self._nodes:
            if node.key not in countries().names and node.key not in countries().demonyms:
                root = id(self._unions.find(node))
                for article in node.articles:
                    found[article].add(root)
        return found

    def _shorter_form(
        self, node: Node, by_part: Mapping[tuple[str | None, str], list[Node]], told: Mapping[str, set[int]]
    ) -> bool:
        """Whether longer names hold this one, in an article of its own; joined to them if they are one person."""
        last = node.name.words[-1]
        for article in sorted(node.articles):
            full = [each for each in by_part.get((article, last), ()) if is_part_of_person(node.name, each.name)]
            if full:
                if not self._join_only(node, full, lambda one: f'only "{one.surface}" bears the name in its article'):
                    self._join_only(node, _named_before(node, full), lambda one: f'"{one.surface}" was named before')
                return True
        if len(node.name.words) > 1:
            full = [each for each in by_part.get((None, last), ()) if is_part_of_person(node.name, each.name)]
            self._join_only(node, full, lambda one: f'fewer words of "{one.surface}"')
            return False
        full = [each for each in by_part.get((None, last), ()) if is_part_of_person(node.name, each.name)]
        if full and self._share_story([node], full, told):
            why = "the only person of that name, in articles that tell of the same things"
            return self._join_only(node, full, lambda one: f'"{one.surface}": {why}')
        return False

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
            self._join_all(group, "the same name, in articles that tell no more")

    def fewer_words(self) -> None:
        """Words of a longer name of an organisation or facility, if of one only: "Cosco", "Cosco Shipping"."""
        found = [node for node in self._nodes if node.name.label in BODIES and node.article is None]
        geography = countries().words | {node.name.normal for node in self._nodes if node.name.label in GROUPS | PLACES}
        others = {node.name.normal for node in self._nodes if node.name.label not in BODIES}
        others.update(word for node in self._nodes if node.kind == PERSON_KIND for word in node.name.words)
        by_word: dict[str, list[Node]] = defaultdict(list)
        for node in found:
            for word in node.canonical:
                by_word[word].append(node)
        told = self._told_of()
        for node in sorted(found, key=lambda each: (-len(each.canonical), each.name.normal)):
            words = node.canonical
            if not words or node.name.normal in others or node.name.normal in geography:
                continue
            rarest = min(words, key=lambda word: (len(by_word[word]), word))
            longer = [
                each
                for each in by_word[rarest]
                if words < each.canonical
                and each.name.label == node.name.label
                and self._may_shorten(node, each, geography)
            ]
            longer = longer or self._introduced(node, found, told)
            near = [each for each in longer if each.articles & node.articles]
            if not self._join_only(node, near or longer, lambda one: f'fewer words of "{one.surface}"'):
                self._join_only(node, _named_before(node, longer), lambda one: f'"{one.surface}" was named before')

    def _may_shorten(self, short: Node, longer: Node, geography: frozenset[str]) -> bool:
        """Whether the words that are gone only say what sort of body it is, or whose, and those left tell it from
        others.

        "Cosco" may stand for "Cosco Shipping Ports", but "Yale" not for "Yale Daily News"; "the Supreme Court" for
        "the Supreme Court of X" where an article speaks of X before all other countries.
        """
        gone = longer.canonical - short.canonical
        if not all(_says_little(word, geography) for word in gone):
            return False
        if any(not _says_little(word, geography) for word in short.canonical):
            return True
        if len(short.canonical) < _TELLING or not all(_is_place(word, geography) for word in gone):
            return False
        nation = bodies.nation_of(gone)
        return (
            not short.articles.isdisjoint(longer.articles)
            or (nation == "United States" and bodies.is_american(short.name.normal))
            or (nation is not None and all(nation in self._foremost(article) for article in short.articles))
        )

    def _foremost(self, article: str) -> set[str]:
        """The countries that an article names most often, by their people too."""
        if not self._nations:
            for node in self._nodes:
                nation = countries().names.get(node.key) or countries().demonyms.get(node.key)
                for mention in node.mentions if nation is not None else ():
                    self._nations[mention.article_key][nation or ""] += 1
        counts = self._nations[article]
        most = max(counts.values(), default=0)
        return {nation for nation, count in counts.items() if count == most}

    def _introduced(self, node: Node, found: Sequence[Node], told: Mapping[str, set[int]]) -> list[Node]:
        """The names that begin with this one word, if an article gives one before ("Meridian Ocean Terminals") or
        articles that tell one story do."""
        if len(node.name.words) != 1 or node.name.normal in GENERIC:
            return []
        longer = [each for each in found if len(each.name.words) > 1 and each.name.words[0] == node.name.normal]
        if any(each.name.content & OF_ITS_OWN for each in longer):
            return []
        first = {mention.article_key: mention.start for mention in reversed(_in_order(node))}
        for each in longer:
            for mention in each.mentions:
                if first.get(mention.article_key, -1) > mention.start:
                    return longer
        if len({self._unions.find(each) for each in longer}) == 1 and self._share_story([node], longer, told):
            return longer
        return []

    def _share_story(self, some: Sequence[Node], others: Sequence[Node], told: Mapping[str, set[int]]) -> bool:
        """Whether articles of both name enough of the same things besides these."""
        own = {id(self._unions.find(each)) for each in (*some, *others)}
        here = {each for node in some for article in node.articles for each in told[article]} - own
        return any(len(here & told[article]) >= self._one_story for each in others for article in each.articles)

    def _places(self) -> Iterator[tuple[Node, str, int, int]]:
        for node in self._nodes:
            for mention in node.mentions:
                yield node, mention.article_key, mention.start, mention.start + len(mention.surface)

    def _join_all(self, group: Sequence[Node], why: str) -> None:
        if len(group) > 1:
            first = max(group, key=lambda node: (len(node.mentions), node.surface))
            for node in group:
                if node is not first:
                    self._join(node, first, why)

    def _join_only(self, node: Node, candidates: Sequence[Node], why: Callable[[Node], str]) -> bool:
        """Join ``node`` to the candidates when all of them are one cluster."""
        mine = self._unions.find(node)
        roots = {self._unions.find(each) for each in candidates}
        if len(roots) != 1 or mine in roots:
            return False
        best = max(candidates, key=lambda each: (len(each.mentions), each.surface))
        return self._join(node, best, why(best))

    def _join(self, node: Node, other: Node, why: str) -> bool:
        if self._unions.merge(node, other):
            node.reason = node.reason or why
            return True
        return False


def _in_order(node: Node) -> list[MentionInput]:
    return sorted(node.mentions, key=lambda mention: mention.start)


def _may_abbreviate(short: str, node: Node, longer: Node) -> bool:
    """Two letters fit many names: they count only for the same kind of thing and within one article."""
    return len(short) > 2 or (node.kind == longer.kind and not node.articles.isdisjoint(longer.articles))


def _says_little(word: str, geography: frozenset[str]) -> bool:
    return word in GENERIC or _is_place(word, geography)


def _is_place(word: str, geography: frozenset[str]) -> bool:
    return word.startswith("@") or word in geography


def _by_given_name(node: Node, people: Sequence[Node]) -> list[Node]:
    """The full names of its article that begin with this lone name and stand before it: "Thongloun Sisoulith"."""
    full = [
        each
        for each in people
        if len(each.name.words) > 1 and each.name.words[0] == node.name.normal and node.article in each.articles
    ]
    return _named_before(node, full)


def _named_before(node: Node, longer: Sequence[Node]) -> list[Node]:
    """The longer names of which each article gives one before it gives ``node``; empty where one gives none."""
    last = {mention.article_key: mention.start for mention in _in_order(node)}
    found: list[Node] = []
    for article, start in last.items():
        before = [
            each for each in longer if any(one.article_key == article and one.start < start for one in each.mentions)
        ]
        if not before:
            return []
        found += before
    return found


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
        dict.fromkeys(f'"{node.surface}": {node.reason}' for node in group if node.reason and node.surface != best)
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
