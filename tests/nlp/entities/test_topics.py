"""Names as newspapers write them: capitals of datelines, firms that share a word, surnames in another article."""

from __future__ import annotations

from nlp.attribution.datelines import after_dateline
from nlp.entities import cluster
from nlp.proposals import ClusterJob, EntityProposal, MentionInput


def _entities(*articles: tuple[str, ...]) -> tuple[EntityProposal, ...]:
    """Each article is a row of "Name|LABEL"."""
    mentions: list[MentionInput] = []
    texts: dict[str, str] = {}
    for number, names in enumerate(articles):
        text = ""
        for name in names:
            surface, _, label = name.partition("|")
            mentions.append(MentionInput(f"{number}:{len(mentions)}", f"a{number}", surface, label, len(text)))
            text += surface + " acted. "
        texts[f"a{number}"] = text
    return cluster(ClusterJob(tuple(mentions), texts)).entities


def _together(entities: tuple[EntityProposal, ...]) -> list[set[str]]:
    return [{each.name, *each.aliases} for each in entities]


def test_capitals_of_a_dateline_name_no_entity() -> None:
    entities = _entities(("HUACHO|GPE", "HUACHO|GPE", "Huacho|GPE"))
    assert [each.name for each in entities] == ["Huacho"]


def test_a_firm_is_shortened_to_its_first_word_once_introduced() -> None:
    assert {"Meridian", "Meridian Ocean Terminals"} in _together(
        _entities(("Meridian Ocean Terminals|ORG", "Meridian|ORG"))
    )


def test_two_firms_that_share_a_word_keep_it_apart() -> None:
    names = _together(_entities(("Meridian Ocean Terminals|ORG", "Meridian Air Cargo|ORG", "Meridian|ORG")))
    assert {"Meridian"} in names


def test_a_surname_joins_across_articles_that_tell_one_story() -> None:
    names = ("Unity Alliance|ORG", "Ndola|GPE", "Copperbelt|LOC")
    assert {"Grace Mwansa", "Mwansa"} in _together(
        _entities(("Grace Mwansa|PERSON", *names), ("Mwansa|PERSON", *names))
    )
    assert {"Mwansa"} in _together(_entities(("Grace Mwansa|PERSON", *names), ("Mwansa|PERSON",)))


def test_a_dateline_is_nobodys_words() -> None:
    for head in ("LIMA, 12 January (Wire) — ", "LOMÉ — ", "CHOMA, Zambia - ", "DAPAONG, September 14: "):
        text = head + "Prices rose, the bank said."
        assert after_dateline(text, 0, len(text)) == len(head)
    assert after_dateline("Prices rose - again, it said.", 0, 28) == 0
