"""A tireless analyst: makes random edits of every kind that ``storage.operations`` offers, beside a reading machine."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Any

from nlp.proposals import (
    ArticleReading,
    Attribution,
    ClaimProposal,
    ClaimType,
    ComparisonBasis,
    ComparisonProposal,
    ComparisonRelation,
    EntityClusters,
    EntityLinkProposal,
    EntityProposal,
    EntityRelation,
    Explanation,
    Factuality,
    MentionProposal,
    Modifier,
    Passage,
    Polarity,
    QuantityProposal,
    QuotationProposal,
    QuoteType,
    Segment,
    Sentence,
)
from storage.changes import Changes
from storage.ids import new_id
from storage.label_sets import LabelSet, SetLabel
from storage.operations import (
    answering,
    articles,
    claims,
    clusters,
    comparisons,
    disputes,
    entities,
    entity_links,
    joining,
    judging,
    labels,
    machine,
    mentions,
    places,
    reviewing,
    settings,
    silence,
)
from storage.operations.annotating import normalised
from storage.project import Project
from storage.vocabulary import (
    ClaimRole,
    Confidence,
    Consistency,
    DisputeKind,
    DisputeStatus,
    LabelKind,
    Likelihood,
    Opinion,
    OutletType,
    Reliability,
    Resolution,
    SegmentRole,
)
from tests.storage.arguing import ARGUING
from tests.storage.projects import TEXTS, draft

Action = Callable[["Analyst"], Changes | None]
"""Makes one edit, or returns None when there is nothing to make it on."""

_WORDS = ("bridge", "Vigo", "five", "Ibáñez", "OHL", "mayor", "", "née Ø", "died “twice”", "\N{BRIDGE AT NIGHT}")
MODEL, RULE = "model:en_test@1.0", "rule:numbers@1"


class Analyst:
    """Edits one project at random. ``chance`` decides everything, so that a session can be repeated."""

    def __init__(self, project: Project, chance: random.Random) -> None:
        self.project = project
        self.chance = chance
        self.run = "run-0"
        self._runs = 0

    def new_run(self) -> str:
        """Begin another run of the machine: its batches share a new entry."""
        self._runs += 1
        self.run = f"run-{self._runs}-{self.chance.randrange(10**9)}"
        return self.run

    def ids(self, table: str, where: str = "1") -> list[str]:
        with self.project.reading() as connection:
            key = "annotation_id" if table in ("claim", "quantity", "quotation") else "id"
            query = f'SELECT "{key}" FROM "{table}" WHERE {where} ORDER BY "{key}"'
            return list(connection.exec_driver_sql(query).scalars())

    def one(self, table: str, where: str = "1") -> str | None:
        found = self.ids(table, where)
        return self.chance.choice(found) if found else None

    def some(self, table: str, where: str = "1", most: int = 5) -> list[str]:
        found = self.ids(table, where)
        return self.chance.sample(found, min(len(found), self.chance.randint(1, most))) if found else []

    def words(self) -> str:
        return " ".join(self.chance.choice(_WORDS) for _ in range(self.chance.randint(0, 4)))

    def segments(self, text: str, most: int = 2) -> tuple[Segment, ...]:
        found = []
        for _ in range(self.chance.randint(1, most)):
            start = self.chance.randrange(len(text) - 1)
            found.append(Segment(start, min(len(text), start + self.chance.randint(1, 20))))
        return tuple(found)

    def article(self) -> tuple[str, str] | None:
        article_id = self.one("article")
        return None if article_id is None else (article_id, self.project.text(article_id))

    def machine_segments(self, text: str) -> tuple[Segment, ...]:
        """One of a few fixed places, so that the machine meets its own and the analyst's earlier marks."""
        start = self.chance.choice(range(0, len(text) - 12, 9))
        return (Segment(start, start + 8),)


# --- tagging --------------------------------------------------------------------------------------------------


def tag(a: Analyst) -> Changes | None:
    article, label = a.article(), a.one("label", "kind IN ('entity', 'span')")
    if article is None or label is None:
        return None
    place = a.chance.choice((a.segments, a.machine_segments))(article[1])
    return mentions.tag(a.project, article[0], place, label, entity_id=a.chance.choice((None, a.one("entity"))))


