"""What figures measure: what befell the counted, what stands without a noun of its own, what bears its own measure."""

from __future__ import annotations

import pytest

from nlp.dates import find_dates
from nlp.proposals import QuantityProposal, Sentence
from nlp.quantities import find_quantities
from tests.evaluation import measures as cases


def read(*texts: str) -> list[QuantityProposal]:
    text = " ".join(texts)
    sentences: list[Sentence] = []
    for each in texts:
        start = sentences[-1].end + 1 if sentences else 0
        sentences.append(Sentence(start, start + len(each)))
    return list(find_quantities(text, tuple(sentences), (), find_dates(text, tuple(sentences), "2025-01-15")))


def measured(*texts: str) -> list[str | None]:
    return [each.measures for each in read(*texts)]


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("The blast flattened seven shops, killing ten people and injuring 80.", ["shop", "death", "injury"]),
        ("It killed 612 villagers and injured 1,400 more.", ["death", "injury"]),
        ("At least 12 members of one family, including two boys, were killed.", ["death", "death"]),
        ("Three farmers, who had sought shelter in a barn, died.", ["death"]),
        ("The army has lost seven soldiers and four officers.", ["death", "death"]),
        ("Five divers died, two of them by drowning, bringing to ten the number of victims.", ["death"] * 3),
        ("The evacuation of 24 guards who were injured took hours.", ["injury"]),
        ("The dead included six children.", ["death"]),
        ("The toll in the valley has risen to above 600.", ["death"]),
        ("Thousands of Gazans were forced to flee.", ["displacement"]),
    ],
)
def test_the_own_clause_of_the_counted_says_what_befell_them(text: str, measures: list[str]) -> None:
    assert measured(text) == measures


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("Two helicopters carried the injured away.", "helicopter"),
        ("He had sought refuge with 40 women in a school where men were killed.", "woman"),
        ("Ten officers arrested a thief.", "officer"),
        ("Police fired 30 rounds, and a man was killed.", "round"),
    ],
)
def test_what_befell_others_is_not_said_of_the_counted(text: str, measures: str) -> None:
    assert measured(text)[0] == measures


@pytest.mark.parametrize(
    "text",
    [
        "A 6.1-magnitude quake struck.",
        "The institute put the magnitude at 5.9.",
        "A magnitude-5.9 tremor shook the coast.",
        "A quake measuring 6.4 on the Richter scale hit the town.",
        "It had a force of about 6.0 on the Richter scale.",
    ],
)
def test_the_strength_of_an_earthquake_is_a_magnitude(text: str) -> None:
    assert measured(text) == ["magnitude"]


def test_ages_are_no_counts() -> None:
    assert measured("An 18-year-old student spoke.") == ["age"]
    assert measured("She has three children, ages 10, 9 and 4.") == ["child"]
    assert measured("He lost two sons, 11 and 14.") == ["death"]
    assert measured("Voters under 35 stayed at home.") == []


def test_the_time_of_the_day_is_no_count() -> None:
    assert measured("It struck at 1353 (1023 GMT) on Sunday.") == []
    assert measured("It was registered at 09:10 hours (0440 GMT).") == []


def test_a_figure_without_noun_counts_what_was_counted_before() -> None:
    text = "Around 1,000 people are housed in tents and another 2,000 are waiting to be housed."
    assert measured(text) == ["person", "person"]
    assert measured("The rebels fired 20 rockets on Monday.", "More than 40 were fired on Tuesday.") == ["rocket"] * 2
    assert measured("Fifty were hurt, ten of whom remain critical.") == ["injury", "critical injury"]


def test_a_figure_in_brackets_measures_what_the_one_before_it_does() -> None:
    assert measured("The centre was 58km (36 miles) south-west of the port.") == ["distance", "distance"]
    assert measured("Temperatures of 28 degrees Celsius (82 degrees Fahrenheit) are usual.") == ["temperature"] * 2


def test_names_of_peoples_count_persons() -> None:
    assert measured("Some 500 Lebanese and 300 Gazans gathered.") == ["person", "person"]
    assert measured("Nine Hamas fighters and 80 U.S. families gathered.") == ["fighter", "family"]


def test_a_span_between_two_happenings_measures_neither() -> None:
    assert measured("It came two years after the war.") == [None]
    assert measured("The school opened seventeen hours after the attack.") == [None]


@pytest.mark.parametrize(
    ("text", "percent", "measures"),
    [
        ("Two-thirds of the seats were lost.", 66.7, "share of seat"),
        ("Half the homes burned.", 50, "share of home"),
        ("More than three quarters of applicants pass.", 75, "share of applicant"),
        ("One in five children goes hungry.", 20, "share of child"),
        ("Five in a hundred patients were hurt.", 5, "share of patient"),
        ("4 in 100 patients died.", 4, "share of patient"),
        ("Every third household has no water.", 33.3, "share of household"),
        ("Nearly every fifth worker is on strike.", 20, "share of worker"),
        ("Nine out of ten agree.", 90, None),
    ],
)
def test_shares_in_words_are_shares(text: str, percent: float, measures: str | None) -> None:
    found = read(text)
    assert [(each.value, each.unit, each.measures) for each in found] == [(percent, "%", measures)]


def test_two_shares_in_words_are_a_range() -> None:
    found = read("Between half and two-thirds of the homes burned.")
    assert [(each.low, each.high, each.unit, each.measures) for each in found] == [(50, 66.7, "%", "share of home")]
    found = read("Between one in five and one in four children are stunted.")
    assert [(each.low, each.high, each.unit, each.measures) for each in found] == [(20, 25, "%", "share of child")]


