"""Mattes of a film: made, keyed, drawn and put to use, each one step that can be undone."""

from pathlib import Path

import numpy as np
import pytest

from editor.api.errors import NamingError
from editor.api.film import Film
from editor.media.errors import MediaError
from editor.media.grey.picture_file import read_grey, save_grey
from editor.model.edits.errors import EditError
from editor.model.roto.matte import Edges, MatteUse, Matting, Stretch
from editor.model.roto.prompts import Click
from editor.model.roto.shapes import points_at
from editor.model.roto.splines import Combination


@pytest.fixture
def matted(film):
    film.add_matte("red.mp4", "Dancer")
    return film


@pytest.fixture
def grey(tmp_path):
    levels = np.arange(12, dtype=np.uint8).reshape(3, 4)
    return save_grey(levels, tmp_path / "mine")


def only(film):
    (matte,) = film.project.mattes
    return matte


def first_clip(film):
    return film.timeline.clip("V1@0")


def undone(film, edit):
    """What the edit made; undoing it brings back what was, and doing it again what it made."""
    before = film.project
    made = edit()
    after = film.project
    film.undo()
    assert film.project == before
    film.redo()
    assert film.project == after
    return made


def test_a_matte_is_made_named_copied_and_taken_away(film):
    made = undone(film, lambda: film.add_matte("red.mp4"))
    assert [each.id for each in film.project.mattes] == list(made.mattes)
    undone(film, lambda: film.rename_matte("Matte 1", "Dancer"))
    undone(film, lambda: film.duplicate_matte("dancer", "Hair"))
    assert [each.name for each in film.project.mattes] == ["Dancer", "Hair"]
    undone(film, lambda: film.remove_matte("Dancer"))
    assert [each.name for each in film.project.mattes] == ["Hair"]
    with pytest.raises(NamingError, match="It has Hair"):
        film.remove_matte("Dancer")


def test_only_what_is_said_of_its_edges_changes(matted):
    undone(matted, lambda: matted.set_matte("Dancer", matting="hair", choke=1.5))
    undone(matted, lambda: matted.set_matte("Dancer", feather=2.0, hue=3))

    assert only(matted).edges == Edges(Matting.HAIR, choke=1.5, feather=2.0)
    assert only(matted).hue == 3
    with pytest.raises(EditError):
        matted.set_matte("Dancer", smoothing=2)


def test_a_key_keeps_its_picture_beside_the_project(matted, grey):
    undone(matted, lambda: matted.set_matte_key("Dancer", 12, grey, [Click(3, 2)]))

    (key,) = only(matted).keys
    assert (key.frame, key.prompts) == (12, (Click(3, 2),))
    kept = Path(key.picture)
    assert kept.is_relative_to(matted.path.parent)
    assert np.array_equal(read_grey(kept), read_grey(grey))
    undone(matted, lambda: matted.remove_matte_key("Dancer", 12))
    assert only(matted).keys == ()


def test_what_is_no_picture_decides_nothing(matted, tmp_path):
    (tmp_path / "text.png").write_text("no picture")

    with pytest.raises(MediaError):
        matted.set_matte_key("Dancer", 0, tmp_path / "text.png")
    assert only(matted).keys == ()


def test_what_is_tracked_is_put_and_cleared(matted):
    stretch = Stretch(3, "/mattes/a.mkv", bytes([200] * 5))
    undone(matted, lambda: matted.put_tracked("Dancer", [stretch]))
    matted.set_matte("Dancer", matting="fine")
    undone(matted, lambda: matted.put_edges("Dancer", [stretch]))
    assert (only(matted).stretches, only(matted).alphas) == ((stretch,), (stretch,))
    undone(matted, lambda: matted.clear_tracking("Dancer"))
    assert (only(matted).stretches, only(matted).alphas) == ((), ())