def tag_all(a: Analyst) -> Changes | None:
    label = a.one("label", "kind IN ('entity', 'span')")
    if label is None:
        return None
    surface = a.chance.choice(("died", "Vigo", "OHL", "bridge fell", "the", "Ana Ibáñez", "absent"))
    within = a.some("article") if a.chance.random() < 0.5 else None
    return mentions.tag_all(a.project, surface, label, article_ids=within)


def chosen_places(a: Analyst) -> list[tuple[str, Segment]]:
    """Some places of some articles: a few fixed ones, so that they meet earlier marks, and others."""
    found = []
    for article_id in a.some("article", most=3):
        text = a.project.text(article_id)
        for segment in (*a.machine_segments(text), *normalised(a.segments(text), text)):
            found.append((article_id, segment))
    return found


def tag_places(a: Analyst) -> Changes | None:
    label = a.one("label", "kind IN ('entity', 'span')")
    return None if label is None else places.tag_places(a.project, chosen_places(a), label)


def name_places(a: Analyst) -> Changes | None:
    entity, label = a.one("entity"), a.one("label", "kind = 'entity'")
    if entity is None or label is None:
        return None
    return places.name_places(a.project, chosen_places(a), entity, label)


def claim_places(a: Analyst) -> Changes | None:
    return places.claim_places(a.project, chosen_places(a))


def relabel(a: Analyst) -> Changes | None:
    label = a.one("label", "kind = 'entity'")
    chosen = a.some("annotation", "kind = 'mention'")
    return mentions.relabel(a.project, chosen, label) if chosen and label else None


def resegment(a: Analyst) -> Changes | None:
    chosen = a.one("annotation")
    return None if chosen is None else mentions.resegment(a.project, chosen, a.segments(text_of(a, chosen)))


def split_off(a: Analyst) -> Changes | None:
    chosen = a.one("annotation", "kind IN ('mention', 'span')")
    if chosen is None:
        return None
    with a.project.reading() as connection:
        start, end = connection.exec_driver_sql(
            "SELECT start, \"end\" FROM segment WHERE annotation_id = ? AND role = 'body' ORDER BY ordinal", (chosen,)
        ).first()
    middle = a.chance.randint(start, end - 1)
    return mentions.split_off(a.project, chosen, Segment(middle, end))


def confirm(a: Analyst) -> Changes | None:
    chosen = a.some("annotation", most=8)
    return mentions.confirm(a.project, chosen) if chosen else None


def reject(a: Analyst) -> Changes | None:
    chosen = a.some("annotation", most=8)
    return mentions.reject(a.project, chosen) if chosen else None


def delete(a: Analyst) -> Changes | None:
    chosen = a.some("annotation", most=4)
    return mentions.delete(a.project, chosen) if chosen else None


def set_note(a: Analyst) -> Changes | None:
    chosen = a.one("annotation")
    return None if chosen is None else mentions.set_note(a.project, chosen, a.words())


# --- claims and relations -------------------------------------------------------------------------------------


def add_claim(a: Analyst) -> Changes | None:
    article = a.article()
    if article is None:
        return None
    statement = a.words().strip() or None
    return claims.add_claim(a.project, article[0], a.segments(article[1]), statement=statement, disputed=coin(a))


def edit_claim(a: Analyst) -> Changes | None:
    chosen = a.one("claim")
    if chosen is None:
        return None
    offers: dict[str, Any] = {
        "statement": a.words() or "empty", "claim_type": a.chance.choice(list(ClaimType)).value,
        "attribution": a.chance.choice(list(Attribution)).value, "polarity": a.chance.choice(list(Polarity)).value,
        "factuality": a.chance.choice(list(Factuality)).value, "speaker_entity_id": a.one("entity"),
        "as_of": "2021-05", "scope_note": a.words(), "credibility": a.chance.randint(1, 6),
    }  # fmt: skip
    return claims.edit_claim(a.project, chosen, **some_of(a, offers))