@pytest.mark.parametrize("text", ["Every third Tuesday they meet.", "Every second counts.", "He won every tenth game."])
def test_what_comes_round_is_no_share(text: str) -> None:
    assert not read(text)


def test_a_market_is_not_the_people_it_is_named_after() -> None:
    assert measured("The law covers 30 percent of the Chinese population.") == ["share of population"]
    assert measured("30 percent of the Chinese live in cities.") == ["share of person"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("A quake hit the coast on Sunday, killing ten people.", ["2025-01-12"]),
        ("In December 2003, the town was razed by a quake that left 31,000 dead.", ["2003-12"]),
        ("They still speak of the fire in December 2003, in which 90 people died.", ["2003-12"]),
        ("Soldiers on Tuesday (14 January) killed 40 people.", ["2025-01-14"]),
        ("A tremor measuring 3.8 on the Richter scale (0440 GMT) came on Monday.", ["2025-01-13"]),
        ("On Sunday he left for the north, but 40 people have died since.", [None]),
    ],
)
def test_a_figure_is_of_the_day_of_its_clause_and_of_what_goes_on_with_it(text: str, days: list[str | None]) -> None:
    assert [each.as_of for each in read(text)] == days


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("He put the dead among the attackers at 110.", ["death"]),
        ("Police estimated the crowd in Bandal at 12,000.", ["crowd"]),
        ("The report gives the loss of containment as 14,200 barrels.", ["loss"]),
        ("Potable demand comes out at 48,000m³ a year.", ["demand per year"]),
        ("The losses will certainly exceed a million tonnes.", ["loss"]),
        ("Nine civilians “held as shields by the raiders” had died there.", ["death"]),
        ("The army spoke of 110 terrorists neutralised.", ["death"]),
        ("By Friday 23,000 people had left their homes.", ["displacement"]),
        ("Four were taken alive.", ["detention"]),
        ("No more than 39 percent of registered voters took part.", ["turnout"]),
        ("About 51 percent of registered voters back the treaty.", ["share of registered voter"]),
        ("The price is $438/t, delivered.", ["cost per t"]),
        ("They want €62/MWh for power.", ["cost per MWh"]),
    ],
)
def test_a_figure_measures_what_the_verb_before_it_gives(text: str, measures: list[str]) -> None:
    assert measured(text) == measures


def test_the_hand_made_sentences_are_measured_right() -> None:
    outcome = cases.measure()
    assert outcome.right / outcome.all >= 0.9, outcome.errors


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("The line with its stations and both landfalls can be built for $2.9 billion.", "cost"),
        ("The two terminals and the railway come to $6.3 billion.", "cost"),
        ("A litre of Nigerian petrol sells for 350 francs.", "cost"),
        ("Fares on the northern road were frozen at 9,500 kwacha.", "cost"),
        ("They bought bonga at 15,000 francs the kilo.", "cost per kg"),
        ("Agents say rates have doubled to $48 a tonne.", "cost per t"),
        ("What the state failed to pay to local suppliers comes to €640 million.", "debt"),
        ("The bank agreed to pay $325 million to settle the charges.", "payment"),
        ("He paid a foreman $50 to get on the list.", "payment"),
        ("Teachers are paid $400.", "wage"),
        ("The average pay would be $1,900.", "wage"),
        ("The Emirates gave $4.3 billion in credit.", "credit"),
        ("The committee has raised $287 million.", None),
        ("The treasury would collect $14.5 million a year in access fees.", "access fee per year"),
        ("The damage lies between 750 and 820 million euros.", None),
        ("The port authority owed its lenders $3.1 billion.", "debt"),
        ("Its borrowings stood at $2.4 billion.", "debt"),
        ("It has a price tag of $6.4 billion.", "cost"),
        ("The consortium got it last year with $540 million.", None),
    ],
)
def test_a_sum_is_a_price_a_debt_or_a_payment_and_not_the_noun_beside_it(text: str, measures: str | None) -> None:
    assert measured(text)[0] == measures


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("Police put the crowd outside the parliament building at about 3,000.", "crowd"),
        ("Storage dispatch data indicate 840,000 tonnes.", None),
        ("The backlog will be removed within ten days of normal operation.", None),
        ("It began on October 6, three weeks later than planned.", "delay"),
        ("It began nearly three months behind schedule.", "delay"),
        ("The train was delayed by ten days.", "delay"),
        ("He has been held for two years.", None),
        ("Trains will link the two seas in nine hours.", "voyage"),
        ("The box would stand beside the other ship fourteen hours later, he said.", None),
    ],
)
def test_what_only_stands_near_a_figure_is_not_its_measure(text: str, measures: str | None) -> None:
    (found,) = read(text)
    assert found.measures == measures


def test_a_span_between_two_happenings_is_no_figure() -> None:
    assert measured("Ten hours later, he fled.", "The old man died in his house two hours later.") == []


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("The authority will hold 40 percent of the joint venture.", "stake"),
        ("It sold 30 percent of the company.", "stake"),
        ("The group has a seat with 51 percent of the capital.", "stake"),
        ("It holds 30 percent of the Japanese market.", "share of market"),
        ("He took 51 percent of the vote.", "share of vote"),
    ],
)
def test_what_somebody_owns_of_a_company_is_a_stake(text: str, measures: str) -> None:
    assert measured(text)[0] == measures


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("Police put their number at 9,000.", [None]),
        ("The blast happened some 700 metres below the surface.", ["depth"]),
        ("The fire broke out 640 metres underground.", ["depth"]),
        ("The inspector called “A”, now 46, rang the hotline.", []),
    ],
)
def test_who_tells_a_figure_and_where_something_happens_are_not_what_is_measured(
    text: str, measures: list[str | None]
) -> None:
    assert measured(text) == measures
