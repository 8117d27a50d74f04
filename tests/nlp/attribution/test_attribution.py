"""Who says what: pairing of quotation marks, speakers beside and before them, indirect speech, scare quotes."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from nlp import models
from nlp.attribution import find_quotations
from nlp.attribution.quotes import find_quotes
from nlp.proposals import QuotationProposal, QuoteType, Segments
from tests.evaluation.attribution import parse

Find = Callable[[str], tuple[QuotationProposal, ...]]


@pytest.fixture
def find(pipeline: models.Pipeline) -> Find:
    return lambda text: find_quotations(parse(pipeline, text))


def said(text: str, segments: Segments) -> list[str]:
    return [text[part.start : part.end] for part in segments]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("“One two,” he said. “Three four.”", ["“One two,”", "“Three four.”"]),
        ('"One two," he said. "Three."', ['"One two,"', '"Three."']),
        ("''Go,'' she said, ''now.''", ["''Go,''", "''now.''"]),
        ("the powers of the last century—”see each other more,” it says.", ["”see each other more,”"]),
        ("“He began and never closed the mark", ["“He began and never closed the mark"]),
        ("“First paragraph of it\n“and the second,” she said.", ["“First paragraph of it", "“and the second,”"]),
        ("The workers’ day and ‘influence operations’ in town", ["‘influence operations’"]),
        ("a 6'2\" guard and no more", []),
    ],
)
def test_marks_are_paired_by_direction(text: str, quoted: list[str]) -> None:
    assert [text[quote.start : quote.end] for quote in find_quotes(text)] == quoted


def test_a_quotation_interrupted_by_its_speaker_is_one(find: Find) -> None:
    text = '"The bridge is closed," Maria Ortega said on Friday. "It will stay closed until May."'
    (one,) = find(text)
    assert said(text, one.content) == ['"The bridge is closed,"', '"It will stay closed until May."']
    assert said(text, one.speaker) == ["Maria Ortega"]
    assert said(text, one.cue) == ["said"]
    assert one.quote_type is QuoteType.DIRECT
    assert one.origin == "rule:attribution@1"


def test_a_speaker_after_the_cue_is_found_with_its_name(find: Find) -> None:
    text = "“That is not so,” replied the mayor of Lyon, Jean Petit."
    (one,) = find(text)
    assert said(text, one.speaker) == ["the mayor of Lyon, Jean Petit"]
    assert said(text, one.speaker_name) == ["Jean Petit"]


def test_indirect_speech_is_the_clause_that_was_said(find: Find) -> None:
    text = "Ahmed Khan told the BBC that forty people had died in the flood."
    (one,) = find(text)
    assert one.quote_type is QuoteType.INDIRECT
    assert said(text, one.content) == ["that forty people had died in the flood"]
    assert said(text, one.speaker) == ["Ahmed Khan"]


def test_according_to_names_the_source_of_the_whole_clause(find: Find) -> None:
    text = "According to the port authority, the terminal handled 1.2 million containers last year."
    (one,) = find(text)
    assert said(text, one.content) == ["the terminal handled 1.2 million containers last year"]
    assert said(text, one.speaker) == ["the port authority"]


def test_a_pronoun_stands_for_the_last_person(find: Find) -> None:
    text = "Elena Vargas visited the plant on Monday. She said that the new line was late."
    (one,) = find(text)
    assert said(text, one.speaker) == ["She"]
    assert said(text, one.speaker_name) == ["Elena Vargas"]


def test_a_few_words_in_marks_without_a_speaker_are_scare_quotes(find: Find) -> None:
    text = 'The so-called "peace zone" was shelled again during the night.'
    (one,) = find(text)
    assert one.quote_type is QuoteType.MIXED
    assert one.speaker == ()
    assert one.score < 0.5


def test_a_paragraph_of_its_own_goes_on_with_the_speaker(find: Find) -> None:
    text = "“We were not asked,” Ana Prieto said.\n\n“Nobody came to see the valley before the work began.”"
    speakers = [said(text, one.speaker) for one in find(text)]
    assert speakers == [["Ana Prieto"], ["Ana Prieto"]]


def test_the_words_of_somebody_are_his(find: Find) -> None:
    text = "“The harbour will be the end of us.”\n\nThese are the words of the retired fisherman Pedro Salas."
    (one,) = find(text)
    assert said(text, one.speaker_name) == ["Pedro Salas"]


def test_what_is_reported_inside_a_report_stays_inside(find: Find) -> None:
    text = "According to the newspaper, the minister said that the tunnel would open in June."
    (one,) = find(text)
    assert said(text, one.speaker) == ["the newspaper"]


def test_a_state_of_mind_and_a_survey_have_their_owner(find: Find) -> None:
    text = "Governor Maria Ortega is confident that the bridge will open in May."
    [sure] = find(text)
    assert said(text, sure.speaker) == ["Governor Maria Ortega"]
    assert "the bridge will open in May" in said(text, sure.content)[0]
    text = "In a recent poll, the governor led her rival by ten points."
    [polled] = find(text)
    assert said(text, polled.speaker) == ["a recent poll"]
    assert said(text, polled.cue) == ["In"]
    assert find("In other words of the trade, the port is a hub.") == ()


def test_page_furniture_and_empty_texts_say_nothing(find: Find) -> None:
    assert find("") == ()
    assert find("Leave a Reply\nYour email address will not be published.") == ()


def test_speech_written_down_without_any_mark_is_read_in_seconds(find: Find) -> None:
    text = "people were hurt in Kabul while 40 others and the minister said that " * 400
    started = time.process_time()
    assert find(text)
    assert time.process_time() - started < 15  # walking the clauses of each report anew takes a minute


def test_every_span_lies_in_the_text_and_repeats_exactly(find: Find) -> None:
    text = (
        "“🙂 Fine,” said Lee.\n\n“No,” he added. The 'law', she wrote, \"is dead\"\n"
        '"unclosed\nAs Ms. Roy put it, all is well.'
    )
    first = find(text)
    assert first == find(text)
    for one in first:
        for part in (*one.content, *one.speaker, *one.cue, *one.speaker_name):
            assert 0 <= part.start < part.end <= len(text)
            assert text[part.start : part.end].strip() == text[part.start : part.end]


@pytest.mark.parametrize(
    ("text", "content", "speaker"),
    [
        (
            "Three people drowned in the harbour, the head of the rescue service, Anna Lind, announced after noon.",
            ["Three people drowned in the harbour"], ["the head of the rescue service, Anna Lind"],
        ),
        (
            "He reached the camp at six, he says, and waited in line for an hour.",
            ["He reached the camp at six", "and waited in line for an hour"], ["he"],
        ),
        (
            "Exports rose by a tenth, and imports fell by a third, according to the customs office.",
            ["Exports rose by a tenth, and imports fell by a third"], ["the customs office"],
        ),
        (
            "State Rep. Lena Holt told reporters that the bridge was safe.",
            ["that the bridge was safe"], ["State Rep. Lena Holt"],
        ),
        (
            '"We will stay," the minister told reporters. "Always."',
            ['"We will stay,"', '"Always."'], ["the minister"],
        ),
    ],
)  # fmt: skip
def test_content_and_speaker_are_whole(find: Find, text: str, content: list[str], speaker: list[str]) -> None:
    (one,) = find(text)
    assert (said(text, one.content), said(text, one.speaker)) == (content, speaker)


@pytest.mark.parametrize(
    "text",
    [
        "The plant is expected to use 18,000 cubic metres of water a day.",
        "The plan seems to have failed.",
        "It is a plan that everybody wants.",
    ],
)
def test_hedges_and_words_that_only_point_elsewhere_are_nobodys_speech(find: Find, text: str) -> None:
    assert find(text) == ()


@pytest.mark.parametrize(
    ("text", "content", "speaker"),
    [
        (
            "The mayor, Peter Smit, does not hide his anger: “The dam was never inspected at all.”",
            ["“The dam was never inspected at all.”"], ["The mayor, Peter Smit"],
        ),
        (
            '"We paid for a roof and not for walls," its head of works, Clara Nunes, told us.',
            ['"We paid for a roof and not for walls,"'], ["its head of works, Clara Nunes"],
        ),
        (
            "The town still has water, light and power lines and officials say they are sending food.",
            ["they are sending food"], ["officials"],
        ),
    ],
)  # fmt: skip
def test_speakers_that_parsers_lose_are_found(find: Find, text: str, content: list[str], speaker: list[str]) -> None:
    (one,) = find(text)
    assert (said(text, one.content), said(text, one.speaker)) == (content, speaker)


@pytest.mark.parametrize(
    "text",
    [
        "The treaty, intended to prevent a war between the two, was signed in 1942.",
        "They crossed the river at a bridge called Puente Largo.",
    ],
)
def test_what_a_thing_is_made_for_or_named_is_nobodys_speech(find: Find, text: str) -> None:
    assert find(text) == ()


@pytest.mark.parametrize(
    ("text", "content", "speaker"),
    [
        (
            "The head of the region said in a series of messages that the bridge was closed.",
            "that the bridge was closed", "The head of the region",
        ),
        (
            "The senator is calling for the country to step up its efforts.",
            "the country to step up its efforts", "The senator",
        ),
        ("The ministry said Monday the port will open in June.", "the port will open in June", "The ministry"),
        ("Police arrested twelve people, the radio's Anna Lind reports from Oslo.", "Police arrested twelve people",
         "the radio's Anna Lind"),
        ("She led by nine points in a survey by the college.", "She led by nine points", "a survey by the college"),
    ],
)  # fmt: skip
def test_content_beyond_a_phrase_is_reached(find: Find, text: str, content: str, speaker: str) -> None:
    (one,) = find(text)
    assert (said(text, one.content), said(text, one.speaker)) == ([content], [speaker])


def test_whoever_is_quoted_as_saying_is_the_speaker(find: Find) -> None:
    text = "State television quoted the disaster centre as saying that ten people were killed."
    (one,) = find(text)
    assert (said(text, one.content), said(text, one.speaker)) == (
        ["that ten people were killed"], ["the disaster centre"],
    )  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["Everything points to a long drought.", "Background: The Harbour and Its Neighbours", "Q: When was it built?"],
)
def test_the_authors_own_voice_and_headings_are_no_attributions(find: Find, text: str) -> None:
    assert find(text) == ()


def test_when_somebody_spoke_is_not_what_was_said(find: Find) -> None:
    assert find("The minister spoke on Monday and campaigned on Friday in the north.") == ()


def test_only_quoted_words_are_put_so(find: Find) -> None:
    text = "It counts 2,500 jobs in the plans — “seven hundred fewer than promised”, as its chairman Peter Toth put it."
    (one,) = find(text)
    assert said(text, one.content) == ["“seven hundred fewer than promised”"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Five people died and twelve were hurt, police said.",
        "Five people died in the flood, said the mayor of Lima, Rosa Diaz.",
        "Thirteen miners were rescued after nine hours underground, officials reported.",
        "Two dozen soldiers were killed, according to the army.",
        "Forty percent of the crop was lost, farmers told Reuters.",
        "Twenty-seven, the ministry said, were still missing on Monday.",
        "One hundred and five people died, the Red Cross said on Tuesday.",
        "Seven of the dead were children, police said, and four were pilgrims.",
        "Five, said the mayor, were children.",
        '"Three hundred houses burned down," the ministry said.',
    ],
)
def test_the_number_that_a_sentence_begins_with_is_among_what_was_said(find: Find, sentence: str) -> None:
    text = f"Flood\n\n{sentence}"
    (one,) = find(text)
    start = 0 if sentence[0].isalpha() else 1
    assert said(text, one.content)[0].lstrip('"').startswith(sentence[start:].split()[0].rstrip(","))
    assert one.speaker and not any(words.startswith("F") for words in said(text, one.speaker))