def edit_quotation(a: Analyst) -> Changes | None:
    chosen = a.one("quotation")
    if chosen is None:
        return None
    offers: dict[str, Any] = {
        "quote_type": a.chance.choice(list(QuoteType)).value, "speaker_text": a.words() or None,
        "speaker_entity_id": a.one("entity"),
    }  # fmt: skip
    return claims.edit_quotation(a.project, chosen, **some_of(a, offers))


def set_part(a: Analyst) -> Changes | None:
    chosen = a.one("claim" if coin(a) else "quotation")
    if chosen is None:
        return None
    role = a.chance.choice((SegmentRole.SPEAKER, SegmentRole.CUE, SegmentRole.HEDGE))
    return claims.set_part(a.project, chosen, role, a.segments(text_of(a, chosen)) if coin(a) else ())


def mark_disputed(a: Analyst) -> Changes | None:
    chosen = a.one("claim")
    return None if chosen is None else claims.mark_disputed(a.project, chosen, coin(a))


def edit_quantity(a: Analyst) -> Changes | None:
    chosen = a.one("quantity")
    if chosen is None:
        return None
    offers = {"value": a.chance.choice((0.1, 5, 2.5e6, None)), "unit": "people", "scope_note": a.words(), "low": 1 / 3}
    return claims.edit_quantity(a.project, chosen, **some_of(a, offers))


def add_relation(a: Analyst) -> Changes | None:
    chosen = a.some("annotation", most=2)
    if len(chosen) < 2:
        return None
    return claims.add_relation(a.project, chosen[0], chosen[1], a.chance.choice(("contradicts", "same", "reframes")))


def delete_relation(a: Analyst) -> Changes | None:
    chosen = a.one("relation")
    return None if chosen is None else claims.delete_relation(a.project, chosen)


def statement(a: Analyst) -> joining.Statement | None:
    article = a.article()
    if article is None:
        return None
    claim = a.one("claim", f"annotation_id IN (SELECT id FROM annotation WHERE article_id = '{article[0]}')")
    return joining.Statement(
        article[0], normalised(a.segments(article[1]), article[1]), a.chance.choice((None, claim)),
        label=a.words(), value=a.chance.choice((None, "27")),
    )  # fmt: skip


def relate(a: Analyst) -> Changes | None:
    first, second = statement(a), statement(a)
    if first is None or second is None or (first.claim_id and first.claim_id == second.claim_id):
        return None
    return joining.relate(a.project, first, second, a.chance.choice(("same", "supports")))


def contradict(a: Analyst) -> Changes | None:
    first, second = statement(a), statement(a)
    if first is None or second is None or (first.claim_id and first.claim_id == second.claim_id):
        return None
    kind = a.chance.choice(list(DisputeKind))
    return joining.contradict(a.project, first, second, f"Where {a.words()}?", kind=kind)


def join(a: Analyst) -> Changes | None:
    dispute, first, second = a.one("dispute"), statement(a), statement(a)
    if dispute is None or first is None or second is None or (first.claim_id and first.claim_id == second.claim_id):
        return None
    return joining.join(a.project, dispute, first, second)


def settle(a: Analyst) -> Changes | None:
    chosen = a.one("annotation", "kind = 'mention'")
    if chosen is None:
        return None
    place = a.segments(text_of(a, chosen)) if coin(a) else ()
    label = a.chance.choice((None, a.one("label", "kind = 'entity'")))
    return reviewing.settle(a.project, chosen, label_id=label, segments=place)


# --- disputes -------------------------------------------------------------------------------------------------


def open_dispute(a: Analyst) -> Changes | None:
    chosen = a.some("claim", most=4)
    if len(chosen) < 2:
        return None
    half = len(chosen) // 2
    parts = (("27", None, chosen[:half]), ("50", "50", chosen[half:]))
    positions = [disputes.NewPosition(words, tuple(ids), value) for words, value, ids in parts]
    relation = a.chance.choice((None, "contradicts"))
    kind = a.chance.choice(list(DisputeKind))
    return disputes.open_dispute(a.project, f"How many {a.words()}?", positions, kind=kind, relation=relation)


def join_dispute(a: Analyst) -> Changes | None:
    dispute, claim = a.one("dispute"), a.one("claim")
    if dispute is None or claim is None:
        return None
    position = a.one("position", f"dispute_id = '{dispute}'") if coin(a) else None
    role = a.chance.choice(list(ClaimRole))
    return disputes.join_dispute(a.project, dispute, claim, position_id=position, role=role)


