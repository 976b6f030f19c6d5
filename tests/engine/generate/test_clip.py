from fractions import Fraction

import numpy as np
import pytest
from builders.film import decoded
from builders.generation import Fade, request

from editor.engine.generate.clip import generate_clip
from editor.engine.generate.model import EXACT, VIDEO, GenerationError, NoMemoryError
from editor.engine.generate.registry import Models
from editor.media.encode.pictures import lines
from editor.media.errors import MediaError
from editor.model.generation.request import GenerationKind
from editor.model.task import Cancelled, TaskControl


@pytest.fixture
def made(tmp_path):
    """Makes a clip with `Fade` and what differs; the folder holds nothing else."""

    def make(name="out.mp4", *, on_frame=lambda index, frame: None, task=None, **changes):
        options = {key: changes.pop(key) for key in ("lossless", "overwrite") if key in changes}
        return generate_clip(
            request(**changes),
            (),
            tmp_path / name,
            task,
            on_frame,
            models=Models([Fade()]),
            **options,
        )

    return make


def test_a_clip_is_as_long_large_and_fast_as_was_asked_for(made):
    clip = made(rate=Fraction(25))

    assert (clip.frames, clip.model, clip.model_version, clip.device) == (
        9,
        "fade",
        "3",
        "processor",
    )
    assert clip.media.path == str(clip.path)
    assert clip.media.video.display_size == (64, 48)
    assert clip.media.video.rate == 25
    assert clip.media.available_range.duration.seconds == Fraction(9, 25)
    assert clip.seconds > 0


def test_its_pictures_are_those_that_the_model_made(made):
    seen = [int(picture.mean()) for picture in decoded(made().path)]

    np.testing.assert_allclose(seen, [255 * n / 8 for n in range(9)], atol=2)


def test_without_loss_every_sample_is_kept(made):
    pictures = decoded(made(lossless=True).path)

    assert [set(picture.flat) for picture in pictures] == [{round(255 * n / 8)} for n in range(9)]


def test_a_single_picture_can_be_a_png(made):
    clip = made("out.png", kind=GenerationKind.TEXT_TO_IMAGE, frames=1)

    assert clip.media.available_range is None
    assert decoded(clip.path)[0].shape == (48, 64, 3)


def test_each_picture_is_shown_as_it_is_made(made):
    shown = []

    made(on_frame=lambda index, frame: shown.append((index, lines(frame.planes[0], frame.format))))

    assert [index for index, _ in shown] == list(range(9))
    assert shown[8][1].max() == 255


class Asked(Fade):
    """Keeps how it was asked for its pictures."""

    def frames(self, request, inputs, task, form):
        self.form = form
        return super().frames(request, inputs, task, form)


@pytest.mark.parametrize(("suffix", "form"), [("mov", EXACT), ("m4v", VIDEO)])
def test_a_model_is_told_what_the_encoder_takes(tmp_path, suffix, form):
    model = Asked()

    generate_clip(request(), (), tmp_path / f"a.{suffix}", models=Models([model]))

    assert model.form == form


def test_what_a_model_cannot_do_is_refused_before_anything_is_made(made, tmp_path):
    with pytest.raises(GenerationError, match="multiples of 4"):
        made(width=62)

    assert not list(tmp_path.iterdir())


def test_a_file_that_is_no_clip_is_refused(made):
    with pytest.raises(GenerationError, match=r"call it out\.mp4"):
        made("out.txt")


def test_a_file_that_is_there_is_kept_unless_it_may_go(made, tmp_path):
    made()
    with pytest.raises(MediaError, match="exists already"):
        made()

    made(overwrite=True)

    assert [each.name for each in tmp_path.iterdir()] == ["out.mp4"]


@pytest.mark.parametrize(
    ("fault", "kind", "said"),
    [
        ("memory", NoMemoryError, r"not enough memory on processor .* try fewer frames"),
        ("short", GenerationError, "made 8 frames, and 9 were asked for"),
        ("small", GenerationError, "made a picture of 60 x 48"),
    ],
)
def test_what_goes_wrong_is_a_sentence_and_leaves_nothing_behind(made, tmp_path, fault, kind, said):
    with pytest.raises(kind, match=said):
        made(options=(("fault", fault),))

    assert not list(tmp_path.iterdir())


def test_memory_is_given_back_where_there_was_not_enough(tmp_path):
    model = Fade()

    with pytest.raises(NoMemoryError):
        generate_clip(
            request(options=(("fault", "memory"),)), (), tmp_path / "a.mp4", models=Models([model])
        )

    assert model.releases == 1


def test_a_stopped_clip_leaves_nothing_behind(made, tmp_path):
    task = TaskControl(lambda progress: task.cancel() if progress.done == 5 else None)

    with pytest.raises(Cancelled):
        made(task=task)

    assert not list(tmp_path.iterdir())
