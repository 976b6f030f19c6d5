"""Films that hold the very samples they are given."""

from contextlib import closing
from fractions import Fraction
from pathlib import Path

import pytest
from builders.files.exact import planes, stored, write_exact

from editor.media.errors import MediaError
from editor.media.exact.stored_pictures import StoredPictures, picture_times
from editor.media.exact.writing import ExactWriter
from editor.media.probe import media_reference
from editor.model.media import MediaId


def reference(path):
    return media_reference(path, MediaId("film"))


def copied(source: Path, target: Path) -> Path:
    media = reference(source)
    times = picture_times(media, lambda: None)
    with closing(StoredPictures(media, times)) as pictures:
        count = len(times.starts)
        with ExactWriter(target, pictures.frame(0), times) as writer:
            for number in range(count):
                writer.write_picture(pictures.frame(number))
            return writer.finish()


def same_samples(one: Path, other: Path) -> bool:
    pairs = list(zip(stored(one), stored(other), strict=True))
    assert pairs
    for before, after in pairs:
        if before.format.name in ("bgr0", "gbrp"):  # of four samples one means nothing
            before, after = (each.reformat(format="rgb24") for each in (before, after))
        for a, b in zip(planes(before), planes(after), strict=True):
            if not (a == b).all():
                return False
    return True


@pytest.mark.parametrize(
    ("format", "size", "codec"),
    [
        ("yuv420p", (48, 32), "h264"),
        ("yuv420p", (47, 33), "ffv1"),
        ("yuv420p10le", (48, 32), "h264"),
        ("yuv422p", (48, 33), "h264"),
        ("yuv444p", (47, 33), "h264"),
        ("yuva444p12le", (48, 32), "ffv1"),
        ("yuva420p", (48, 32), "ffv1"),
        ("gray", (48, 32), "ffv1"),
        ("gray16le", (48, 32), "ffv1"),
        ("bgr0", (48, 32), "h264"),
        ("bgra", (48, 32), "ffv1"),
        ("gbrp16le", (48, 32), "ffv1"),
    ],
)
def test_every_sample_is_kept(tmp_path, format, size, codec):
    source = write_exact(tmp_path / "a.mkv", 3, format=format, size=size)

    copy = copied(source, tmp_path / "b.mkv")

    assert same_samples(source, copy)
    video = reference(copy).video
    assert video is not None
    assert (video.codec, video.width, video.height) == (codec, *size)


@pytest.mark.parametrize("suffix", [".mkv", ".mp4", ".mov"])
def test_pictures_are_seen_when_and_how_they_were(tmp_path, suffix):
    times = [0, 40, 120, 160, 280]
    source = write_exact(
        tmp_path / "a.mp4", encoder="libx264", times=times, rotation=90, bf="0", qp="20"
    )

    copy = copied(source, tmp_path / f"b{suffix}")

    before, after = reference(source), reference(copy)
    assert before.video is not None
    assert after.video is not None
    assert before.video.rotation == after.video.rotation != 0
    found = picture_times(after, lambda: None)
    starts = [round(each.seconds * 1000) for each in found.starts]
    assert starts == times
    assert found.rate is None


def test_rates_are_kept_where_a_file_counts_thousandths_of_seconds(tmp_path):
    rate = Fraction(30000, 1001)
    source = write_exact(tmp_path / "a.mp4", 30, encoder="libx264", rate=rate, qp="30")

    after = reference(copied(source, tmp_path / "b.mkv"))

    assert after.video is not None
    assert after.video.rate == rate
    assert after.available_range is not None
    assert after.available_range.duration.seconds == 30 / rate


def test_interlaced_pictures_stay_interlaced(tmp_path):
    source = write_exact(tmp_path / "a.mkv", encoder="libx264", qp="20", **{"x264-params": "tff=1"})

    copy = copied(source, tmp_path / "b.mkv")

    assert same_samples(source, copy)
    assert all(each.interlaced_frame for each in stored(copy))


def test_what_a_container_cannot_hold_is_said(tmp_path):
    source = write_exact(tmp_path / "a.mkv", 2, format="yuva420p")

    with pytest.raises(MediaError, match=r"call it b\.mkv"):
        copied(source, tmp_path / "b.mp4")
    with pytest.raises(MediaError, match="no suffix of a film"):
        copied(source, tmp_path / "b.wmv")
    assert [each.name for each in tmp_path.iterdir()] == ["a.mkv"]