def leave_dispute(a: Analyst) -> Changes | None:
    dispute, claim = a.one("dispute"), a.one("claim")
    return disputes.leave_dispute(a.project, dispute, claim) if dispute and claim else None


def edit_dispute(a: Analyst) -> Changes | None:
    chosen = a.one("dispute")
    if chosen is None:
        return None
    offers = {
        "question": a.words() + "?", "topic": a.words(), "status": a.chance.choice(list(DisputeStatus)).value,
        "resolution": a.chance.choice([None, *(r.value for r in Resolution)]), "rationale": a.words(),
        "confidence": a.chance.choice(list(Confidence)).value,
    }  # fmt: skip
    return disputes.edit_dispute(a.project, chosen, **some_of(a, offers))


def edit_position(a: Analyst) -> Changes | None:
    chosen = a.one("position")
    offers = {"label": a.words(), "value": a.chance.choice((None, "27")), "ordinal": a.chance.randrange(4)}
    return None if chosen is None else disputes.edit_position(a.project, chosen, **some_of(a, offers))


def delete_dispute(a: Analyst) -> Changes | None:
    chosen = a.one("dispute")
    return None if chosen is None or a.chance.random() < 0.6 else disputes.delete_dispute(a.project, chosen)


def assess(a: Analyst) -> Changes | None:
    dispute, claim = (a.one("dispute"), None) if coin(a) else (None, a.one("claim"))
    if dispute is None and claim is None:
        return None
    return disputes.assess(
        a.project, dispute_id=dispute, claim_id=claim, reasoning=a.words(),
        position_id=a.one("position", f"dispute_id = '{dispute}'") if dispute else None,
        opinion=a.chance.choice(list(Opinion)).value, likelihood=a.chance.choice(list(Likelihood)).value,
    )  # fmt: skip


def cite_evidence(a: Analyst) -> Changes | None:
    dispute = a.one("dispute")
    if dispute is None:
        return None
    rated = {key: a.chance.choice(list(Consistency)) for key in a.ids("position", f"dispute_id = '{dispute}'")}
    cited = a.chance.choice((None, a.one("annotation")))
    return disputes.cite_evidence(a.project, dispute, a.words(), annotation_id=cited, note=a.words(), consistency=rated)


def rate_evidence(a: Analyst) -> Changes | None:
    evidence = a.one("evidence")
    position = a.one("position", f"dispute_id IN (SELECT dispute_id FROM evidence WHERE id = '{evidence}')")
    if evidence is None or position is None:
        return None
    return disputes.rate_evidence(a.project, evidence, position, a.chance.choice(list(Consistency)))


def delete_evidence(a: Analyst) -> Changes | None:
    chosen = a.one("evidence")
    return None if chosen is None else disputes.delete_evidence(a.project, chosen)


# --- entities -------------------------------------------------------------------------------------------------


def new_entity(a: Analyst) -> Changes | None:
    chosen = a.one("annotation", "kind = 'mention'")
    return None if chosen is None else entities.new_entity(a.project, chosen, a.words())


def new_speaker(a: Analyst) -> Changes | None:
    chosen = a.one("claim" if coin(a) else "quotation")
    return None if chosen is None else entities.new_speaker(a.project, chosen, a.words())


def set_entity(a: Analyst) -> Changes | None:
    chosen = a.some("annotation", "kind = 'mention'")
    return entities.set_entity(a.project, chosen, a.chance.choice((None, a.one("entity")))) if chosen else None


def edit_entity(a: Analyst) -> Changes | None:
    chosen = a.one("entity")
    offers = {"name": a.words(), "aliases": [a.words()], "external_ids": {"wikidata": "Q1"}, "note": a.words(),
              "label_id": a.one("label", "kind = 'entity'")}  # fmt: skip
    return None if chosen is None else entities.edit_entity(a.project, chosen, **some_of(a, offers))


def confirm_entities(a: Analyst) -> Changes | None:
    chosen = a.some("entity", most=3)
    return entities.confirm_entities(a.project, chosen) if chosen else None


