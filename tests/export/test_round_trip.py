"""What is decoded from an export is what the compositor drew."""

from dataclasses import replace
from fractions import Fraction

import av
import numpy as np
import pytest
from builders.export import (
    CLAP,
    FRAMES,
    RATE,
    SEQUENCE,
    SIZE,
    audio_track,
    clip,
    decoded,
    planes,
    project_of,
    video_track,
)

from editor.compositor.context import end, standalone
from editor.compositor.isf.catalogue import BUILT_IN_FOLDERS, Catalogue
from editor.compositor.renderer import Renderer
from editor.export.exporter import export
from editor.export.presets.plan import export_plan
from editor.export.presets.preset import PICTURES, Output, load_presets, preset_named
from editor.media.frame_source import FrameSource
from editor.media.probe import media_reference, probe
from editor.model.colour import ColourTags
from editor.model.flatten.picture import layers_at
from editor.model.media import MediaId
from editor.model.timeline import Clip, ItemId, TitleSource
from editor.model.titles.title import Outline, Title
from editor.model.transform import BlendMode, Transform
from editor.resources import shaders_folder

PRESETS = load_presets()
PLAYED = [preset for preset in PRESETS if preset.output is Output.FILE]
PICTURED = [preset for preset in PRESETS if preset.output is not Output.SOUND]


def named(preset):
    return preset.name


def film(clap, **how):
    return project_of(
        (clap,), video_track(clip("clap", FRAMES)), audio_track(clip("clap", FRAMES)), **how
    )


def composite(clap):
    """A picture over a picture and a title over both: everything is drawn."""
    small = clip(
        "clap",
        FRAMES,
        name="small",
        transform=Transform(position=(40.0, 20.0), scale=(0.5, 0.5), rotation=10.0),
        opacity=0.8,
        blend_mode=BlendMode.SCREEN,
    )
    return project_of(
        (clap,), video_track(clip("clap", FRAMES)), video_track(small, name="V2"), words()
    )


def words():
    title = Title("Ágnes", size=48.0, weight=700, outline=Outline())
    return video_track(Clip(ItemId("t"), "Words", TitleSource(title), FRAMES), name="V3")


def drawn(project, format, colour, frames=range(FRAMES)):
    """The planes that the compositor itself gives."""
    sequence = project.sequences[0]
    ctx = standalone()
    renderer = Renderer(ctx, Catalogue.load(shaders_folder() / name for name in BUILT_IN_FOLDERS))
    source = FrameSource(project)
    pictures = []
    for frame in frames:
        texture = renderer.render(
            layers_at(project, SEQUENCE, frame),
            sequence.width,
            sequence.height,
            sequence.working_space,
            source,
        )
        pictures.append(planes(renderer.readback.to_frame(texture, format, colour)))
        renderer.pool.give(texture)
    source.close()
    renderer.release()
    end(ctx)
    return pictures


def psnr(some, others, peak=255):
    errors = [
        np.mean((a.astype(np.float64) - b.astype(np.float64)) ** 2)
        for one, other in zip(some, others, strict=True)
        for a, b in zip(one, other, strict=True)
    ]
    return 10 * np.log10(peak**2 / max(float(np.mean(errors)), 1e-12))


@pytest.mark.parametrize("preset", PLAYED, ids=named)
def test_picture_and_sound_of_a_clap_come_back_together(clap, tmp_path, preset):
    report = export(film(clap), SEQUENCE, preset, tmp_path / "film")

    pictures = decoded(report.path)
    bright = [float(picture[0].mean()) for picture in pictures]
    assert len(pictures) == FRAMES
    assert int(np.argmax(bright)) == CLAP
    with av.open(str(report.path)) as file:
        stream = file.streams.audio[0]
        resampler = av.AudioResampler("fltp", "stereo", 48000)
        blocks = [
            block.to_ndarray()
            for frame in file.decode(stream)
            for block in resampler.resample(frame)
        ]
        start = stream.start_time or 0
        length = probe(report.path).available_range
    heard = np.abs(np.concatenate(blocks, axis=1)[0])
    assert start == 0
    assert abs(int(np.argmax(heard)) - CLAP * 2000) <= 2
    assert length
    assert abs(length.duration.seconds - 1) <= Fraction(1, 40)


