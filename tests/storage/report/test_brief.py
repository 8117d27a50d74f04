"""What a brief says of a project, as its reader will see it; the whole text is kept in tests/reference/report."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from nlp.proposals import ComparisonBasis, ComparisonProposal, Explanation, Passage
from nlp.proposals import ComparisonRelation as R
from storage import dispute_reads, reads
from storage.errors import DamagedProject, ExportFailed
from storage.lifecycle import create_project
from storage.operations import articles, claims, comparisons, disputes, entities, positions, settings, upholding
from storage.operations.disputes import NewPosition
from storage.project import Project
from storage.report import (
    Brief,
    BriefOptions,
    ReportFormat,
    Which,
    compose,
    count,
    gather,
    html,
    markdown,
    write_report,
)
from storage.report.document import Document, Judgements, Quote, Table, text_of
from storage.vocabulary import Consistency
from tests.storage.projects import draft
from tests.storage.report.bridge import COAST, build, claim, place
from tests.support.goldens import Goldens

DAY = date(2021, 5, 7)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return build(tmp_path)


def brief(project: Project, **options: object) -> Brief:
    return gather(project, BriefOptions(dated=DAY, **options))  # type: ignore[arg-type]


def document(project: Project, **options: object) -> Document:
    return compose(brief(project, **options))


def test_markdown_reads_as_kept(project: Project, goldens: Goldens) -> None:
    goldens.check("report/bridge.md", markdown(document(project)))


def test_html_reads_as_kept(project: Project, goldens: Goldens) -> None:
    page = html(document(project))
    goldens.check("report/bridge.html", page[page.index("<body>") :])


def test_the_verdict_comes_first(project: Project) -> None:
    text = markdown(document(project))
    assert text.index("“7” (Valley Times") < text.index("What the articles say")


def test_articles_without_a_date_do_not_share_the_day_of_the_others(project: Project) -> None:
    assert "without a date" not in markdown(document(project))
    first = reads.articles(project)[0]
    articles.edit_article(project, first.id, published_on=None)
    assert "(one without a date)" in markdown(document(project))


def test_every_quote_is_exact(project: Project) -> None:
    texts = [project.text(article.id) for article in reads.articles(project)]
    quotes = [block.text for block in document(project).blocks if isinstance(block, Quote)]
    assert len(quotes) == 5
    assert all(any(quote in text for text in texts) for quote in quotes)


def test_a_quote_that_is_not_in_its_article_is_never_handed_over(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Project, "text", lambda _self, _article: "Other words. " * 40)
    with pytest.raises(DamagedProject, match="marked words are not those of their article"):
        brief(project)


def test_a_value_is_told_in_the_order_of_its_days(project: Project) -> None:
    assert [position.label for position in brief(project).disputes[0].positions] == ["5", "7"]


def test_an_article_without_an_answer_is_silent(project: Project) -> None:
    assert brief(project).disputes[0].silent == ("Coast",)


def test_analysts_who_differ_stand_side_by_side(project: Project) -> None:
    words = "The analysts differ on whether the bridge was never inspected: M. Keller judges it likely and R. Okafor"
    assert f"{words} judges it unlikely." in markdown(document(project))


def test_a_judgement_that_names_no_answer_says_what_it_is_about(project: Project) -> None:
    settled, inspected = (dispute.id for dispute in dispute_reads.disputes(project))
    disputes.assess(project, dispute_id=settled, likelihood="unlikely", reasoning="Registers lag")
    assert "It is unlikely that the answer is “7”." in markdown(document(project))
    disputes.assess(project, dispute_id=inspected, likelihood="unlikely")
    assert "On the question as a whole, without naming an answer: unlikely." in markdown(document(project))
    assert "this is so" not in markdown(document(project))


def test_an_answer_that_was_upheld_is_named_when_the_assessment_is_taken_away(project: Project) -> None:
    dispute = dispute_reads.disputes(project)[0]
    five = next(position.id for position in dispute.positions if position.label == "5")
    upholding.uphold(project, dispute.id, five)
    assert "“5” (Harbour Post \\[1\\]) holds against “7” (Valley Times \\[2\\])." in markdown(document(project))
    for one in dispute.assessments:
        disputes.assess(project, dispute_id=dispute.id, position_id=one.position_id)
    disputes.assess(project, dispute_id=dispute.id, position_id=five)
    text = markdown(document(project))
    assert "“5” (Harbour Post \\[1\\]) holds against" in text
    assert "withdrawn" not in text  # it was a verdict, and no assessment


def test_who_agrees_is_not_said_to_differ(project: Project) -> None:
    dispute = next(one for one in dispute_reads.disputes(project) if one.question == "Was the bridge inspected?")
    for analyst in ("M. Keller", "R. Okafor"):
        project.set_annotator(analyst)
        disputes.assess(project, dispute_id=dispute.id, position_id=dispute.positions[1].id, opinion="agree")
    text = markdown(document(project))
    assert (
        "The analysts agree. M. Keller agrees with the answer “never”. R. Okafor agrees with the answer “never”."
        in text
    )


def test_every_quotation_has_a_number_that_the_rest_of_the_brief_uses(project: Project) -> None:
    made = document(project)
    quotes = [block for block in made.blocks if isinstance(block, Quote)]
    assert [quote.number for quote in quotes] == [1, 2, 3, 4, 5]
    page = html(made)
    assert set(re.findall(r'href="#(quotation-\d+)"', page)) <= set(re.findall(r' id="(quotation-\d+)"', page))
    table = next(block for block in made.blocks if isinstance(block, Table) and block.caption.startswith("Passages"))
    assert [text_of(cell)[-3:] for cell in table.rows[0][:2]] == ["[1]", "[2]"]


def test_who_says_what_stands_in_one_table_where_paper_is_wide_enough(project: Project) -> None:
    def tables() -> list[Table]:
        blocks = document(project).blocks
        return [each for each in blocks if isinstance(each, Table) and each.caption.startswith("Who says what")]

    (table,) = tables()
    assert table.columns == ("Question", "Harbour Post", "Valley Times", "Coast")
    assert [text_of(cell) for cell in table.rows[0]] == ["1. How many people died?", "5 [1]", "7 [2]", "silent"]
    added = articles.add_articles(
        project, [draft(f"Weather {day}\n\nIt was day {day}.", outlet=f"P{day}") for day in range(9)]
    )
    (table,) = tables()
    assert table.columns == ("Question", "Harbour Post", "Valley Times")
    assert "Ten further articles are silent on all questions." in markdown(document(project))
    wet = [claim(project, key, f"It was day {day}.", f"Day {day}") for day, key in enumerate(added.article_ids)]
    disputes.open_dispute(project, "Which day was it?", [NewPosition(str(n), (each,)) for n, each in enumerate(wet)])
    (table,) = tables()
    assert table.columns == (
        "Article",
        "1. How many people died?",
        "2. Was the bridge inspected?",
        "3. Which day was it?",
    )
    assert [text_of(cell) for cell in table.rows[0]] == ["Harbour Post", "5 [1]", "yes [3]", "silent"]
    assert [text_of(cell) for cell in table.rows[2]] == ["P0", "silent", "silent", "0 [6]"]
    for number in range(4):
        disputes.open_dispute(project, f"Question {number}?", [NewPosition("yes", (wet[0],))])
    assert tables() == [], "too many of both"


def test_a_name_from_right_to_left_leaves_the_sentence_around_it_whole(tmp_path: Path) -> None:
    project = build(tmp_path)
    words = "قالت الوزارة إن خمسة ماتوا."
    added = articles.add_articles(project, [draft(words, title="تقرير", outlet="صحيفة")]).article_ids
    told = claim(project, added[0], words, "Five died")
    disputes.open_dispute(project, "How many died?", [NewPosition("خمسة", (told,)), NewPosition("7", ())])
    made = document(project)
    assert "Two answers: “\u2068خمسة\u2069” (\u2068صحيفة\u2069 " in markdown(made)
    assert '<p class="verdict">Two answers: “' in html(made), "it runs as the page does"


def test_a_quotation_from_right_to_left_has_its_rule_at_the_right(tmp_path: Path) -> None:
    words = "قال الوزير إن 27 متظاهراً قتلوا."
    made = create_project(tmp_path / "arabic.sidelight", name="Arabic")
    (article,) = articles.add_articles(made, [draft(f"Head\n\n{words}", title="Head", outlet="Post")]).article_ids
    disputes.open_dispute(made, "How many?", [NewPosition("27", (claim(made, article, words, words),))])
    page = html(document(made))
    assert f'<blockquote dir="auto"><p>{words}</p></blockquote>' in page and "border-inline-start: 2px" in page


def test_the_summary_of_many_questions_is_kept_short(project: Project) -> None:
    harbour = reads.articles(project)[0].id
    for number in range(15):
        told = claim(project, harbour, "It was inspected in 2019.", "x")
        disputes.open_dispute(project, f"Question {number}?", [NewPosition("2019", (told,)), NewPosition("2020", ())])
    made = document(project)
    (summary,) = (block for block in made.blocks if isinstance(block, Judgements))
    assert text_of(summary.items[-1].verdict) == "Two answers: “2019” and “2020”."
    assert "Two answers: “2019” (Harbour Post \\[" in markdown(made), "its own part says whose they are"


def test_only_the_scales_that_are_used_are_explained(tmp_path: Path) -> None:
    with_nothing = create_project(tmp_path / "empty.sidelight", name="Empty")
    text = markdown(document(with_nothing))
    assert "ICD 203" not in text and "Admiralty" not in text and "**Confidence**" not in text
    assert "The program proposed no comparison of passages." in text


def test_who_speaks_is_named_where_the_article_only_points(project: Project) -> None:
    dispute = dispute_reads.disputes(project)[0]
    five = next(position for position in dispute.positions if position.label == "5").claims[0].claim_id
    assert "Said by the mayor." in markdown(document(project))
    entities.new_speaker(project, five, "Ana Ruiz")
    assert "Said by Ana Ruiz." in markdown(document(project))
    claims.edit_claim(project, five, speaker_text="her office")
    assert "Said by her office (Ana Ruiz)." in markdown(document(project))
    assert "Ana Ruiz" not in markdown(document(project, blind=True))


def test_copies_count_once(project: Project) -> None:
    text = markdown(document(project))
    assert "Harbour Post and Valley Times share one passage word for word" in text


def test_what_two_papers_print_alike_is_told_once(tmp_path: Path) -> None:
    made = create_project(tmp_path / "alike.sidelight", name="Alike")
    said, same = "Five people died in the flood.", "Nine people died in the flood.\n\nThe rain has stopped."
    drafts = [draft(f"Head\n\n{words}", outlet=name) for name, words in (("A", said), ("B", same), ("C", f"{same} "))]
    a, b, c = articles.add_articles(made, drafts).article_ids
    disputes.open_dispute(made, "How many died?", [NewPosition("5", (claim(made, a, said, said),), "5")])

    def pair(one: str, other: str, words: tuple[str, str], relation: R) -> ComparisonProposal:
        sides = [Passage(key, (place(made, key, text),)) for key, text in zip((one, other), words, strict=True)]
        return ComparisonProposal(
            *sides, relation, ComparisonBasis.NUMBER, 0.9, Explanation("Deaths: five."), "rule:c@1"
        )

    nine, rain = "Nine people died in the flood.", "The rain has stopped."
    found = [pair(a, key, ("Five people", "Nine people"), R.VALUE_DIFFERS) for key in (b, c)]
    found += [pair(b, c, (words, words), R.NEAR_DUPLICATE) for words in (nine, rain)]
    comparisons.record_comparisons(made, found, run="r")
    text = markdown(document(made))
    assert "- **B and C:** “**Nine people** died in the flood.”" in text
    assert text.count("word for word; on what is said there") == 1 and "B and C share two passages" in text


def test_a_copy_is_no_second_source(tmp_path: Path) -> None:
    project = build(tmp_path)
    harbour, valley, _coast = (article.id for article in reads.articles(project))
    words = "The bridge cost €2.4 million."
    both = (claim(project, harbour, words, words), claim(project, valley, words, words))
    other = claim(project, harbour, "Five people died", "x")
    disputes.open_dispute(project, "What did it cost?", [NewPosition("€2.4m", both), NewPosition("?", (other,))])
    position = next(one for one in brief(project).disputes if one.question == "What did it cost?").positions[0]
    assert position.independent == 1
    assert [quote.copy_of for quote in position.quotes] == [None, "Harbour Post"]


def test_blind_names_no_outlet_title_or_author(project: Project) -> None:
    for text in (markdown(document(project, blind=True)), html(document(project, blind=True))):
        assert "Article 1" in text
        assert not any(name in text for name in ("Harbour Post", "Valley Times", "The bridge falls", "Ana Ruiz"))


def test_a_blind_copy_withholds_names_within_quotations(tmp_path: Path) -> None:
    words = "Two berths are dredged, engineers told the Courier and Ana Ruiz; courier services wait."
    made = create_project(tmp_path / "blind.sidelight", name="Blind")
    drafts = [
        replace(draft(f"Head\n\n{words}", title="Head", outlet="Lima Courier"), byline="Ana Ruiz"),
        draft("Other\n\nAll is said in the Lima Courier.", title="Other", outlet="Post"),
    ]
    ids = articles.add_articles(made, drafts).article_ids
    said = (words, "All is said in the Lima Courier.")
    pairs = [
        NewPosition(f"{n}", (claim(made, key, text, text),))
        for n, (key, text) in enumerate(zip(ids, said, strict=True))
    ]
    disputes.open_dispute(made, "How far is it?", pairs)
    quotes = [block.text for block in document(made, blind=True).blocks if isinstance(block, Quote)]
    assert quotes == [
        "Two berths are dredged, engineers told [outlet withheld] and [author withheld]; courier services wait.",
        "All is said in the [outlet withheld].",
    ]
    assert [block.text for block in document(made).blocks if isinstance(block, Quote)] == list(said)


@pytest.mark.parametrize(
    ("which", "questions"),
    [
        (Which.ALL, ["How many people died?", "Was the bridge inspected?"]),
        (Which.OPEN, ["Was the bridge inspected?"]),
        (Which.RESOLVED, ["How many people died?"]),
    ],
)
def test_disputes_are_chosen_by_state(project: Project, which: Which, questions: list[str]) -> None:
    found = brief(project, disputes=which)
    assert [dispute.question for dispute in found.disputes] == questions
    assert count(project, BriefOptions(disputes=which))[0] == len(questions)
    assert found.disputes_left_out == 2 - len(questions)


def test_single_disputes_can_be_chosen(project: Project) -> None:
    chosen = dispute_reads.disputes(project)[1].id
    assert [one.question for one in brief(project, chosen=(chosen,)).disputes] == ["Was the bridge inspected?"]


def test_evidence_can_be_left_out(project: Project) -> None:
    assert "Hospital register" in markdown(document(project))
    assert "Hospital register" not in markdown(document(project, include_evidence=False))


def test_many_articles_are_counted_and_only_the_quoted_listed(project: Project) -> None:
    articles.add_articles(project, [draft(f"Weather of day {number}. It rained.") for number in range(60)])
    text = markdown(document(project))
    assert "63 articles" in text and "61 further articles were compared and are not quoted here." in text
    sources = text[text.index("## Sources") : text.index("## What remains open")]
    assert "Harbour Post" in sources and "Weather" not in sources


def test_an_empty_project_still_makes_a_brief(tmp_path: Path) -> None:
    with_nothing = create_project(tmp_path / "empty.sidelight", name="Empty")
    text = markdown(document(with_nothing))
    assert "There are no articles yet." in text
    assert "## Sources" not in text and "Quotations are word for word" not in text, (
        "nothing is explained that is not there"
    )
    articles.add_articles(with_nothing, [draft(COAST, title="Notes from the coast", outlet="Coast")])
    assert "No question has been put to these articles yet." in markdown(document(with_nothing))


def test_a_brief_of_other_questions_says_so(project: Project) -> None:
    assert "No question is on record that fits this brief." in markdown(document(project, chosen=frozenset()))


def test_where_all_questions_stand_alike_that_is_said_once(project: Project) -> None:
    for dispute in dispute_reads.disputes(project):
        disputes.edit_dispute(project, dispute.id, status="resolved", resolution="explained_by_scope")
    assert "The articles differ on two questions. All of them are settled." in markdown(document(project))
    price = claim(project, reads.articles(project)[0].id, "The bridge cost €2.4 million.", "It cost €2.4 million")
    asked = [disputes.open_dispute(project, words, [NewPosition("€2.4m", (price,))]) for words in ("Price?", "Sum?")]
    made = document(project, chosen=frozenset(each.result_id for each in asked))
    assert "The articles differ on two questions. Nobody has judged between the answers yet." in markdown(made)


def test_a_single_question_is_not_told_twice(project: Project) -> None:
    one = dispute_reads.disputes(project)[0]
    text = markdown(document(project, chosen=frozenset({one.id})))
    assert "## In short" not in text and text.count(one.question) == 1
    assert "A number in brackets is that of a quotation." in text


def test_a_grade_that_nobody_gave_is_not_told(project: Project) -> None:
    text = markdown(document(project))
    assert "| **Valley Times** | (not graded) |" in text and "Valley Times (F)" not in text
    valley = next(source for source in reads.sources(project) if source.name == "Valley Times")
    settings.edit_source(project, valley.id, reliability_basis="a free paper, seen for the first time")
    assert "**F, reliability cannot be judged** (A free paper" in markdown(document(project))


def test_what_was_judged_comes_before_what_nobody_looked_at(project: Project) -> None:
    price = claim(
        project, reads.articles(project)[0].id, "The bridge cost €2.4 million.", "The bridge cost €2.4 million"
    )
    opened = disputes.open_dispute(project, "What did it cost?", [NewPosition("€2.4 million", (price,))]).result_id
    last = disputes.open_dispute(project, "Who paid?", [NewPosition("nobody", ())]).result_id
    assert opened is not None and last is not None
    disputes.assess(project, dispute_id=last, likelihood="likely", confidence="low", reasoning="A guess")
    questions = [one.question for one in brief(project).disputes]
    assert questions == ["How many people died?", "Was the bridge inspected?", "Who paid?", "What did it cost?"]


def test_many_open_questions_are_told_by_their_numbers(project: Project) -> None:
    price = claim(
        project, reads.articles(project)[0].id, "The bridge cost €2.4 million.", "The bridge cost €2.4 million"
    )
    for number in range(14):
        two = [NewPosition(f"{number}", (price,)), NewPosition("more", ())]
        disputes.open_dispute(project, f"Question by reader {number}?", two)
    ends = markdown(document(project)).partition("## What remains open")[2]
    assert "- **Questions 3–16:** Nobody has judged between" in ends
    assert "by reader" not in ends


@pytest.mark.parametrize("wanted", [ReportFormat.HTML, ReportFormat.MARKDOWN])
def test_what_cannot_be_written_leaves_the_old_file(project: Project, tmp_path: Path, wanted: ReportFormat) -> None:
    with pytest.raises(ExportFailed, match="the folder does not exist"):
        write_report(project, tmp_path / "nowhere" / "brief", wanted, BriefOptions())
    assert write_report(project, tmp_path / "brief", wanted, BriefOptions()).quotes == 5
    kept = (tmp_path / "brief").read_bytes()
    with pytest.raises(ExportFailed):
        write_report(project, project.path, wanted, BriefOptions())
    assert (tmp_path / "brief").read_bytes() == kept
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".partial")] == []


def test_an_answer_that_was_cut_within_a_word_is_told_to_the_end_of_one(project: Project) -> None:
    dispute = dispute_reads.disputes(project)[0]
    disputes.edit_position(project, dispute.positions[0].id, label="Seven people died when the bridge fell, a hos…")
    text = markdown(document(project))
    assert "a hos…" not in text and "**Seven people died when the bridge fell, a hospital said.**" in text


def test_a_brief_that_is_stopped_while_its_pages_are_drawn_leaves_no_file(project: Project, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    seen: list[list[Path]] = []

    def stopped(_document: Document) -> tuple[bytes, int]:
        seen.append(list(folder.iterdir()))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_report(project, folder / "brief.pdf", ReportFormat.PDF, BriefOptions(), stopped)
    assert seen == [[]] and list(folder.iterdir()) == []


def test_evidence_that_nobody_rated_is_not_said_to_fit_or_not(project: Project) -> None:
    dispute = dispute_reads.disputes(project)[0]
    rated = {dispute.positions[0].id: Consistency.VERY_CONSISTENT}
    disputes.cite_evidence(project, dispute.id, "A ledger", consistency=rated)
    text = markdown(document(project))
    line = next(each for each in text.splitlines() if each.startswith("| A ledger"))
    ratings = [each.strip(" |") for each in line.split(" | ")[1:]]
    assert sorted(ratings) == [*(["not rated"] * (len(dispute.positions) - 1)), "very consistent"]
    assert "does not apply" not in text


def test_evidence_about_many_answers_stands_in_tables_that_paper_is_wide_enough_for(project: Project) -> None:
    dispute = dispute_reads.disputes(project)[0]
    for number in range(14 - len(dispute.positions)):
        positions.add_position(project, dispute.id, f"{'answer ' * 2_000}{number}")
    disputes.cite_evidence(project, dispute.id, "A ledger")
    tables = [each for each in document(project).blocks if isinstance(each, Table) and "evidence fits" in each.caption]
    mine = [table for table in tables if "answers" in table.caption or table.caption.endswith("answer 13")]
    assert [len(table.columns) - 1 for table in mine] == [6, 6, 2]
    assert mine[1].caption == "How each piece of evidence fits answers 7 to 12"
    assert all(len(column) < 100 for table in mine for column in table.columns)
