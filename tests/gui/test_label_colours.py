"""Every colour of the program can be read, and label colours are told apart by everybody."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from gui.colour import contrast, mixed
from gui.colour_vision import SAFE, Sight, closest, distance
from gui.label_colours import LEGIBLE, THEMES, free_colour, judge
from gui.theme import Tokens, label_hex, label_palette, tokens
from storage.label_sets import read_presets
from storage.labels import DEFAULT_LABELS
from storage.vocabulary import LabelKind

PRESETS = Path(__file__).parents[2] / "resources" / "label-sets"
BOTH = pytest.mark.parametrize("t", [tokens(name) for name in THEMES], ids=THEMES)

CLOSEST_OF_EIGHT = {
    ("light", Sight.NORMAL): 13.9, ("light", Sight.PROTANOPIA): 8.8, ("light", Sight.DEUTERANOPIA): 7.7,
    ("light", Sight.TRITANOPIA): 9.7, ("dark", Sight.NORMAL): 14.0, ("dark", Sight.PROTANOPIA): 11.3,
    ("dark", Sight.DEUTERANOPIA): 9.7, ("dark", Sight.TRITANOPIA): 11.0,
}  # fmt: skip
"""As the design's table of labels says."""


@BOTH
@pytest.mark.parametrize("sight", list(Sight))
def test_the_simulation_gives_the_distances_of_the_design(t: Tokens, sight: Sight) -> None:
    first = [colour for _, colour in t.labels[:8]]
    found = min(distance(one, other, sight) for one, other in combinations(first, 2))
    assert found == pytest.approx(CLOSEST_OF_EIGHT[t.name, sight], abs=0.06)


@BOTH
def test_no_two_colours_of_the_palette_look_alike_to_anybody(t: Tokens) -> None:
    for (name, one), (other_name, other) in combinations(t.labels, 2):
        assert closest(one, other)[0] >= SAFE, (name, other_name)


@BOTH
def test_all_text_reads_on_all_that_lies_under_it(t: Tokens) -> None:
    """4.5 : 1, also on plates, tints and bands, and where a tint lies on a band."""
    surfaces = [t.win, t.side, t.paper, t.raised, t.hover, t.accentbg]
    for ink in (t.ink, t.ink2, t.ink3, t.accent, t.amber, t.teal, t.red):
        for surface in surfaces:
            assert contrast(ink, surface) >= LEGIBLE, (ink.name(), surface.name())
    plates = [(t.onaccent, t.accent), (t.amber, t.amberbg), (t.teal, t.tealbg), (t.ink, t.amberbg), (t.ink, t.tealbg)]
    plates += [(t.paper, t.amber), (t.paper, t.teal), (t.ink2, t.amberbg), (t.ink2, t.tealbg)]
    for ink, plate in plates:
        assert contrast(ink, plate) >= LEGIBLE, (ink.name(), plate.name())
    bands = [mixed(fill, t.paper, alpha) for fill in (t.amberfill, t.tealfill) for alpha in (t.band, t.band_selected)]
    for ground in (t.paper, *bands):
        for _, colour in t.labels:
            for alpha in (t.tint, t.tint_strong):
                assert contrast(t.ink, mixed(QColor(colour), ground, alpha)) >= LEGIBLE


@BOTH
def test_labels_read_as_text_and_as_tags(t: Tokens) -> None:
    for name, colour in t.labels:
        assert contrast(QColor(colour), t.paper) >= LEGIBLE, name


@BOTH
def test_strokes_that_mean_something_stand_out(t: Tokens) -> None:
    for line in (t.amberline, t.tealline, t.neutralline, t.accent):
        assert contrast(line, t.paper) >= 3, line.name()


def test_every_label_that_ships_is_safe_beside_its_companions() -> None:
    sets = [list(found.labels) for found in read_presets(PRESETS)] + [list(DEFAULT_LABELS)]
    for labels in sets:
        for kinds in ((LabelKind.ENTITY, LabelKind.SPAN), (LabelKind.RELATION,)):
            seen = [(label.name, label.colour) for label in labels if label.kind in kinds]
            for name, colour in seen:
                verdict = judge(colour, [other for other in seen if other[0] != name])
                assert verdict.legible, (name, verdict)
                assert verdict.apart or kinds == (LabelKind.RELATION,), (name, verdict)


def test_a_colour_is_judged_in_both_themes() -> None:
    assert judge("#B0135A", []).safe
    assert judge("#B0135A", [("Person", "#b0135a")]).shared == "Person"
    assert not judge("#FFFF00", []).legible
    near = judge("#B0145C", [("Person", "#B0135A"), ("Date", "#7C0681")])
    assert not near.apart
    assert near.like == "Person"


def test_a_new_label_gets_a_colour_that_nobody_has() -> None:
    palette = [colour for _, colour in label_palette()]
    used = [(str(number), colour) for number, colour in enumerate(palette[:9])]
    assert free_colour(used) == palette[9]
    assert free_colour([*used, ("x", palette[9]), ("y", palette[0])]) == palette[1]


def test_any_colour_has_a_partner_that_reads_in_the_dark() -> None:
    paper = tokens("dark").paper
    for colour in ("#000000", "#123456", "#7F0000", "#FFFFFF", "#00AA00"):
        assert contrast(QColor(label_hex(colour, "dark")), paper) >= LEGIBLE
