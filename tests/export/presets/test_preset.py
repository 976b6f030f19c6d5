from dataclasses import replace
from fractions import Fraction

import pytest

from editor.export.errors import PresetError
from editor.export.presets.plan import export_plan
from editor.export.presets.preset import Output, load_presets, preset_named
from editor.model.colour import SRGB, Range
from editor.model.project import Sequence
from editor.model.timeline import SequenceId

PRESETS = load_presets()
NTSC = Fraction(24000, 1001)
SEQUENCE = Sequence(SequenceId("s"), "Film", NTSC, 1920, 1080)


def plan(name, sequence=SEQUENCE, frames=(0, 240), **settings):
    suffix = settings.pop("suffix", "")
    return export_plan(preset_named(PRESETS, name), settings, sequence, frames, suffix=suffix)


def test_the_default_is_h264_as_the_web_takes_it():
    plain = plan(PRESETS[0].name)

    assert plain.video
    assert plain.audio
    assert (plain.video.encoder, plain.audio.encoder, plain.muxer) == ("libx264", "aac", "mp4")
    assert dict(plain.video.options) == {"crf": "20", "preset": "medium"}
    assert (plain.video.width, plain.video.height, plain.video.rate) == (1920, 1080, NTSC)
    assert plain.audio.bit_rate == 192_000


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.name)
def test_each_preset_says_what_can_be_changed(preset):
    for setting in preset.settings:
        assert setting.help.endswith(".")
        assert len(setting.help) < 110
        assert setting.choices or setting.minimum is not None or setting.default in (True, False)
    if preset.output is not Output.SOUND:
        assert {"width", "height", "rate"} <= {setting.name for setting in preset.settings}
    assert preset.help.endswith(".")


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.name)
def test_each_preset_foresees_its_size(preset):
    assert plan(preset.name).estimated_bytes > 100_000


def test_settings_replace_the_defaults():
    changed = plan("h264", quality="18", rate="25", speed="veryfast", range="full", width=1280)

    assert changed.video
    assert dict(changed.video.options) == {"crf": "18", "preset": "veryfast"}
    assert (changed.video.width, changed.video.height) == (1280, 720)
    assert changed.video.rate == 25
    assert changed.video.colour.range is Range.FULL


def test_a_bit_rate_takes_the_place_of_the_quality():
    changed = plan("h264", bit_rate=8000)

    assert changed.video
    assert changed.video.bit_rate == 8_000_000
    assert "crf" not in dict(changed.video.options)
    expected = 8_000_000 * 240 / NTSC / 8 + 192_000 * 240 / NTSC / 8
    assert changed.estimated_bytes == pytest.approx(float(expected), rel=0.01)


@pytest.mark.parametrize(
    ("name", "settings", "sentence"),
    [
        ("h264", {"quality": 70}, "“quality” must be a whole number from 0 to 51; “70” was given"),
        ("h264", {"quality": "good"}, "from 0 to 51"),
        ("h264", {"quality": 20.5}, "from 0 to 51"),
        ("h264", {"speed": "warp"}, "one of ultrafast, veryfast"),
        ("h264", {"rate": "1/0"}, "a rate from 1 to 240 frames/s"),
        ("h264", {"sound": "maybe"}, "on or off"),
        ("h264", {"colour": "red"}, "has no setting “colour”: it has quality"),
        ("h264", {"width": 321}, "set `width` to 320 and `height` to 180"),
        ("dnxhr", {"width": 160}, "at least 256 x 120"),
        ("gif", {"rate": 60}, "at most 50 frames a second"),
    ],
)
def test_what_cannot_be_is_refused_with_what_to_do(name, settings, sentence):
    with pytest.raises(PresetError) as refusal:
        plan(name, **settings)

    assert sentence in str(refusal.value)


def test_an_unknown_preset_lists_the_known_ones():
    with pytest.raises(PresetError, match="choose one of h264, h265, av1"):
        preset_named(PRESETS, "avi")


def test_the_suffix_decides_between_mp4_and_webm():
    assert plan("av1").muxer == "mp4"
    assert plan("av1", suffix=".webm").muxer == "webm"
    assert plan("av1", suffix=".webm").muxer_options == ()


def test_alpha_can_be_kept_or_laid_over_black():
    kept, flat = plan("prores4444"), plan("prores4444", alpha="over black")

    assert kept.video
    assert flat.video
    assert kept.video.format.alpha
    assert not flat.video.format.alpha
    picture = plan("png").video
    assert picture
    assert picture.colour == SRGB


def test_opus_takes_its_own_sample_rate():
    slow = replace(SEQUENCE, sample_rate=44100)

    opus, pcm = plan("av1", slow).audio, plan("prores", slow).audio
    assert opus
    assert opus.sample_rate == 48000
    assert pcm
    assert pcm.sample_rate == 44100


def test_a_silent_sequence_has_no_sound_stream_save_in_wav():
    def audio(name):
        return export_plan(
            preset_named(PRESETS, name), {}, SEQUENCE, (0, 24), has_sound=False
        ).audio

    assert audio("h264") is None
    assert audio("wav") is not None


def test_samples_are_counted_from_the_frames():
    assert plan("h264", frames=(0, 240)).samples == 480480
    assert plan("h264", frames=(7, 8)).samples == 2002
    assert plan("wav", replace(SEQUENCE, sample_rate=44100), frames=(1, 2)).samples == 1839


def test_another_rate_shows_the_frame_that_is_on_screen():
    slower = plan("h264", replace(SEQUENCE, rate=Fraction(24)), (10, 34), rate=12)
    faster = plan("h264", replace(SEQUENCE, rate=Fraction(24)), (0, 24), rate=25)

    assert [slower.shown_at(k) for k in range(slower.pictures)] == list(range(10, 34, 2))
    assert faster.pictures == 25
    assert [faster.shown_at(k) for k in (0, 1, 24)] == [0, 0, 23]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[[preset]]\nlabel = 'x'", "preset 1: “name” is missing"),
        ("[[preset]]\nname = 'x'\ntakes = ['y']", "preset “x”: takes the unknown setting “y”"),
        ("[[preset]]\nname = 3", "“name” must be a text, and is 3"),
        ("preset = 3", "“preset” must be a list"),
        ("", "there is no preset"),
        ("[[", "is no TOML file"),
    ],
)
def test_a_wrong_presets_file_is_named_with_the_place(tmp_path, text, sentence):
    path = tmp_path / "mine.toml"
    path.write_text(text)

    with pytest.raises(PresetError) as refusal:
        load_presets(path)

    assert sentence in str(refusal.value)
