"""The index answers the same however the marks came into it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gui.reader.index import MarkIndex
from gui.reader.marks import Mark, Segment
from gui.reader.unmade import UnmadeMarks
from storage.article_marks import ArticleMarks, Row

SIZE = 120


@st.composite
def marks(draw: st.DrawFn) -> Mark:
    cuts = sorted(draw(st.lists(st.integers(0, SIZE), min_size=2, max_size=4, unique=True)))
    pairs = list(zip(cuts[::2], cuts[1::2], strict=False))
    return Mark(
        id=str(draw(st.integers(0, 12))),
        kind=draw(st.sampled_from(["mention", "claim", "quotation", "quantity", "span"])),
        status=draw(st.sampled_from(["suggested", "confirmed", "rejected"])),
        segments=tuple(Segment(start, end) for start, end in pairs),
        label=draw(st.sampled_from(["Person", "Place"])),
    )


def _unique(found: list[Mark]) -> list[Mark]:
    return list({mark.id: mark for mark in found}.values())


def _answers(index: MarkIndex) -> list[object]:
    result: list[object] = [list(index.ordered())]
    for start in range(0, SIZE, 7):
        found = index.within(start, start + 10)
        result.append([(low, high, mark.id, index.level(mark, low)) for low, high, mark in found])
        result.append([mark.id for mark in index.at(start)])
    return result


@given(st.lists(marks(), max_size=12), st.lists(marks(), max_size=6), st.lists(st.integers(0, 12), max_size=3))
def test_edits_in_place_equal_a_fresh_index(first: list[Mark], changed: list[Mark], removed: list[int]) -> None:
    changed = _unique(changed)
    gone = [str(number) for number in removed if str(number) not in {mark.id for mark in changed}]
    edited = MarkIndex(_unique(first))
    _answers(edited)  # builds the arrays and levels that are then edited
    edited.replace(changed, gone)
    final = {mark.id: mark for mark in _unique(first)} | {mark.id: mark for mark in changed}
    fresh = MarkIndex(mark for key, mark in final.items() if key not in gone)
    assert _answers(edited) == _answers(fresh)


def _unmade(found: list[Mark]) -> UnmadeMarks:
    """The same marks as rows."""
    by_id = {mark.id: mark for mark in found}
    rows: dict[str, Row] = {
        key: (key, mark.kind, mark.label, None, mark.status, mark.start, mark.segments[0].end, 0)
        for key, mark in by_id.items()
    }
    parts = {key: mark.segments for key, mark in by_id.items() if len(mark.segments) > 1}
    return UnmadeMarks(ArticleMarks(rows, parts), lambda row: by_id[row[0]])


@given(
    st.lists(marks(), max_size=14), st.lists(marks(), max_size=4), st.lists(st.integers(0, 12), max_size=3),
    st.sets(st.sampled_from(["Person", "Place"])), st.booleans(),
)  # fmt: skip
def test_marks_made_when_asked_for_answer_as_marks_made_before(
    found: list[Mark], changed: list[Mark], removed: list[int], hidden: set[str], rejected: bool
) -> None:
    found, changed = _unique(found), _unique(changed)
    gone = [str(number) for number in removed if str(number) not in {mark.id for mark in changed}]
    made, unmade = MarkIndex(found), MarkIndex(_unmade(found))
    for index in (made, unmade):
        index.set_filter(hidden, rejected)
    assert len(made) == len(unmade)
    assert made.outstanding(None) == unmade.outstanding(None)
    for edit in ([], changed):
        assert made.replace(edit, gone) == unmade.replace(edit, gone)
        assert made.within(20, 60) == unmade.within(20, 60)
        assert made.cluster(20, 60) == unmade.cluster(20, 60)
        assert all((str(number) in made) == (str(number) in unmade) for number in range(13))
    assert _answers(made) == _answers(unmade)
    assert made.outstanding(None) == [mark for mark in made.ordered() if mark.kind == "claim"]


@given(st.lists(marks(), max_size=14))
def test_within_finds_exactly_what_overlaps(found: list[Mark]) -> None:
    index = MarkIndex(_unique(found))
    shown = [mark for mark in _unique(found) if mark.status != "rejected"]
    for start in range(0, SIZE, 11):
        expected = {mark.id for mark in shown if mark.start < start + 9 and mark.end > start}
        assert {mark.id for _, _, mark in index.within(start, start + 9)} == expected


@given(st.lists(marks(), max_size=14))
def test_marks_outside_a_cluster_keep_their_level(found: list[Mark]) -> None:
    """What ``cluster`` promises the painter: lines beyond it need not be drawn again."""
    unique = _unique(found)
    if not unique:
        return
    index = MarkIndex(unique)
    before = {(mark.id, low): index.level(mark, low) for low, _, mark in index.within(0, SIZE)}
    victim = unique[0]
    start, end = index.cluster(victim.start, victim.end)
    index.replace([], [victim.id])
    for low, high, mark in index.within(0, SIZE):
        if high <= start or low >= end:
            assert index.level(mark, low) == before[(mark.id, low)]


def test_a_hidden_label_leaves_no_trace() -> None:
    index = MarkIndex([Mark("a", "mention", "confirmed", (Segment(0, 9),), "Person"),
                       Mark("b", "mention", "confirmed", (Segment(2, 20),), "Place")])  # fmt: skip
    assert index.level(index.within(0, 30)[1][2], 2) == 1
    index.set_filter({"Person"}, show_rejected=False)
    assert [mark.id for mark in index.ordered()] == ["b"]
    assert index.level(index.within(0, 30)[0][2], 2) == 0


def test_a_discontinuous_mark_is_one_level_across_its_gap() -> None:
    split = Mark("a", "span", "confirmed", (Segment(0, 6), Segment(20, 24)))
    between = Mark("b", "mention", "confirmed", (Segment(8, 12),))
    index = MarkIndex([split, between])
    assert (index.level(split, 0), index.level(between, 8)) == (1, 0)
