import os
import signal

import numpy as np
import pytest
from builders.film import decoded
from builders.generation import install_plug_in, request

from editor.engine.generate.model import GenerationError
from editor.engine.generate.worker import NICENESS, Worker
from editor.media.encode.pictures import lines
from editor.model.task import Cancelled, TaskControl

CODE = "from builders.generation import Fade as Model"


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A folder with `Fade` as a plug-in, which Python and its children look into."""
    folder = tmp_path_factory.mktemp("site")
    install_plug_in(folder, "fade_for_worker", CODE, "fade")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(folder)
        yield folder


@pytest.fixture(scope="module")
def worker(site):
    with Worker() as worker:
        yield worker


def test_it_makes_the_same_clip_in_another_process(worker, tmp_path):
    clip = worker.generate(request(), (), tmp_path / "out.mp4")

    seen = [int(picture.mean()) for picture in decoded(clip.path)]
    np.testing.assert_allclose(seen, [255 * n / 8 for n in range(9)], atol=2)
    assert worker.process_id != os.getpid()


def test_it_yields_to_every_other_process(worker, tmp_path):
    worker.generate(request(), (), tmp_path / "out.mp4")

    assert os.getpriority(os.PRIO_PROCESS, worker.process_id) == NICENESS


def test_it_is_kept_from_one_clip_to_the_next(worker, tmp_path):
    worker.generate(request(), (), tmp_path / "one.mp4")
    first = worker.process_id
    worker.generate(request(), (), tmp_path / "two.mp4")

    assert worker.process_id == first


def test_progress_comes_over(worker, tmp_path):
    seen = []

    worker.generate(request(), (), tmp_path / "out.mp4", TaskControl(seen.append))

    done = [each.done for each in seen if each.stage == "fading"]
    assert list(dict.fromkeys(done)) == list(range(9))


def test_pictures_come_over_small(worker, tmp_path):
    shown = []

    def show(index, frame):
        shown.append((index, frame.width, frame.display_size, int(lines(*_first(frame)).max())))

    worker.generate(request(), (), tmp_path / "out.mp4", on_frame=show)

    assert shown[0] == (0, 64, (64, 48), 255)  # alpha is in its one plane


def test_sketches_come_over_beside_the_pictures(worker, tmp_path):
    sketches = []

    def show(index, frame):
        sketches.append((index, frame.width))

    clip = worker.generate(request(), (), tmp_path / "out.mp4", on_sketch=show)

    assert sketches[0] == (0, 64)
    assert int(decoded(clip.path)[-1].mean()) >= 253  # nothing of them is in it


def _first(frame):
    return frame.planes[0], frame.format


def test_what_cannot_be_done_is_the_same_sentence(worker, tmp_path):
    with pytest.raises(GenerationError, match="multiples of 4"):
        worker.generate(request(width=62), (), tmp_path / "out.mp4")


def test_a_stopped_clip_leaves_nothing_behind_and_the_process_alive(worker, tmp_path):
    task = TaskControl(lambda progress: task.cancel() if progress.done == 5 else None)
    before = worker.process_id

    with pytest.raises(Cancelled):
        worker.generate(request(), (), tmp_path / "out.mp4", task)

    assert not list(tmp_path.iterdir())
    assert worker.process_id == before
    assert worker.generate(request(), (), tmp_path / "again.mp4").frames == 9


def test_one_that_does_not_notice_is_ended_within_a_second(worker, tmp_path):
    task = TaskControl(lambda progress: task.cancel() if progress.stage == "stuck" else None)

    with pytest.raises(Cancelled):
        worker.generate(request(options=(("fault", "stuck"),)), (), tmp_path / "out.mp4", task)

    assert worker.process_id is None
    assert not list(tmp_path.iterdir())


def test_a_model_that_takes_the_process_down_is_a_sentence_and_the_next_clip_works(
    worker, tmp_path
):
    with pytest.raises(GenerationError, match=r"ended by the system \(SIGKILL\).* smaller size"):
        worker.generate(request(options=(("fault", "dies"),)), (), tmp_path / "out.mp4")

    assert not list(tmp_path.iterdir())
    assert worker.generate(request(), (), tmp_path / "again.mp4").frames == 9


def test_a_process_that_is_killed_from_outside_is_a_sentence(worker, tmp_path):
    def kill(progress):
        if progress.done == 3:
            os.kill(worker.process_id, signal.SIGKILL)

    with pytest.raises(GenerationError, match="SIGKILL"):
        worker.generate(request(), (), tmp_path / "out.mp4", TaskControl(kill))

    assert not list(tmp_path.iterdir())


def test_a_worker_whose_caller_is_gone_ends_by_itself(worker, tmp_path):
    worker.generate(request(), (), tmp_path / "out.mp4")
    process = worker._process

    worker._pipe.close()
    process.join(60)

    assert process.exitcode == 0
    worker.close()
