"""Scripts may say a thing in any of its forms; what is none of them is refused in a sentence."""

import wave
from fractions import Fraction

import av
import numpy as np
import pytest

from editor.api.arguments import ArgumentError
from editor.api.film import Film
from editor.api.timeline.footage import Cut
from editor.model.edits.transition import Edge


def spans(film, track="V1"):
    found = film.timeline.track(track)
    return [(start, item.duration) for item, start in found.placed()]


@pytest.mark.parametrize("edge", ["head", "HEAD", Edge.HEAD])
def test_an_edge_may_be_named_by_its_word(film, edge):
    film.timeline.trim("V1@0", edge, 10)
    film.timeline.ripple("V1@10", edge, 5)
    assert spans(film) == [(0, 10), (10, 35), (45, 50)]


def test_a_transition_at_a_head_named_by_its_word_is_at_the_head(film):
    film.timeline.transition("V1@50", duration=10, edge="head", alignment="after")
    (transition,) = film.timeline.track("V1", "video").transitions
    assert (transition.in_offset, transition.out_offset) == (0, 10)
    film.timeline.remove_transition("V1@50", "head")
    assert film.timeline.track("V1").transitions == ()


@pytest.mark.parametrize("at", [10, Fraction(10), np.int64(10), "10", "0.4s"])
def test_a_time_may_be_any_whole_number(film, at):
    film.timeline.slice(at)
    film.timeline.overwrite(film.project.media[0].id, at, cut=Cut(12, np.int64(22)), track="V2")
    assert spans(film)[0] == (0, 10)
    assert spans(film, "V2")[1] == (10, 10)


REFUSED = [
    (lambda cut: cut.slice(10.5), "10.5 is no time"),
    (lambda cut: cut.slice(Fraction(1, 2)), "is no time"),
    (lambda cut: cut.slice(None), "None is no time"),
    (lambda cut: cut.slice(True), "True is no time"),
    (lambda cut: cut.slice(10**12), "too long a time"),
    (lambda cut: cut.title("Hi", 0, 2.5), "2.5 is no time"),
    (lambda cut: cut.append(cut.film.project.media[0].id, cut=Cut(0.5)), "0.5 is no time"),
    (lambda cut: cut.trim("V1@0", "middle", 1), "“middle” is not one of head, tail"),
    (lambda cut: cut.trim("V1@0", None, 1), "“None” is not one of head, tail"),
    (lambda cut: cut.transition("V1@0", duration=5, alignment="left"), "not one of centre"),
    (lambda cut: cut.keyframe("V1@0", "opacity", 0, 1.0, "soft"), "not one of hold, linear"),
    (lambda cut: cut.add_track("picture"), "“picture” is not one of video, audio"),
    (lambda cut: cut.add_track("video", index=-1), "counted from 0"),
    (lambda cut: cut.move_track("V1", 0.5), "counted from 0"),
    (lambda cut: cut.speed("V1@0", float("nan")), "nan is no speed"),
    (lambda cut: cut.speed("V1@0", float("inf")), "inf is no speed"),
    (lambda cut: cut.speed("V1@0", None), "None is no speed"),
    (lambda cut: cut.speed("V1@0", 1e-9), "1e-09 is too slow"),
    (lambda cut: cut.film.frame(1.5), "1.5 is no time"),
    (lambda cut: cut.film.render("x.mp4", on_missing="maybe"), "not one of stop, report"),
    (lambda cut: cut.film.add_sequence("x", size=(0, 5)), "is no size"),
    (lambda cut: cut.film.add_sequence("x", rate=14.985), "14.985 is no frame rate"),
]


@pytest.mark.parametrize(("call", "words"), REFUSED, ids=[words for _, words in REFUSED])
def test_what_is_no_such_value_gets_a_sentence(film, call, words):
    before = film.project
    with pytest.raises(ArgumentError, match=words):
        call(film.timeline)
    assert film.project is before


def test_words_and_numbers_of_other_types_do(film):
    film.timeline.add_track("video", "top", np.int64(0))
    film.timeline.speed("V1@0", "50%")
    film.timeline.speed("V1@50", np.int64(2))
    assert film.timeline.track("top").kind == "video"


@pytest.mark.parametrize(
    ("rate", "exact"),
    [
        (29.97, Fraction(30000, 1001)),
        (23.98, Fraction(24000, 1001)),
        (30000 / 1001, Fraction(30000, 1001)),
        (12.5, Fraction(25, 2)),
        (np.int64(24), Fraction(24)),
        ("59.94", Fraction(60000, 1001)),
    ],
)
def test_a_rate_is_exact_however_it_is_written(tmp_path, rate, exact):
    with Film.new(tmp_path / "film", rate=rate) as film:
        assert film.sequence().rate == exact


@pytest.mark.parametrize(
    "settings",
    [
        {"size": (10**6, 10**6)},
        {"size": (1920.5, 1080)},
        {"size": 1080},
        {"rate": 0.1},
        {"rate": float("nan")},
        {"rate": 29.9},
        {"rate": 2000},
        {"sample_rate": 10},
        {"sample_rate": 48000.5},
        {"working_space": "log"},
    ],
)
def test_a_format_that_cannot_be_is_refused_and_leaves_no_file(tmp_path, settings):
    with pytest.raises(ArgumentError):
        Film.new(tmp_path / "film", **settings)
    assert list(tmp_path.iterdir()) == []


def test_a_film_like_footage_of_rates_that_no_sequence_can_have_gets_the_nearest(tmp_path):
    slow, quiet = tmp_path / "slow.mkv", tmp_path / "quiet.wav"
    with av.open(str(slow), "w") as container:
        video = container.add_stream("ffv1", rate=Fraction(1, 2))
        video.width, video.height, video.pix_fmt = 64, 48, "yuv420p"
        for number in range(4):
            frame = av.VideoFrame(64, 48, "yuv420p")
            frame.pts, frame.time_base = number * 2, Fraction(1)
            container.mux(video.encode(frame))
        container.mux(video.encode(None))
    with wave.open(str(quiet), "wb") as sound:
        sound.setparams((1, 2, 4000, 0, "NONE", ""))
        sound.writeframes(bytes(8000))

    with Film.like(tmp_path / "a", slow) as film:
        assert film.sequence().rate == 12
    with Film.like(tmp_path / "b", quiet) as film:
        assert film.sequence().sample_rate == 8000