def test_shapes_are_drawn_keyed_put_in_order_and_removed(matted):
    made = undone(matted, lambda: matted.add_spline("Dancer", [(0, 0), (8, 0), (0, 8)]))
    undone(matted, lambda: matted.add_spline("Dancer", [(1, 1), (2, 1), (1, 2)], name="Hole"))
    undone(
        matted,
        lambda: matted.set_spline(
            "Dancer",
            "shape 1",
            points=[(4, 0), (12, 0), (4, 8)],
            frame=4,
            combination="subtract",
            index=1,
        ),
    )

    hole, shape = only(matted).splines
    assert (hole.name, shape.id) == ("Hole", made.splines[0])
    assert shape.combination is Combination.SUBTRACT
    assert points_at(shape, 2)[0].x == 2
    with pytest.raises(NamingError, match="has 3 points"):
        matted.set_spline("Dancer", "Hole", points=[(0, 0)])
    undone(matted, lambda: matted.remove_spline("Dancer", "Hole"))
    assert only(matted).splines == (shape,)


def test_a_matte_is_used_on_a_clip_and_on_an_effect(matted):
    timeline = matted.timeline
    timeline.add_effect("V1@0", "exposure")
    undone(matted, lambda: timeline.use_matte("V1@0", "Dancer"))
    undone(matted, lambda: timeline.use_matte("V1@0", "Dancer", effect="exposure", inverted=True))
    undone(matted, lambda: timeline.change_matte_use("V1@0", "Dancer", enabled=False))

    dancer = only(matted).id
    assert first_clip(matted).mattes == (MatteUse(dancer, enabled=False),)
    assert first_clip(matted).effects[0].mattes == (MatteUse(dancer, inverted=True),)
    undone(matted, lambda: timeline.stop_using_matte("V1@0", "Dancer", effect="exposure"))
    undone(matted, lambda: timeline.stop_using_matte("V1@0", "Dancer"))
    assert first_clip(matted).mattes == ()
    with pytest.raises(EditError, match="not in use"):
        timeline.change_matte_use("V1@0", "Dancer", inverted=True)
    with pytest.raises(EditError, match="does not show"):
        timeline.use_matte("V1@2s", "Dancer")


def test_ready_made_uses_are_one_step_each(matted, footage):
    timeline = matted.timeline
    undone(matted, lambda: timeline.blur_background("V1@0", "Dancer"))
    undone(matted, lambda: timeline.grade_background("V1@0", "Dancer"))
    assert [each.name for each in first_clip(matted).effects] == ["gaussian_blur", "exposure"]
    undone(matted, lambda: timeline.cut_out("V1@0", "Dancer"))
    dancer = first_clip(matted).id
    undone(matted, lambda: timeline.replace_background("V1@0", "Dancer", footage / "blue.mp4"))

    tracks = timeline.value.video_tracks
    assert dancer in [item.id for item in tracks[1].items]
    assert first_clip(matted).name == "blue.mp4"
    assert first_clip(matted).duration == 50


def test_a_matte_outlives_saving_trimming_speed_and_slip(matted, tmp_path):
    matted.put_tracked("Dancer", [Stretch(0, str(tmp_path / "film.mkv"), bytes(75))])
    timeline = matted.timeline
    timeline.cut_out("V1@0", "Dancer")
    timeline.trim("V1@0", "head", 5)
    timeline.slip("V1@5", 3)
    timeline.speed("V1@5", -1)
    path, said = matted.path, indices(matted)
    matted.close()

    with Film.open(path) as again:
        assert indices(again) == said
        assert all(shown == index for shown, index in said)
        assert len({index for _, index in said}) > 3


def indices(film):
    """Of frames of the first clip: the number of the footage's frame, and of the matte's."""
    from editor.model.flatten.picture import layers_at

    found = []
    for frame in range(5, 12):
        (layer,) = layers_at(film.project, film.timeline.id, frame)
        found.append((layer.picture.time.seconds * 25 // 1, layer.mattes[0].coverage.index))
    return found