def merge_entities(a: Analyst) -> Changes | None:
    chosen = a.some("entity", most=3)
    return entities.merge_entities(a.project, chosen[0], chosen[1:]) if len(chosen) > 1 else None


def split_entity(a: Analyst) -> Changes | None:
    entity = a.one("entity")
    members = a.some("annotation", f"entity_id = '{entity}'") if entity else []
    return entities.split_entity(a.project, entity, members, a.words()) if entity and members else None


def keep_apart(a: Analyst) -> Changes | None:
    chosen = a.some("entity", most=2)
    return entity_links.keep_apart(a.project, *chosen) if len(chosen) == 2 else None


def link_entities(a: Analyst) -> Changes | None:
    chosen = a.some("entity", most=2)
    relation = a.chance.choice(list(EntityRelation))
    return entity_links.link_entities(a.project, *chosen, relation) if len(chosen) == 2 else None


def confirm_link(a: Analyst) -> Changes | None:
    chosen = a.one("entity_link")
    return None if chosen is None else entity_links.confirm_link(a.project, chosen)


def unlink_entities(a: Analyst) -> Changes | None:
    chosen = a.one("entity_link")
    return None if chosen is None else entity_links.unlink_entities(a.project, chosen)


def keep_all_apart(a: Analyst) -> Changes | None:
    chosen = a.some("entity", most=4)
    return entity_links.keep_all_apart(a.project, chosen) if len(chosen) > 1 else None


def allow_merge(a: Analyst) -> Changes | None:
    chosen = a.some("entity", most=2)
    return entity_links.allow_merge(a.project, *chosen) if len(chosen) == 2 else None


def retype_entities(a: Analyst) -> Changes | None:
    chosen, label = a.some("entity", most=3), a.one("label", "kind = 'entity'")
    return entities.retype_entities(a.project, chosen, label) if chosen and label else None


def delete_entities(a: Analyst) -> Changes | None:
    chosen = a.some("entity", most=3)
    return entities.delete_entities(a.project, chosen) if chosen else None


# --- articles, sources, labels --------------------------------------------------------------------------------


def add_articles(a: Analyst) -> Changes | None:
    texts = a.chance.sample(TEXTS, a.chance.randint(1, 2))
    outlet = a.chance.choice((None, "El Faro", "Reuters"))
    return articles.add_articles(a.project, [draft(text, outlet=outlet) for text in texts]).changes


def edit_article(a: Analyst) -> Changes | None:
    chosen = a.one("article")
    offers = {"title": a.words(), "byline": a.words() or None, "published_on": "2021-05", "as_of_on": "2021",
              "source_id": a.one("source"), "language": "es", "note": a.words()}  # fmt: skip
    return None if chosen is None else articles.edit_article(a.project, chosen, **some_of(a, offers))


def set_outlet(a: Analyst) -> Changes | None:
    chosen = a.one("article")
    return None if chosen is None else articles.set_outlet(a.project, chosen, a.chance.choice(("", "Reuters", "Sol")))


def delete_articles(a: Analyst) -> Changes | None:
    chosen = a.some("article", most=2)
    return articles.delete_articles(a.project, chosen) if chosen and a.chance.random() < 0.4 else None


def set_meta(a: Analyst) -> Changes | None:
    return settings.set_meta(a.project, **{a.chance.choice(("name", "model")): a.words()})


def set_claim_threshold(a: Analyst) -> Changes | None:
    run = a.chance.choice((None, new_id()))
    return settings.set_claim_threshold(a.project, round(a.chance.random(), 2), run=run)


def edit_source(a: Analyst) -> Changes | None:
    chosen = a.one("source")
    offers = {"reliability": a.chance.choice(list(Reliability)).value, "country": "ES", "reliability_basis": a.words(),
              "outlet_type": a.chance.choice(list(OutletType)).value}  # fmt: skip
    return None if chosen is None else settings.edit_source(a.project, chosen, **some_of(a, offers))


def add_label(a: Analyst) -> Changes | None:
    with a.project.reading() as connection:
        taken = set(connection.exec_driver_sql("SELECT name FROM label").scalars())
    name = next(name for number in range(1_000) if (name := f"LABEL {number}") not in taken)
    return labels.add_label(a.project, name, a.chance.choice((LabelKind.ENTITY, LabelKind.SPAN)), "#123456")


