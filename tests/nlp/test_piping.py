"""Our way through a pipeline gives what spaCy's own gives, and steps aside where it does not know a component."""

from __future__ import annotations

from pathlib import Path

import pytest
from spacy.language import Language
from spacy.tokens import Doc

from nlp import models
from nlp.piping import pipe
from nlp.sentences import force_starts, pieces

FACTS = ["HEAD", "DEP", "SENT_START", "ENT_IOB", "ENT_TYPE"]
TOPICS = Path(__file__).parents[1] / "evaluation" / "cases" / "topics"


@pytest.fixture
def fresh() -> Language:
    """A pipeline of one's own, to add components to."""
    return models.load(models.DEFAULT_MODEL, {"parser"}).nlp


def documents(nlp: Language, texts: list[str]) -> list[Doc]:
    docs = [nlp.make_doc(text) for text in texts]
    for doc in docs:
        force_starts(doc)
    return docs


def facts(docs: list[Doc]) -> list[object]:
    return [doc.to_array(FACTS).tolist() for doc in docs]


def test_documents_get_what_spacy_itself_gives_them(fresh: Language) -> None:
    texts = [
        text[start:end]
        for path in sorted(TOPICS.glob("*/*.txt"))[:10]
        for text in [path.read_text(encoding="utf-8")]
        for start, end in pieces(text)
    ]
    ours, theirs = pipe(fresh, documents(fresh, texts)), list(fresh.pipe(documents(fresh, texts)))
    assert [doc.text for doc in ours] == texts
    assert facts(ours) == facts(theirs)
    assert any(doc.ents for doc in ours)


@pytest.mark.parametrize("texts", [[], [""], ["", "Ana Petrova left Lisbon on Monday.", ""], ["\n"]])
def test_empty_documents_pass(fresh: Language, texts: list[str]) -> None:
    assert facts(pipe(fresh, documents(fresh, texts))) == facts(list(fresh.pipe(documents(fresh, texts))))


def test_names_marked_by_an_earlier_component_stay_with_their_label(fresh: Language) -> None:
    ruler = fresh.add_pipe("entity_ruler", first=True)
    ruler.add_patterns([{"label": "SHIP", "pattern": "Morning Star"}])  # type: ignore[attr-defined]
    texts = ["The Morning Star left Lisbon on Monday.", "Nobody came."]
    (ours, other), theirs = pipe(fresh, documents(fresh, texts)), list(fresh.pipe(documents(fresh, texts)))
    assert ("Morning Star", "SHIP") in [(name.text, name.label_) for name in ours.ents]
    assert facts([ours, other]) == facts(theirs)


def test_a_component_that_is_no_pipe_is_called(fresh: Language) -> None:
    @Language.component("seen_by_a_test")
    def seen(doc: Doc) -> Doc:
        doc.user_data["seen"] = True
        return doc

    fresh.add_pipe("seen_by_a_test", last=True)
    assert [doc.user_data for doc in pipe(fresh, documents(fresh, ["One.", "Two."]))] == [{"seen": True}] * 2
