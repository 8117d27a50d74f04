"""Entity clusters on invented articles in which every name is marked: [surface|LABEL|thing]. Pairs of surfaces that
name one thing should stand in one cluster, others not. Thing "-" is checked for nothing."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from nlp.entities import cluster
from nlp.proposals import ClusterJob, EntityClusters, MentionInput
from tests.evaluation.rows import Hits, Row, at_least, shown

ARTICLES = (
    """[President Mara Lindqvist|PERSON|lindqvist] opened the [Port of Zarovo|FAC|zarovo-port] on Monday.
[Lindqvist|PERSON|lindqvist] said that the [Coastal Fisheries Agency|ORG|cfa] ([CFA|ORG|cfa]) had approved it.
The [CFA|ORG|cfa] declined to comment. [Brenko Shipping Ports|ORG|brenko], which runs the port, is owned by
[Brenko Holdings|ORG|brenko-holdings]. [Kestrian|NORP|kestrian] unions protest in [Port Halden|GPE|halden].""",
    """[Mara Lindqvist|PERSON|lindqvist] flew to [Beijing|GPE|beijing]. [Brenko Shipping|ORG|brenko] paid for
[Zarovo Port|FAC|zarovo-port], the [Zarovo megaport|FAC|zarovo-port]. The [United States|GPE|us] and the
[U.S.|GPE|us] envoy [Tom Weiss|PERSON|tom-weiss] objected. [Weiss|PERSON|tom-weiss] called it a trap. The
[Belt Line Initiative|ORG|belt], also known as the [New Silk Road|ORG|belt], links [China|GPE|china] and
[Kestria|GPE|kestria].""",
    """[Anna Weiss|PERSON|anna-weiss] of [Varna University|ORG|varna-uni] disagrees. [Weiss|PERSON|anna-weiss] counts
three berths. The [University of Varna|ORG|varna-uni2] does not employ her. [USA|GPE|us] officials and the
[European Union|ORG|eu] are silent; the [EU|ORG|eu] will vote in [Brussels|GPE|brussels]. The
[Kestrian Armed Forces|ORG|army] moved in; the [Armed Forces|ORG|army] had orders.""",
    """[Ricardo Moral|PERSON|ricardo] governs [Peru|GPE|peru]. [Moral|PERSON|ricardo] is liked. The
[Peruvian|NORP|peruvian] press, led by the [Lima Herald|ORG|herald], is not. The
[National Directorate of Intelligence|ORG|dini] ([DINI|ORG|dini]) watches the [Herald|ORG|herald].""",
    """[Evo Moral|PERSON|evo] lost. [Moral|PERSON|evo] blames [DINI|ORG|dini]. [Republic of Peru|GPE|peru] bonds fell.
The [United States of America|GPE|us] and [America|GPE|us] gained. [José Carlos Llerena Robles|PERSON|llerena]
wrote it; [Llerena Robles|PERSON|llerena] lives in [Bogotá|GPE|bogota], and [Bogota|GPE|bogota] is far.""",
    """[Dina Bolarte|PERSON|bolarte] signed. [President Bolarte|PERSON|bolarte] spoke with
[George H.W. Busk|PERSON|busk1] and [George W. Busk|PERSON|busk2]. [Busk|PERSON|-] smiled. The
[World Trade Forum|ORG|wtf] met; the [WTF|ORG|wtf] adjourned. The [Western Timber Federation|ORG|timber] was not
there.""",
    """The [Ministry of Trade|ORG|trade-ministry] and the [Ministry of Works|ORG|works-ministry] differ. The
[Bank of Varna|ORG|bank] is broke; [Varna|GPE|varna] is not. [Merrin Award|ORG|award] winner
[Ilse Merrin|PERSON|merrin] thanked [Merrin|PERSON|merrin]'s mother. [Niger|GPE|niger] and [Nigeria|GPE|nigeria]
trade. [South Korea|GPE|south-korea], the [Republic of Korea|GPE|south-korea] and [North Korea|GPE|north-korea]
do not.""",
    """[Dr. Emil Vargas-Rahme|PERSON|vargas] spoke. [Vargas|PERSON|vargas] left; [Vargas-Rahme|PERSON|vargas] stayed.
[Acme Motors Inc.|ORG|acme] sued [Acme Motors|ORG|acme] workers; [Acme|ORG|acme] won. The
[Northern Alliance|ORG|north-alliance] and the [Southern Alliance|ORG|south-alliance] split.
[Andrés Manuel López|PERSON|amlo] (aka [AMLO|PERSON|amlo]) laughed. [AMLO|PERSON|amlo] left.""",
    """[AMLO|PERSON|amlo] returned to [Mexico|GPE|mexico] from [Mexico City|GPE|mexico-city]. [Ned Price|PERSON|price]
