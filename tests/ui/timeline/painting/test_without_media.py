"""Clips that have no media show what they make; an edit elsewhere that changes it is seen."""

from dataclasses import replace
from fractions import Fraction

import pytest
from builders.flatten import project as project_of
from builders.flatten import track
from hands.pictures import pixels

from editor.model.edits.clip.parameters import EffectInput, set_parameter
from editor.model.effects import Effect, EffectId, InputKind, InputSpec
from editor.model.project import Sequence
from editor.model.timeline import (
    Clip,
    GeneratorSource,
    ItemId,
    SequenceId,
    SequenceSource,
    TitleSource,
    Track,
    TrackId,
    TrackKind,
)
from editor.model.titles.title import Title

RED, BLUE = (1.0, 0.0, 0.0, 1.0), (0.0, 0.0, 1.0, 1.0)
SOLID = EffectId("solid")
COLOUR = EffectInput(SOLID, InputSpec("colour", InputKind.COLOR, "Colour", RED))


@pytest.fixture
def project():
    """V2 | title |, V1 | nest |: of `inner`, which is red all over."""
    solid = GeneratorSource(Effect(SOLID, "solid", (("colour", RED),)))
    inside = Track(TrackId("I1"), "V1", TrackKind.VIDEO, (Clip(ItemId("S"), "Solid", solid, 48),))
    inner = Sequence(SequenceId("inner"), "Inner", Fraction(24), 320, 180, video_tracks=(inside,))
    nest = Clip(ItemId("N"), "Nest", SequenceSource(inner.id), 48)
    title = Clip(ItemId("T"), "Title", TitleSource(Title("HHHH", weight=900)), 48)
    return project_of(track("V1", nest), track("V2", title), sequences=(inner,))


def colours(panel, name):
    """Those in the lower part of a track's first clip: (N, 3)."""
    geometry = panel.surface.geometry
    row = geometry.row_of(TrackId(name))
    top, height = geometry.y_of(row), row.height
    seen = pixels(panel.view.grab().toImage())
    return seen[top + 30 : top + height, 4:90:3].reshape(-1, 3)


def are(found, channel):
    return (found[:, channel] > 200).mean() > 0.5


def test_a_nested_sequence_is_seen_and_an_edit_inside_it(panel, studio, qtbot):
    panel.surface.set_heights({TrackId("V1"): 80, TrackId("V2"): 80})
    qtbot.waitUntil(lambda: are(colours(panel, "V1"), 0))

    studio.session.edit(
        "Blue",
        lambda of: set_parameter(of, SequenceId("inner"), "S", COLOUR, BLUE),
    )

    qtbot.waitUntil(lambda: are(colours(panel, "V1"), 2))


def test_the_words_of_a_title_are_seen(panel, qtbot):
    panel.surface.set_heights({TrackId("V1"): 80, TrackId("V2"): 80})
    panel.surface.set_geometry(replace(panel.surface.geometry, pixels_per_frame=6.0))

    def is_said():
        return (colours(panel, "V2")[:, :2] > 240).all(axis=1).sum() > 20

    qtbot.waitUntil(is_said)
