"""Quantities: what is read, what is left alone, and that no text makes the reading slow."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.dates import find_dates
from nlp.grammar import grammar_for
from nlp.proposals import MentionProposal, Modifier, QuantityProposal, Segment, Sentence
from nlp.quantities import ORIGIN, find_quantities
from nlp.quantities.units import conversion_step, convert, shown
from nlp.tokens import word_set
from tests.evaluation import quantities as cases


def read(text: str) -> tuple[QuantityProposal, ...]:
    sentences = (Sentence(0, len(text)),)
    return find_quantities(text, sentences, (), find_dates(text, sentences, "2025-01-15"))


def one(text: str) -> QuantityProposal:
    found = read(text)
    assert len(found) == 1, [text[each.segments[0].start : each.segments[0].end] for each in found]
    return found[0]


@pytest.mark.parametrize(
    ("text", "low", "high", "modifier"),
    [
        ("A debt of $3 billion remains.", 2.5e9, 3.5e9, Modifier.EXACT),
        ("A debt of $3.6 billion remains.", 3.55e9, 3.65e9, Modifier.EXACT),
        ("It lies 80 km away.", 79.2, 80.8, Modifier.EXACT),
        ("Police killed 27 soldiers.", 27, 27, Modifier.EXACT),
        ("It counts 1,204 soldiers.", 1204, 1204, Modifier.EXACT),
        ("It sent 140,000 soldiers.", 138_600, 141_400, Modifier.EXACT),
        ("It has 4.1 million soldiers.", 4_059_000, 4_141_000, Modifier.EXACT),
        ("He was jailed for 18 months.", 18, 18, Modifier.EXACT),
        ("Turnout was 61.4 percent.", 61.35, 61.45, Modifier.EXACT),
        ("Oil fell to $84.30 a barrel.", 84.295, 84.305, Modifier.EXACT),
        ("About 27 soldiers left.", 24.3, 29.7, Modifier.APPROX),
        ("About 50 soldiers left.", 45, 55, Modifier.APPROX),
        ("Almost 30 soldiers left.", 25.5, 30, Modifier.ALMOST),
        ("At least 50 soldiers left.", 50, None, Modifier.AT_LEAST),
        ("More than 50 soldiers left.", 50, None, Modifier.MORE_THAN),
        ("Up to 50 soldiers left.", 0, 50, Modifier.AT_MOST),
        ("Thousands of soldiers left.", 2e3, 1e4, Modifier.VAGUE),
        ("Tens of thousands of soldiers left.", 2e4, 1e5, Modifier.VAGUE),
        ("It costs $3-4 billion.", 3e9, 4e9, Modifier.RANGE),
        ("Between 40 and 60 soldiers left.", 40, 60, Modifier.RANGE),
    ],
)
def test_modifier_and_precision_give_the_interval(
    text: str, low: float, high: float | None, modifier: Modifier
) -> None:
    found = one(text)
    assert (found.low, found.high, found.modifier) == (low, high, modifier)


def test_vague_words_and_ranges_have_no_single_value() -> None:
    assert one("Dozens of soldiers left.").value is None
    assert one("It takes 35 to 40 days.").value is None


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("It costs US$2m.", 2e6, "USD"),
        ("It costs S/ 45 million.", 45e6, "PEN"),
        ("It costs three and a half billion dollars.", 3.5e9, "USD"),
        ("The 1,800-kilometer border is open.", 1800, "km"),
        ("Turnout was 61 per cent.", 61, "%"),
        ("It carried 4.1 million people.", 4.1e6, None),
        ("The dam holds 300 million m3.", 3e8, "m3"),
        ("Police said Rs 350 cr was missing.", 3.5e9, "INR"),
        ("The minister promised N1.2bn to farmers.", 1.2e9, "NGN"),
        ("It burned 9,001 square km of forest.", 9001, "km2"),
        ("The match lasted two hours and 41 minutes.", 161, "min"),
        ("He was jailed for 17 years and nine months.", 213, "month"),
        ("The guns fire 155mm shells.", 155, "mm"),
        ("Wheat rose to $5.43¾ a bushel.", 5.4375, "USD"),
        ("Light left it 13.4 billion years ago.", 13.4e9, "year"),
        ("He came 2.4s behind the winner.", 2.4, "s"),
        ("They fetch water from 500m away.", 500, "m"),
        ("It pays GYD 100,000 to each.", 100_000, "GYD"),
        ("Cases will treble to 153m by 2050.", 153e6, None),
        ("It carried 3.1m more than in 2019.", 3.1e6, None),
        ("A 512GB model is sold.", 512, "GB"),
        ("It burned 66,000 US gallons of fuel.", 66_000, "gal"),
        ("Some waited 2hr 40min at Carlisle.", 160, "min"),
        ("It took 3h 5m in all.", 185, "min"),
        ("Nearly 4 out of every 5 trains ran late.", 80, "%"),
        ("There is enough for 60 more days.", 60, "day"),
        ("It was over in less than a minute.", 1, "min"),
        ("The talks took half an hour.", 0.5, "h"),
        ("The shares have fallen by more than half since May.", 50, "%"),
        ("Complaints were lodged, over two-thirds by women.", 66.7, "%"),
    ],
)
def test_written_forms_are_read_to_value_and_unit(text: str, value: float, unit: str | None) -> None:
    found = one(text)
    assert (found.value, found.unit) == (value, unit)


@pytest.mark.parametrize(
    "text",
    [
        "In 2019 the union split.",
        "The talks ran on January 4-5, 2026.",
        "Legislative Resolution No. 31758 says so.",
        "Article 102 applies.",
        "One of them resigned.",
        "The zero Covid policy ended.",
        "The two nations agree.",
        "Ms Bresk, 58, left.",
        "The Group of Seven met.",
        "An F-16 crashed at 5.40 in the morning.",
        "A quarter of an hour passed.",
        "The line is 061-229 4401 for news.",
        "Alcaraz beat Medvedev 6-3, 4-6, 7-6 on clay.",
        "The call came at 00.47, and help at 06.05.",
        "The 747 was old.",
        "The suspect, 24, of Harrow Road, fled.",
        "The Cessna 560 out of Cork turned.",
        "Their sons are aged four and nine.",
        "The six-time champion lost.",
        "Her grandparents, both 71, died.",
        "He was held in Dublin 12.",
        "The 1899 award was unjust.",
        "It flies one Beech 350 and no other.",
        "A 4WD rolled near the town.",
        "Radio 4's Today programme said so.",
        "Shoe sizes 9 to 12 are sold out.",
        "It is taught in grades 6-8.",
        "Dial 112 or 999 in an emergency.",
        "She joined the cabinet at 34 and stayed.",
        "A year and a half later it fell.",
    ],
)
def test_what_only_looks_like_a_quantity_is_left_alone(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('"Five people died," the ministry said.', 5),
        ('"300 houses burned down," the ministry said.', 300),
        ('He said ("Three hundred houses burned") and left.', 300),
    ],
)
def test_the_figure_with_which_a_quotation_in_straight_marks_begins_is_read(text: str, value: float) -> None:
    assert one(text).value == value


def test_a_number_that_the_sentence_splitter_cut_from_its_label_is_no_quantity() -> None:
    text = "See Resolution No. 31758 states it."
    assert find_quantities(text, (Sentence(0, 18), Sentence(19, len(text)))) == ()


def test_what_befell_the_counted_is_what_is_measured() -> None:
    for text in (
        "Twenty-seven protesters have perished.",
        "It has cost the lives of 27 protesters.",
        "Police killed 27 people.",
        "The clashes left 27 dead.",
        "Almost 30 lives have already been lost.",
    ):
        assert one(text).measures == "death", text


def test_measures_come_from_noun_verb_and_rate() -> None:
    assert one("The port is valued at $3.6 billion.").measures == "cost"
    assert one("China takes 60% of Peru's copper exports.").measures == "share of copper export"
    assert one("It handles a million containers a year.").measures == "container per year"
    assert one("Approval fell to 24%.").measures == "approval"


def test_a_figure_in_a_name_is_no_quantity() -> None:
    text = "The Movement of Five Stars won."
    mention = MentionProposal((Segment(4, 26),), "ORG", 0.9, (), "")
    assert find_quantities(text, (Sentence(0, len(text)),), (mention,)) == ()


def test_the_nearest_name_is_the_subject() -> None:
    text = "The port at Chancay cost $3.6 billion."
    mention = MentionProposal((Segment(12, 19),), "GPE", 0.9, (), "")
    assert find_quantities(text, (Sentence(0, len(text)),), (mention,))[0].subject == "Chancay"


def test_as_of_is_the_day_in_the_clause_and_no_start_or_deadline() -> None:
    assert one("The ministry said on 9 January that 27 protesters had died.").as_of == "2025-01-09"
    killed = "At least 50 people have been killed since the unrest began in December, the office said on 14 January."
    assert one(killed).as_of == "2025-01-14"


def test_ranks_are_ranks() -> None:
    found = one("Peru is the second-largest producer of copper.")
    assert (found.dimension, found.value, found.unit) == ("rank", 2.0, None)


def test_page_furniture_and_unknown_languages_give_nothing() -> None:
    text = "(Word count: 712)"
    assert find_quantities(text, (Sentence(0, len(text), boilerplate=True),)) == ()
    assert find_quantities("Es kostet 5 Millionen Euro.", (Sentence(0, 27),), language="de") == ()
    assert grammar_for("de") is None


def test_every_proposal_has_a_score_and_reasons_a_person_can_read() -> None:
    for _, text, _ in ((None, sentence, None) for sentence, _ in cases.read_cases("quantities_dev.txt")):
        for found in read(text):
            assert 0 <= found.score <= 1
            assert found.reasons
            assert found.origin == ORIGIN


def test_held_out_sentences_reach_the_figures() -> None:
    for name in ("quantities_heldout.txt", "quantities_second.txt"):
        outcome = cases.measure(name)
        assert outcome.precision >= 0.97, outcome.errors
        assert outcome.recall >= 0.93, outcome.errors


WORDS = st.sampled_from(
    sorted(
        word_set(
            "1 27 3.6 1,800 2024 half a million billion three and twenty - – to $ US S / % per cent km miles of dozens "
            "thousands second largest . , ; : ( ) No Article May 4 at least more than between from or so people died "
            "was the ’s 5bn 9m"
        )
    )
)


@given(st.lists(WORDS, max_size=60), st.booleans())
def test_any_jumble_is_read_without_error_or_overlap(words: list[str], tight: bool) -> None:
    text = ("" if tight else " ").join(words)
    end = -1
    for found in read(text) if text else ():
        for segment in found.segments:
            assert end <= segment.start < segment.end <= len(text)
            end = segment.end
        assert found.low is None or found.high is None or found.low <= found.high


@pytest.mark.parametrize("number", ["9" * 299 + " trillion trillion", "0." + "0" * 297 + "1", "9" * 5000])
def test_numbers_beyond_all_arithmetic_are_no_figures(number: str) -> None:
    found = read(f"The plant lost {number} tonnes of copper and {number} mg of gold; it repaid 5 million euros.")
    assert [each.value for each in found] == [5e6]


@given(st.text(max_size=300))
def test_any_text_is_read_without_error(text: str) -> None:
    if text:
        read(text)


@pytest.mark.parametrize(
    "piece",
    ["1", "1,000 ", "one ", "twenty-", "a million and ", "$", "1-", "5 to ", "January 4, ", "% of the ", "hundred "],
)
def test_long_repetition_stays_linear(piece: str) -> None:
    text = piece * (60_000 // len(piece))
    started = time.process_time()
    read(text)
    assert time.process_time() - started < 20  # a quadratic reading of this takes minutes


def test_conversions_show_their_arithmetic() -> None:
    assert conversion_step(50, "mi", "km") == "50 mi × 1.609 = 80.5 km"
    assert convert(100, "°C", "°F") == pytest.approx(212)
    assert convert(1, "USD", "EUR") is None
    assert shown(3.6e9) == "3.6 billion"


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Support is up 3.2 points to 41%.", ["pp", "%"]),
        ("The Nasdaq added 45 points, or 0.6%.", [None, "%"]),
        ("The ship was 17 per cent over its capacity of 150 and one in three survived.", ["%", None, "%"]),
        ("Some 30m-35m visitors came.", [None]),
        ("The queue was anything from 8 to 12 kilometres long.", ["km"]),
    ],
)
def test_what_a_figure_takes_from_the_figures_beside_it(text: str, unit: list[str | None]) -> None:
    assert [each.unit for each in read(text)] == unit


def test_points_are_of_percent_after_a_sentence_of_shares() -> None:
    text = "She has 34 per cent of the vote. Her lead is just two points."
    found = find_quantities(text, (Sentence(0, 32), Sentence(33, len(text))))
    assert [each.unit for each in found] == ["%", "pp"]


def test_what_edged_up_to_a_figure_is_at_it() -> None:
    assert one("The rate edged up to 4.21%.").modifier is Modifier.EXACT
    assert one("The instructors add up to 140.").modifier is Modifier.EXACT
    assert one("Fines of up to 4.21% are due.").modifier is Modifier.AT_MOST


def test_a_toll_that_passed_a_figure_is_above_it() -> None:
    assert one("The toll passed 1,300.").modifier is Modifier.MORE_THAN
    assert one("They passed 12 bills.").modifier is Modifier.EXACT


def test_a_count_after_a_label_with_its_number_is_a_count() -> None:
    assert one("Near junction 47 three lorries collided.").value == 3


def test_each_figure_of_a_change_is_of_its_own_month() -> None:
    assert [each.as_of for each in read("It rose from 310 tents in April 2024 to 1,240 in August 2024.")] == [
        "2024-04",
        "2024-08",
    ]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The plant sold 52 000 units.", [52000]),
        ("It sold 52 000 units, of which 243 512 were faulty.", [52000, 243512]),
        ("Some 22 500 people had left.", [22500]),
        ("It cost €85 000 and R250 000.", [85000, 250000]),
        ("Between 20 000-30 000 tonnes were lost.", [None]),
        ("In all 1 200 000 people stayed.", [1200000]),
        ("On January 12 500 people marched.", [500]),
        ("On 12 May 500 people marched.", [500]),
        ("They dropped 20 250-pound bombs.", [20, 250]),
        ("In 2019 500 people left.", [500]),
        ("Call +254 700 123 456 now.", []),
        ("Row 120 345 12", []),
    ],
)
def test_thousands_may_be_parted_by_ordinary_spaces(text: str, values: list[float | None]) -> None:
    assert [each.value for each in read(text)] == values


@pytest.mark.parametrize(
    ("text", "percent", "measures"),
    [
        ("Fewer than one agent in ten is still waiting.", 10.0, "share of agent"),
        ("Barely three children in four were reached.", 75.0, "share of child"),
        ("One household in three lost power.", 33.3, "share of household"),
        ("Three of every four voters stayed away.", 75.0, "share of voter"),
        ("It reached 94 out of every 100 children of that age.", 94.0, "share of child"),
        ("One in 50 adults is ill.", 2.0, "share of adult"),
        ("Members would give up 18 cents on each dollar of principal.", 18.0, "share of principal"),
        ("Twenty-two cents of every dollar belong to the state.", 22.0, None),
        ("They get two cents in the dollar.", 2.0, None),
    ],
)
def test_shares_may_be_told_around_their_noun_or_in_coins(text: str, percent: float, measures: str | None) -> None:
    (found,) = read(text)
    assert (found.value, found.unit, found.measures) == (percent, "%", measures)


@pytest.mark.parametrize(
    "text",
    [
        "He scored three goals in four games.",
        "Two people died in ten days.",
        "One person in 12 houses was seen.",
        "It costs 35 cents for a litre.",
    ],
)
def test_a_pace_or_a_price_is_no_share(text: str) -> None:
    assert "%" not in [each.unit for each in read(text)]


@pytest.mark.parametrize(
    "text",
    [
        "It holds 31,000 twenty-foot units.",
        "It holds 31,000 standard containers.",
        "It holds 31,000 20-foot boxes.",
        "It holds 31,000 TEU.",
    ],
)
def test_boxes_of_twenty_feet_are_counted_alike(text: str) -> None:
    (found,) = read(text)
    assert (found.value, found.unit, found.measures) == (31000, "TEU", "container")


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Gabon owes 7 billion CFA francs. Bread sells for 48,000 francs.", ["XAF", "XAF"]),
        ("Senegal owes FCFA 500 million. Bread sells for 48,000 francs.", ["XOF", "XOF"]),
        ("The CFA Institute in Geneva paid 500,000 francs.", ["CHF"]),
        ("Senegal owes 3 billion CFA francs. Bread sells for 48,000 francs.", ["XOF", "XOF"]),
        ("Swiss banks paid 5m francs.", ["CHF"]),
        ("It paid A$5m and 3 million dollars more.", ["AUD", "AUD"]),
        ("It paid A$5m, US$7m and 3 million dollars more.", ["AUD", "USD", "USD"]),
        ("A fee of N$410 million, then 2 billion dollars, Namibia says.", ["NAD", "NAD"]),
        ("The Mexican state paid 300 million pesos.", ["MXN"]),
        ("It paid 300 million pesos.", ["peso"]),
        ("Pakistan fined it Rs 500 crore.", ["PKR"]),
        ("In Japan a unit costs ¥85,000.", ["JPY"]),
        ("A unit costs ¥85,000.", ["CNY"]),
        ("It cost £5 and he was fined 500,000 pounds.", ["GBP", "GBP"]),
        ("He was sold 500 pounds of rice for £5.", ["lb", "GBP"]),
        ("The Q750 million plan got Q1.2bn in Q4.", ["GTQ", "GTQ"]),
        ("It cost LE 5 billion, SR2,000, Br 3 billion and Kč 500.", ["EGP", "SAR", "ETB", "CZK"]),
        ("It cost 44 billion ariary, 500 zł and 128 billion Danish crowns.", ["MGA", "PLN", "DKK"]),
    ],
)
def test_money_is_of_the_country_that_the_article_makes_plain(text: str, units: list[str]) -> None:
    assert [each.unit for each in read(text)] == units


@pytest.mark.parametrize("text", ["In Q4 2024 they left.", "The COP 28 talks began.", "All 5 left.", "Le 5 is a café."])
def test_letters_before_a_small_number_are_no_money(text: str) -> None:
    assert not [each for each in read(text) if each.dimension == "money"]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("A sack that cost 24,000 CFA francs was selling for 75,000 in May, Niger says.", ["XOF", "XOF"]),
        ("The harm is 900 million kwacha. Traders lost 2.6 billion.", ["kwacha", "kwacha"]),
        ("It costs 128 billion Danish crowns ($20 billion), and the state will contribute 31 billion.",
         ["DKK", "USD", "DKK"]),
        ("They exceed a million tonnes; my own figure is 1.1 million.", ["t", "t"]),
        ("Of the 212 hectares, 120 are irrigated.", ["ha", "ha"]),
        ("It cost $5m. He lost 5,000 votes and 12 seats.", ["USD", None, None]),
        ("It cost $5m. It sold for years.", ["USD"]),
        ("Traders lost 2.6 billion.", [None]),
    ],
)  # fmt: skip
def test_a_unit_that_was_just_said_may_be_left_out(text: str, units: list[str | None]) -> None:
    assert [each.unit for each in read(text)] == units
