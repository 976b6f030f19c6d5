"""Thumbnails and waveforms that come when they are ready."""

from dataclasses import replace
from fractions import Fraction

import pytest
from builders.files.media import write_greys
from builders.files.sound import tone, write_sound

from editor.jobs.queue import JobQueue
from editor.jobs.thumbnails.thumbnails import Thumbnails
from editor.jobs.waveforms import Waveforms
from editor.media.probe import media_reference
from editor.model.media import MediaId
from editor.model.time import ZERO, RationalTime


@pytest.fixture
def thumbnails(qtbot, tmp_path):
    thumbnails = Thumbnails(tmp_path / "cache")
    yield thumbnails
    thumbnails.close()


@pytest.fixture
def queue(qtbot):
    queue = JobQueue()
    yield queue
    queue.close()


@pytest.fixture
def waveforms(queue, tmp_path):
    return Waveforms(queue, tmp_path / "cache")


@pytest.fixture
def film(tmp_path):
    path = write_greys(tmp_path / "film.mp4", "libx264")
    return media_reference(path, MediaId("film"))


def second(value: float) -> RationalTime:
    return RationalTime.from_seconds(Fraction(value))


def grey(picture) -> int:
    return picture.pixelColor(picture.width() // 2, picture.height() // 2).red()


def test_the_picture_comes_later_and_is_then_at_hand(qtbot, thumbnails, film):
    with qtbot.waitSignal(thumbnails.arrived) as arrived:
        assert thumbnails.picture(film, second(2)) is None

    assert arrived.args == ["film"]
    assert thumbnails.picture(film, second(2)) is not None


def test_until_it_comes_the_nearest_stands_in(qtbot, thumbnails, film):
    for time in (0, 4):
        with qtbot.waitSignal(thumbnails.arrived):
            thumbnails.picture(film, second(time))
    first, last = (grey(thumbnails.picture(film, second(time))) for time in (0, 4))

    with qtbot.waitSignal(thumbnails.arrived):
        assert grey(thumbnails.picture(film, second(1))) == first
    assert first < grey(thumbnails.picture(film, second(1))) < last


def test_another_day_it_is_read_from_disk(qtbot, thumbnails, film, tmp_path):
    with qtbot.waitSignal(thumbnails.arrived):
        thumbnails.picture(film, ZERO)
    kept = list((tmp_path / "cache").rglob("*.jpg"))
    assert len(kept) == 1
    again = Thumbnails(tmp_path / "cache")

    with qtbot.waitSignal(again.arrived):
        again.picture(film, ZERO)
    again.close()

    assert list((tmp_path / "cache").rglob("*.jpg")) == kept


def test_a_missing_file_gives_nothing_and_is_not_asked_for_again_at_once(
    qtbot, thumbnails, film, tmp_path
):
    (tmp_path / "film.mp4").unlink()
    with qtbot.waitSignal(thumbnails._made):
        assert thumbnails.picture(film, ZERO) is None
    with qtbot.assertNotEmitted(thumbnails._made, wait=100):
        assert thumbnails.picture(film, ZERO) is None


def test_a_sound_has_no_picture(qtbot, thumbnails, shared_data):
    sound = media_reference(shared_data / "audio" / "piano.wav", MediaId("s"))
    assert thumbnails.picture(sound, ZERO) is None


def test_a_waveform_comes_later_and_is_kept(qtbot, waveforms, shared_data, tmp_path):
    sound = media_reference(shared_data / "audio" / "piano.wav", MediaId("s"))

    with qtbot.waitSignal(waveforms.arrived) as arrived:
        assert waveforms.peaks(sound, 0) is None

    assert arrived.args == ["s"]
    assert waveforms.peaks(sound, 0).columns(0, 1, 4)[:, 1].max() > 0.1
    assert len(list((tmp_path / "cache").rglob("*.npz"))) == 1


def test_there_is_no_waveform_of_a_stream_that_is_not_there(waveforms, film):
    assert waveforms.peaks(film, 0) is None
    assert not waveforms._jobs


def test_a_waveform_of_a_missing_file_does_not_come(qtbot, waveforms, shared_data, tmp_path):
    sound = media_reference(shared_data / "audio" / "piano.wav", MediaId("s"))
    gone = replace(sound, path=str(tmp_path / "gone.wav"))
    assert waveforms.peaks(gone, 0) is None
    qtbot.waitUntil(lambda: not waveforms._jobs)
    assert waveforms.peaks(gone, 0) is None
    assert not waveforms._jobs


def test_the_waveforms_that_are_asked_for_last_are_begun_first(qtbot, queue, waveforms, tmp_path):
    media = []
    for number in range(5):
        path = tmp_path / f"{number}.wav"
        write_sound(path, "pcm_s16le", 48000, tone(4800))
        media.append(media_reference(path, MediaId(str(number))))
    begun, came = [], []
    queue.added.connect(lambda job: begun.append(job.label))
    waveforms.arrived.connect(came.append)

    for each in (*media, media[2]):
        waveforms.peaks(each, 0)
    qtbot.waitUntil(lambda: len(came) == 5, timeout=20_000)

    assert begun == [f"Waveform of “{number}.wav”" for number in (0, 1, 2, 4, 3)]