@pytest.mark.parametrize("preset", PICTURED, ids=named)
def test_each_preset_gives_every_frame_at_its_time(clap, tmp_path, preset):
    report = export(film(clap), SEQUENCE, preset, tmp_path / "film")

    if preset.output is Output.SERIES:
        assert len(list(report.path.iterdir())) == FRAMES
        return
    with av.open(str(report.path)) as file:
        stream = file.streams.video[0]
        base = stream.time_base or 0
        times = [float((picture.pts or 0) * base) for picture in file.decode(stream)]
    assert times == pytest.approx([n / 24 for n in range(FRAMES)], abs=0.0051)


@pytest.mark.parametrize("preset", PLAYED, ids=named)
def test_colour_tags_are_those_of_hd_video(clap, tmp_path, preset):
    report = export(film(clap), SEQUENCE, preset, tmp_path / "film", frames=(0, 2))

    assert probe(report.path).video[0].stream.colour == ColourTags()


def test_the_default_preset_keeps_what_was_drawn(clap, tmp_path):
    report = export(composite(clap), SEQUENCE, PRESETS[0], tmp_path / "film")

    expected = drawn(composite(clap), PICTURES["420 8"], ColourTags())
    assert psnr(decoded(report.path), expected) > 40


@pytest.mark.parametrize("picture", ["4:2:0, 8 bit", "4:4:4, 10 bit", "4:4:4, 10 bit, alpha"])
def test_lossless_is_exactly_what_was_drawn(clap, tmp_path, picture):
    preset = preset_named(PRESETS, "ffv1")

    report = export(
        composite(clap), SEQUENCE, preset, tmp_path / "film", settings={"picture": picture}
    )

    plan = export_plan(preset, {"picture": picture}, composite(clap).sequences[0], (0, FRAMES))
    assert plan.video
    expected = drawn(composite(clap), plan.video.format, plan.video.colour)
    for got, wanted in zip(decoded(report.path), expected, strict=True):
        for a, b in zip(got, wanted, strict=True):
            np.testing.assert_array_equal(a, b)


def test_untouched_footage_goes_through_bit_for_bit(clap, footage, tmp_path):
    preset, settings = preset_named(PRESETS, "ffv1"), {"picture": "4:2:0, 8 bit"}

    report = export(film(clap), SEQUENCE, preset, tmp_path / "film", settings=settings)

    for got, source in zip(decoded(report.path), decoded(footage), strict=True):
        for a, b in zip(got, source, strict=True):
            np.testing.assert_array_equal(a, b)


def test_a_small_layer_over_untouched_footage_is_patched_in_as_it_would_be_drawn(clap, tmp_path):
    small = clip(
        "clap", FRAMES, name="s", transform=Transform(position=(51.0, 33.0), scale=(0.3, 0.3))
    )
    project = project_of((clap,), video_track(clip("clap", FRAMES)), video_track(small, name="V2"))
    preset, settings = preset_named(PRESETS, "ffv1"), {"picture": "4:2:0, 8 bit"}

    report = export(project, SEQUENCE, preset, tmp_path / "film", settings=settings)

    expected = drawn(project, PICTURES["420 8"], ColourTags())
    for got, wanted in zip(decoded(report.path), expected, strict=True):
        for a, b in zip(got, wanted, strict=True):
            assert np.abs(a.astype(int) - b.astype(int)).max() <= 1