def edit_label(a: Analyst) -> Changes | None:
    chosen = a.one("label")
    offers = {"colour": "#654321", "description": a.words(), "shortcut": None, "position": a.chance.randrange(9)}
    return None if chosen is None else labels.edit_label(a.project, chosen, **some_of(a, offers))


def delete_label(a: Analyst) -> Changes | None:
    chosen = a.one("label", "kind <> 'relation'")
    if chosen is None:
        return None
    try:
        return labels.delete_label(a.project, chosen)
    except labels.LabelInUse:
        return None


def order_labels(a: Analyst) -> Changes | None:
    return labels.order_labels(a.project, a.some("label", most=6))


def merge_labels(a: Analyst) -> Changes | None:
    kind = a.chance.choice(("entity", "span"))
    chosen = a.some("label", f"kind = '{kind}'", most=3)
    return labels.merge_labels(a.project, chosen[0], chosen[1:]) if len(chosen) > 1 else None


def apply_label_set(a: Analyst) -> Changes | None:
    fresh = SetLabel("SHIP", LabelKind.ENTITY, "#654321", "9", "Vessels", ("VESSEL",))
    kept = SetLabel("GPE", LabelKind.ENTITY, "#123456", None, "Places")
    chosen = a.one("label", "kind = 'entity' AND name NOT IN ('SHIP', 'GPE')") if a.chance.random() < 0.3 else None
    return labels.apply_label_set(
        a.project, LabelSet("Ships", "", "", (fresh, kept)), {chosen: "SHIP"} if chosen else None
    )  # fmt: skip


# --- the machine ----------------------------------------------------------------------------------------------


def record(a: Analyst) -> Changes | None:
    """A batch of the running machine run, or of a new one: some of the articles, never the same proposals twice."""
    chosen = a.some("article", most=3)
    if coin(a):
        a.new_run()
    return machine.record(a.project, [reading(a, article) for article in chosen], run=a.run) if chosen else None


def record_entities(a: Analyst) -> Changes | None:
    found = a.some("annotation", "kind = 'mention'", most=9)
    if len(found) < 2:
        return None
    half = len(found) // 2
    known = a.chance.choice((None, a.one("entity")))
    proposals = EntityClusters(
        entities=(
            EntityProposal("Vigo", "GPE", tuple(found[:half]), ("Vigo bridge",), ("same name",), RULE, known),
            EntityProposal("OHL", "ORG", tuple(found[half:]), (), ("same name",), RULE),
        ),
        links=(EntityLinkProposal(found[0], found[-1], a.chance.choice(list(EntityRelation)), 0.5, ("alike",), RULE),),
    )
    return clusters.record_entities(a.project, proposals, run=a.run if coin(a) else a.new_run())


def record_comparisons(a: Analyst) -> Changes | None:
    found = a.some("article", most=3)
    if len(found) < 2:
        return None
    sides = [Passage(key, a.machine_segments(a.project.text(key))) for key in found[:2]]
    proposal = ComparisonProposal(
        sides[0], sides[1], a.chance.choice(list(ComparisonRelation)), a.chance.choice(list(ComparisonBasis)), 0.7,
        Explanation("Same measure, different value: check.", ("27 is not 50",)), RULE,
    )  # fmt: skip
    return comparisons.record_comparisons(a.project, [proposal], run=a.run if coin(a) else a.new_run())


def decide(a: Analyst) -> Changes | None:
    chosen = a.one("suggestion")
    answer = a.chance.choice((None, *ComparisonRelation))
    return None if chosen is None else comparisons.decide(a.project, chosen, answer)


def answer_comparison(a: Analyst) -> Changes | None:
    chosen, first, second = a.one("suggestion"), statement(a), statement(a)
    if chosen is None or first is None or second is None or (first.claim_id and first.claim_id == second.claim_id):
        return None
    answer = a.chance.choice((None, *answering.ANSWERS))
    return answering.answer_comparison(a.project, chosen, first, second, answer, question=f"Where {a.words()}?")