of the [US State Department|ORG|state] and the [State Department|ORG|state] of the [US|GPE|us] met the
[Pacific Alliance|ORG|pacific]. [Price|PERSON|price] rose. The [Congress|ORG|-] of [Chile|GPE|chile] and
[Chilean|NORP|chilean] miners agree with [Donald J. Trumm|PERSON|trumm] and [Donald Trumm|PERSON|trumm].""",
    """[Dina Balarte|PERSON|bolarte] signed nothing, wrote the [Harbour Tribune|ORG|harbour-tribune]. The
[Harbour Board|ORG|harbour-board] met. [Washington|GPE|washington]'s envoy and [George Washington|PERSON|george]
are not one. [Lake Harmony|LOC|lake] and [Harmony|GPE|harmony] neither.""",
)

LINKS = {
    ("Dina Bolarte", "same_as", "Dina Balarte"), ("Peruvian", "demonym_of", "Peru"), ("Chilean", "demonym_of", "Chile"),
    ("Washington", "metonym_of", "United States"),
}  # fmt: skip

_MARK = re.compile(r"\[([^|\]]+)\|([A-Z_]+)\|([^\]]+)\]")


@dataclass(frozen=True, slots=True)
class Case:
    """The articles without their marks, and which thing each surface of each article names."""

    texts: dict[str, str]
    mentions: tuple[MentionInput, ...]
    things: dict[str, str]


def case(articles: tuple[str, ...] = ARTICLES) -> Case:
    texts: dict[str, str] = {}
    mentions: list[MentionInput] = []
    things: dict[str, str] = {}
    for number, marked in enumerate(articles):
        text = ""
        at = 0
        flat = marked.replace("\n", " ")
        for mark in _MARK.finditer(flat):
            text += flat[at : mark.start()]
            mention = MentionInput(f"m{len(mentions)}", f"a{number}", mark.group(1), mark.group(2), len(text))
            mentions.append(mention)
            things[mention.mention_id] = mark.group(3)
            text += mark.group(1)
            at = mark.end()
        texts[f"a{number}"] = text + flat[at:]
    return Case(texts, tuple(mentions), things)


def rows(short: bool) -> Iterator[Row]:
    found = case()
    clusters = cluster(ClusterJob(found.mentions, found.texts))
    pairs, wrong, lost = pair_hits(found, clusters)
    for a, b in wrong:
        print(f"entities: wrongly one: {a} / {b}")
    for a, b in lost:
        print(f"entities: wrongly apart: {a} / {b}")
    links = _links(found, clusters)
    yield shown("entity clusters, hand-made: surfaces", float(len(_surfaces(found))), "")
    yield at_least("entity clusters, hand-made: pairwise precision", pairs.precision, "", 0.95)
    yield at_least("entity clusters, hand-made: pairwise recall", pairs.recall, "", 0.8)
    yield at_least("entity links, hand-made: recall", len(LINKS & links) / len(LINKS), "", 0.75)


def _surfaces(found: Case) -> dict[tuple[str, str], str]:
    """(article, surface) -> the first of its mentions."""
    first: dict[tuple[str, str], str] = {}
    for mention in found.mentions:
        if found.things[mention.mention_id] != "-":
            first.setdefault((mention.article_key, mention.surface), mention.mention_id)
    return first


def pair_hits(found: Case, clusters: EntityClusters) -> tuple[Hits, list[tuple[str, str]], list[tuple[str, str]]]:
    """Pairs of surfaces (per article) in one cluster, against those that name one thing; then the errors."""
    where = {each: number for number, entity in enumerate(clusters.entities) for each in entity.mention_ids}
    right = proposed = expected = 0
    wrong: list[tuple[str, str]] = []
    lost: list[tuple[str, str]] = []
    for (a, first), (b, second) in itertools.combinations(_surfaces(found).items(), 2):
        together = where[first] == where[second]
        same = found.things[first] == found.things[second]
        right += together and same
        proposed += together
        expected += same
        if together != same:
            (wrong if together else lost).append((f"{a[1]} ({a[0]})", f"{b[1]} ({b[0]})"))
    return Hits(right, proposed, expected), wrong, lost


def _links(found: Case, clusters: EntityClusters) -> set[tuple[str, str, str]]:
    """The links with the names of the entities that they join."""
    names = {each: entity.name for entity in clusters.entities for each in entity.mention_ids}
    return {(names[each.a_mention_id], str(each.relation), names[each.b_mention_id]) for each in clusters.links}