@pytest.mark.parametrize(
    ("name", "tolerance"), [("png", 0), ("prores4444", 12), ("vp9", 24), ("ffv1", 0), ("gif", 255)]
)
def test_what_is_transparent_stays_so(tmp_path, name, tolerance):
    preset = preset_named(PRESETS, name)
    settings = {"picture": "4:4:4, 10 bit, alpha"} if name == "ffv1" else {}
    project = project_of((), words())

    report = export(project, SEQUENCE, preset, tmp_path / "film", frames=(0, 3), settings=settings)

    path = report.path
    if path.is_dir():
        path = sorted(path.iterdir())[1]
    picture = decoded(path)[0]
    alpha = picture[0][..., 3] if len(picture) == 1 else picture[3]
    peak = 255 if alpha.dtype == np.uint8 else (1 << int(alpha.max()).bit_length()) - 1
    expected = drawn(project, PICTURES["rgba 8"], ColourTags(), range(1))[0][0][..., 3]
    got = alpha.astype(float) / peak * 255
    assert got[0, 0] <= tolerance
    assert got.max() > 250
    error = np.abs(got - expected)
    assert error.max() <= max(tolerance, 0.51)
    assert np.count_nonzero((got > 127) != (expected > 127)) <= 0.01 * expected.size


def test_where_there_is_no_alpha_it_is_black(tmp_path):
    report = export(project_of((), words()), SEQUENCE, PRESETS[0], tmp_path / "film")

    luma = decoded(report.path)[0][0]
    assert abs(int(luma[0, 0]) - 16) <= 1
    assert luma.max() > 225


def test_another_size_is_the_drawn_picture_scaled_with_bars(clap, tmp_path):
    preset = preset_named(PRESETS, "ffv1")
    settings = {"picture": "4:2:0, 8 bit", "width": 128, "height": 128}

    report = export(film(clap), SEQUENCE, preset, tmp_path / "film", settings=settings)

    luma = decoded(report.path)[CLAP][0]
    assert luma.shape == (128, 128)
    assert (luma[:27] == 16).all()
    assert (luma[29:99] >= 233).all()
    assert (luma[101:] == 16).all()


def test_another_rate_shows_each_frame_as_long_as_before(clap, tmp_path):
    preset, settings = preset_named(PRESETS, "ffv1"), {"rate": "48", "picture": "4:2:0, 8 bit"}

    report = export(film(clap), SEQUENCE, preset, tmp_path / "film", settings=settings)

    pictures = decoded(report.path)
    assert report.frames == len(pictures) == 2 * FRAMES
    np.testing.assert_array_equal(pictures[8][0], pictures[9][0])
    assert report.duration == 1


def test_timestamps_of_a_broken_rate_are_exact(clap, tmp_path):
    rate = Fraction(24000, 1001)

    report = export(film(clap, rate=rate), SEQUENCE, PRESETS[0], tmp_path / "film")

    with av.open(str(report.path)) as file:
        stream = file.streams.video[0]
        base = stream.time_base or 0
        times = [(picture.pts or 0) * base for picture in file.decode(stream)]
    assert times == [n / rate for n in range(FRAMES)]


def test_odd_sizes_are_refused_where_the_encoder_needs_even_ones(clap, tmp_path):
    odd = replace(film(clap).sequences[0], width=255, height=143)
    project = film(clap).with_sequence(odd)

    with pytest.raises(Exception, match="set `width` to 254 and `height` to 142"):
        export(project, SEQUENCE, PRESETS[0], tmp_path / "film")
    report = export(project, SEQUENCE, preset_named(PRESETS, "gif"), tmp_path / "film")

    assert decoded(report.path)[0][0].shape[:2] == (143, 255)


def test_real_footage_comes_back_as_it_was_drawn(shared_data, tmp_path):
    path = shared_data / "video" / "bigbuckbunny.mp4"
    media = media_reference(path, MediaId("bunny"))
    assert media.video
    project = project_of(
        (media,),
        video_track(clip("bunny", 12, rate=Fraction(25), start=30)),
        words(),
        size=(media.video.width // 4 * 2, media.video.height // 4 * 2),
        rate=RATE,
    )

    report = export(project, SEQUENCE, PRESETS[0], tmp_path / "film", frames=(0, 12))

    expected = drawn(project, PICTURES["420 8"], ColourTags(), range(12))
    assert psnr(decoded(report.path), expected) > 40


def test_the_size_of_the_test_film_suits_every_encoder():
    for preset in PICTURED:
        assert preset.video
        assert all(side >= least for side, least in zip(SIZE, preset.video.smallest, strict=True))
