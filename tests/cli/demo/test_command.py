"""The demo film: whole, credited, and as it is meant to look; rendered in a few frames."""

import numpy as np
import pytest

from editor.cli.demo import command as demo
from editor.cli.demo import film as demo_film
from editor.model.rules.invariants import violations
from editor.model.timeline import Clip, TitleSource
from editor.model.transform import BlendMode


@pytest.fixture(scope="module")
def film(tmp_path_factory):
    with demo_film.begin(tmp_path_factory.mktemp("demo") / "demo.cutaway") as film:
        assert len(list(demo_film.steps(film))) == 7
        yield film


def clips(film):
    for _, track in film.project.tracks():
        yield from (item for item in track.items if isinstance(item, Clip))


def over_black(picture):
    return picture[..., :3] * (picture[..., 3:] / 255)


def test_it_has_all_that_it_is_to_show(film):
    sequence = film.sequence()
    first = sequence.video_tracks[0]

    assert violations(film.project) == []
    assert 8 <= sequence.duration / sequence.rate <= 10
    assert [transition.effect.name for transition in first.transitions] == ["dissolve"] * 3
    assert any(clip.blend_mode is BlendMode.MULTIPLY for clip in clips(film))
    assert all(track.items and track.transitions for track in sequence.audio_tracks)


def test_it_credits_whose_pictures_it_shows(film):
    texts = [clip.source.title.text for clip in clips(film) if isinstance(clip.source, TitleSource)]
    assert any("Blender Foundation" in text and "CC BY 3.0" in text for text in texts)


def test_it_fades_in_and_out_and_shows_the_photo_in_between(film):
    first, photo, last = film.frames(0, "3.2s", film.sequence().duration - 1)

    assert over_black(first).mean() < 20
    assert over_black(last).mean() < 20
    assert (photo[60:360, 700:1200, :3].min(axis=-1) > 225).mean() > 0.02
    assert np.all(photo[..., 3] == 255)


def test_it_renders_with_sound_and_nothing_missing(film, tmp_path):
    report = film.render(tmp_path / "demo.mp4", start=110, end=115)
    assert (report.frames, report.missing) == (5, ())
    assert report.samples == 9600


def test_the_project_of_an_earlier_demo_is_replaced(film, tmp_path):
    project = tmp_path / "demo.cutaway"
    demo_film.begin(project).close()
    demo._remove_project(project)
    assert list(tmp_path.iterdir()) == []