def judge(a: Analyst) -> Changes | None:
    first, second = a.one("claim"), a.one("claim")
    if first is None or second is None or first == second:
        return None
    return judging.judge(a.project, first, second, a.chance.choice((None, *answering.ANSWERS)))


def take_in(a: Analyst) -> Changes | None:
    dispute, passage, against = a.one("dispute"), statement(a), a.one("claim")
    if dispute is None or passage is None or against is None or passage.claim_id == against:
        return None
    return judging.take_in(a.project, dispute, passage, against, a.chance.choice((None, *answering.ANSWERS)))


def call_silent(a: Analyst) -> Changes | None:
    dispute, article, against = a.one("dispute"), a.one("article"), a.one("claim")
    if dispute is None or article is None or against is None:
        return None
    found = a.machine_segments(a.project.text(article))
    return silence.call_silent(a.project, dispute, article, found, against)


def doubt_silence(a: Analyst) -> Changes | None:
    dispute, article = a.one("dispute"), a.one("article")
    return None if dispute is None or article is None else silence.doubt_silence(a.project, dispute, article)


def reading(a: Analyst, article_id: str) -> ArticleReading:
    """What a machine that changes its mind proposes for an article."""
    text = a.project.text(article_id)
    place = a.machine_segments
    return ArticleReading(
        article_id, "en_test@1.0",
        sentences=(Sentence(0, len(text), coin(a)),),
        mentions=tuple(
            MentionProposal(place(text), a.chance.choice(("ORG", "GPE", "PERSON", "NEW")), 0.5, ("tagged",), MODEL)
            for _ in range(a.chance.randint(0, 5))
        ),
        quantities=tuple(
            QuantityProposal(place(text), 5.0, 5.0, None, None, "count", Modifier.AT_LEAST, "deaths", None, None, 0.9,
                             ("number",), RULE)
            for _ in range(a.chance.randint(0, 2))
        ),
        quotations=tuple(
            QuotationProposal(place(text), QuoteType.DIRECT, place(text), place(text), 0.8, ("marks",), RULE)
            for _ in range(a.chance.randint(0, 1))
        ),
        claims=tuple(
            ClaimProposal(a.segments(text), "People died", ClaimType.EVENT, 0.6, ("number",), Attribution.INDIRECT,
                          Factuality.CERTAIN, Polarity.POSITIVE, speaker=place(text), cue=place(text),
                          hedges=(place(text), place(text)), origin=RULE)
            for _ in range(a.chance.randint(0, 2))
        ),
    )  # fmt: skip


# --- helpers --------------------------------------------------------------------------------------------------


def coin(a: Analyst) -> bool:
    return a.chance.random() < 0.5


def some_of(a: Analyst, offers: dict[str, Any]) -> dict[str, Any]:
    names = a.chance.sample(sorted(offers), a.chance.randint(1, len(offers)))
    return {name: offers[name] for name in names}


def text_of(a: Analyst, annotation_id: str) -> str:
    with a.project.reading() as connection:
        query = "SELECT article_id FROM annotation WHERE id = ?"
        return a.project.text(connection.exec_driver_sql(query, (annotation_id,)).scalar_one())


ACTIONS: Sequence[Action] = (
    tag, tag_all, tag_places, name_places, claim_places, relabel, resegment, split_off, confirm, reject, delete,
    set_note, add_claim, edit_claim, edit_quotation, set_part,
    mark_disputed, edit_quantity, add_relation, delete_relation, open_dispute, join_dispute, leave_dispute,
    edit_dispute, edit_position, delete_dispute, assess, cite_evidence, rate_evidence, delete_evidence, new_entity,
    new_speaker, set_entity, edit_entity, confirm_entities, merge_entities, split_entity, keep_apart, link_entities,
    delete_entities,
    confirm_link, unlink_entities, keep_all_apart, allow_merge, retype_entities,
    add_articles, edit_article, set_outlet, delete_articles, set_meta, set_claim_threshold, edit_source,
    add_label, edit_label, delete_label,
    order_labels, merge_labels, apply_label_set,
    relate, contradict, join, settle, record, record_entities, record_comparisons, decide,
    answer_comparison, judge, take_in, call_silent, doubt_silence, *ARGUING,
)  # fmt: skip
"""One function per operation, under the operation's own name."""
