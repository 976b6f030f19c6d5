"""What a viewer gets to see: the export's picture, the newest one, and cards for what is lost."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from builders.playback import frame_shown, grey_project, pixels

from editor.compositor.context import NoGraphicsError
from editor.export.still import drawn
from editor.export.still import pixels as still_pixels
from editor.jobs.preview import drawing
from editor.jobs.preview.engine import Output
from editor.jobs.preview.helps import Helps
from editor.jobs.preview.picture import PreviewRequest
from editor.media.proxy import make_proxy
from editor.model.effects import Effect, EffectId
from editor.model.task import TaskControl
from editor.model.timeline import Clip, ItemId, TitleSource
from editor.model.titles.title import Title
from editor.model.transform import Fit, Transform


def changed(project, **fields):
    """The project with its first clip changed."""
    sequence = project.sequences[0]
    track = sequence.video_tracks[0]
    items = (replace(track.items[0], **fields), *track.items[1:])
    return project.with_sequence(replace(sequence, video_tracks=(replace(track, items=items),)))


def titled(project, text="Hello"):
    sequence = project.sequences[0]
    track = sequence.video_tracks[0]
    title = Clip(ItemId("title"), text, TitleSource(Title(text, size=12)), 50)
    above = replace(track, id="above", items=(title,))
    return project.with_sequence(replace(sequence, video_tracks=(track, above)))


def test_the_picture_is_the_one_that_is_exported(ask, tmp_path, catalogue):
    project, sequence = grey_project(tmp_path)
    project = titled(changed(project, opacity=0.7, effects=(Effect(EffectId("e"), "vignette"),)))

    shown = pixels(ask(PreviewRequest(project, sequence, 30))[-1].image).astype(int)

    exported = still_pixels(next(drawn(project, sequence, [30], catalogue))).astype(float)
    exported[..., :3] *= exported[..., 3:] / 255
    assert np.abs(shown - exported).max() <= 2


def test_before_is_without_effects(ask, tmp_path):
    project, sequence = grey_project(tmp_path)
    inverted = changed(project, effects=(Effect(EffectId("e"), "invert"),))

    before = ask(PreviewRequest(inverted, sequence, 30, before=True))[-1].image
    after = ask(PreviewRequest(inverted, sequence, 30))[-1].image

    assert frame_shown(before) == 30
    assert frame_shown(after) != 30


def test_a_preview_at_half_size_has_half_the_pixels(ask, tmp_path):
    project, sequence = grey_project(tmp_path)
    image = ask(PreviewRequest(project, sequence, 20, scale=0.5))[-1].image
    assert (image.width(), image.height(), frame_shown(image)) == (32, 24, 20)


def test_a_small_picture_comes_before_one_that_takes_long_to_draw(ask, tmp_path):
    project, sequence = grey_project(tmp_path)
    ask(PreviewRequest(project, sequence, 20))

    came = ask(PreviewRequest(project, sequence, 20, quick_scale=0.5))

    assert [(picture.image.width(), picture.is_sharp) for picture in came] == [
        (32, False),
        (64, True),
    ]
    assert {frame_shown(picture.image) for picture in came} == {20}


def test_only_what_is_looked_at_for_a_moment_is_drawn_sharply(qtbot, engine, tmp_path):
    project, sequence = grey_project(tmp_path)
    came = []
    engine.arrived.connect(came.append)

    for frame in range(50):
        engine.request(PreviewRequest(project, sequence, frame, quick_scale=0.5))
    qtbot.waitUntil(lambda: bool(came) and came[-1].is_final)

    assert came[-1].request.frame == 49
    assert [picture.is_sharp for picture in came].count(False) >= 1
    qtbot.waitUntil(lambda: engine.is_idle)


def test_a_small_picture_is_no_smaller_where_that_spares_little(ask, tmp_path):
    project, sequence = grey_project(tmp_path)
    came = ask(PreviewRequest(project, sequence, 0, scale=0.5, quick_scale=0.5))
    assert [(picture.image.width(), picture.is_sharp) for picture in came] == [(32, True)]


def test_of_a_proxy_no_more_is_drawn_at_first_than_it_has(qtbot, started, tmp_path):
    project, sequence = grey_project(tmp_path, count=30, size=(1440, 1080))
    proxy = make_proxy(tmp_path / "greys.mp4", tmp_path / "greys.proxy.mp4", TaskControl())
    engine = started(helps=Helps(proxy_of=lambda each: proxy))
    came = []
    engine.arrived.connect(came.append)

    engine.request(PreviewRequest(project, sequence, 25, quick_scale=1.0))
    qtbot.waitUntil(lambda: bool(came) and came[-1].is_final)

    assert [picture.image.height() for picture in came] == [540, 1080]


def test_of_many_requests_the_newest_is_shown_last(qtbot, engine, tmp_path):
    project, sequence = grey_project(tmp_path)
    came = []
    engine.arrived.connect(came.append)

    for frame in range(100):
        engine.request(PreviewRequest(project, sequence, frame))
    qtbot.waitUntil(lambda: bool(came) and came[-1].request.frame == 99 and came[-1].is_exact)

    assert len(came) < 50


def test_viewers_do_not_take_each_others_place(qtbot, engine, tmp_path):
    project, sequence = grey_project(tmp_path)
    came = set()
    engine.arrived.connect(lambda picture: picture.is_exact and came.add(picture.request.viewer))

    for viewer in ("program", "source", "left", "right"):
        engine.request(PreviewRequest(project, sequence, 60, viewer=viewer))

    qtbot.waitUntil(lambda: len(came) == 4)


def test_something_near_comes_before_a_frame_that_takes_long(ask, tmp_path):
    project, sequence = grey_project(tmp_path)

    came = ask(PreviewRequest(project, sequence, 100))

    assert [picture.is_exact for picture in came] == [False, True]
    assert frame_shown(came[0].image) == 0
    assert frame_shown(came[1].image) == 100


def test_a_step_back_needs_no_detour(ask, tmp_path):
    project, sequence = grey_project(tmp_path)
    ask(PreviewRequest(project, sequence, 100))

    for frame in range(99, 60, -1):
        came = ask(PreviewRequest(project, sequence, frame))
        if frame < 90:
            assert frame_shown(came[-1].image) == frame


def test_a_card_says_it_in_the_words_that_are_given(qtbot, tmp_path, started):
    project, sequence = grey_project(tmp_path)
    (tmp_path / "greys.mp4").unlink()

    def card(said):
        engine = started(helps=Helps(said=said))
        with qtbot.waitSignal(engine.arrived) as arrived:
            engine.request(PreviewRequest(project, sequence, 5))
        return arrived.args[0]

    plain, other = card(str), card(lambda sentence: "Weg")
    assert plain.problems == other.problems
    assert (pixels(plain.image) != pixels(other.image)).any()


def test_a_file_that_is_gone_leaves_a_card_and_the_rest(ask, tmp_path, catalogue):
    project, sequence = grey_project(tmp_path)
    project = titled(project)
    assert not ask(PreviewRequest(project, sequence, 5))[-1].problems
    (tmp_path / "greys.mp4").rename(tmp_path / "elsewhere.mp4")

    lost = ask(PreviewRequest(project, sequence, 6))[-1]
    (tmp_path / "elsewhere.mp4").rename(tmp_path / "greys.mp4")
    found = ask(PreviewRequest(project, sequence, 70))[-1]

    assert any("greys.mp4" in problem for problem in lost.problems)
    red, green, blue, _ = np.moveaxis(pixels(lost.image).astype(int), -1, 0)
    assert np.any((red > 150) & (blue < 110) & (green > 100))  # the warning sign
    assert found.problems == ()


@pytest.mark.parametrize("scale", [1.0, 0.5])
def test_a_proxy_stands_for_its_media_in_the_same_place(qtbot, started, tmp_path, scale):
    project, sequence = grey_project(tmp_path, count=30, size=(1440, 1080))
    project = changed(project, transform=Transform(fit=Fit.NONE, crop=(0.25, 0.0, 0.0, 0.5)))
    proxy = make_proxy(tmp_path / "greys.mp4", tmp_path / "greys.proxy.mp4", TaskControl())
    engine = started(helps=Helps(proxy_of=lambda each: proxy))
    came = []
    engine.arrived.connect(came.append)

    for uses in (True, False):
        engine.request(PreviewRequest(project, sequence, 25, scale, proxies=uses))
        qtbot.waitUntil(lambda uses=uses: bool(came) and came[-1].request.proxies is uses)
    qtbot.waitUntil(lambda: came[-1].is_exact)

    assert came[0].is_exact  # each frame of a proxy is a key frame
    proxied, own = pixels(came[0].image).astype(int), pixels(came[-1].image).astype(int)
    assert np.abs(proxied - own).max() <= 2


def test_a_proxy_that_cannot_be_read_does_no_harm(qtbot, started, tmp_path):
    project, sequence = grey_project(tmp_path)
    engine = started(helps=Helps(lambda media: tmp_path / "nothing.mp4"))
    with qtbot.waitSignal(engine.arrived) as arrived:
        engine.request(PreviewRequest(project, sequence, 3))
    assert frame_shown(arrived.args[0].image) == 3
    assert arrived.args[0].problems == ()


def test_an_effect_that_cannot_be_drawn_is_left_out_and_named(ask, tmp_path):
    project, sequence = grey_project(tmp_path)
    project = changed(project, effects=(Effect(EffectId("e"), "of_tomorrow"),))

    picture = ask(PreviewRequest(project, sequence, 9))[-1]

    assert frame_shown(picture.image) == 9
    assert any("of_tomorrow" in problem for problem in picture.problems)


def test_without_graphics_the_picture_says_so(ask, tmp_path, monkeypatch):
    def none():
        raise NoGraphicsError("OpenGL 3.3 cannot be started. Install a driver.")

    monkeypatch.setattr(drawing, "standalone", none)
    project, sequence = grey_project(tmp_path)

    picture = ask(PreviewRequest(project, sequence, 9))[-1]

    assert picture.problems == ("OpenGL 3.3 cannot be started. Install a driver.",)
    assert len(np.unique(pixels(picture.image))) > 4  # there is text


def test_for_a_window_that_draws_frames_are_only_decoded(qtbot, started, tmp_path):
    project, sequence = grey_project(tmp_path)
    engine = started(output=Output.FRAMES)
    with qtbot.waitSignal(engine.arrived) as arrived:
        engine.request(PreviewRequest(project, sequence, 2))
    picture = arrived.args[0]
    assert picture.image is None
    assert len(picture.decoded.frames) == 1


@pytest.mark.parametrize("viewer", ["program", "source"])
def test_closing_drops_what_waits(qtbot, started, tmp_path, viewer):
    project, sequence = grey_project(tmp_path)
    engine = started()
    engine.request(PreviewRequest(project, sequence, 80, viewer=viewer))
    engine.close()
    engine.request(PreviewRequest(project, sequence, 81, viewer=viewer))
    engine.close()
