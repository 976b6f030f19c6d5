"""LTX-Video with conditions and LTX-2, each by a tiny pipeline brought by its user."""

from contextlib import closing

import numpy as np
import pytest
from builders.diffusion.asked import texture
from builders.diffusion.clips import ltx
from builders.diffusion.heeding import assert_heeds

from editor.media.probe import media_reference
from editor.media.sound.reader import AudioReader
from editor.model.generation.request import GenerationKind
from editor.model.generation.sources import InputSource, SourceRole
from editor.model.media import MediaId

TEXT, IMAGE = GenerationKind.TEXT_TO_VIDEO, GenerationKind.IMAGE_TO_VIDEO
VIDEO = GenerationKind.VIDEO_TO_VIDEO
PIPELINES = {"ltx-condition": ltx.ltx_condition, "ltx2": ltx.ltx2}


@pytest.fixture(params=PIPELINES)
def model(request, asked):
    return asked(request.param, PIPELINES[request.param])


def test_words_and_pictures_at_both_ends_count(model):
    is_like_others = model.brought.label == "ltx-condition"
    assert_heeds(model, IMAGE, ["first-frame", "last-frame"], 9, is_like_others=is_like_others)


def test_a_keyframe_counts_where_it_is_set_and_as_much_as_is_said(model):
    media = model.give("key", texture(5))

    def made(frame: int, strength: float = 1.0):
        key = InputSource(SourceRole.KEYFRAME, media, frame=frame, strength=strength)
        return model.make(TEXT, 17, sources=(key,), options={"steps": 1})

    at_the_middle = made(8)

    assert (made(16) != at_the_middle).any()
    assert (made(8, 0.4) != at_the_middle).any()


def test_a_clip_to_start_from_counts_the_less_the_more_is_changed(model):
    clip = {"clip": model.give("clip", texture(6))}

    made = model.make(VIDEO, 9, sources=clip, options={"strength": 0.2})

    other = {"clip": model.give("other", texture(7))}
    assert (model.make(VIDEO, 9, sources=other, options={"strength": 0.2}) != made).any()
    assert (model.make(VIDEO, 9, sources=clip, options={"strength": 0.9}) != made).any()


def test_the_sound_of_ltx_2_is_in_the_clip_as_long_as_the_pictures(asked):
    model = asked("ltx2", ltx.ltx2)

    model.make(TEXT, 17, options={"steps": 1})

    path = model.place / "made.mkv"
    with closing(AudioReader(path, 0, 48_000)) as sound:
        samples = sound.read(0, 48_000 * 17 // 8)
    (audio,) = media_reference(path, MediaId("made")).audio
    assert audio.sample_rate == 48_000
    assert np.abs(samples).max() > 0.001
