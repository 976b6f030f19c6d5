import shutil

import pytest
from builders.export import FRAMES, RATE, SEQUENCE, audio_track, clip, project_of, video_track

from editor.export.errors import ExportError
from editor.export.exporter import OnMissing, export
from editor.export.presets.preset import load_presets, preset_named
from editor.media.encode.pictures import blank_frame
from editor.media.encode.settings import VideoEncoding
from editor.media.probe import media_reference
from editor.media.writer import ImageSeriesWriter, MediaWriter
from editor.model.colour import SRGB, ColourTags
from editor.model.frame import RGBA8, YUV420P8
from editor.model.media import MediaId

H264 = preset_named(load_presets(), "h264")
CLAP = MediaId("clap")


@pytest.fixture
def film(footage, tmp_path):
    """A film of a copy of the footage, which a test may change."""
    path = shutil.copy(footage, tmp_path / "footage.mkv")
    return project_of(
        (media_reference(path, CLAP),),
        video_track(clip("clap", FRAMES)),
        audio_track(clip("clap", FRAMES)),
    )


def shorten(path):
    video = VideoEncoding("ffv1", YUV420P8, 64, 36, RATE)
    with MediaWriter(path, "matroska", video, overwrite=True) as writer:
        for _ in range(5):
            writer.write_picture(blank_frame(YUV420P8, 64, 36, ColourTags()))
        writer.finish()


def test_media_that_became_shorter_stops_the_export(film, tmp_path):
    shorten(tmp_path / "footage.mkv")

    with pytest.raises(ExportError, match=r"has become shorter since its import: 0\.21 s"):
        export(film, SEQUENCE, H264, tmp_path / "film")


def test_what_is_left_of_it_is_used_if_asked_and_the_loss_reported(film, tmp_path):
    shorten(tmp_path / "footage.mkv")

    report = export(film, SEQUENCE, H264, tmp_path / "film", on_missing=OnMissing.REPORT)

    assert report.frames == FRAMES
    assert any("shorter" in sentence for sentence in report.missing)
    assert any("has no sound" in sentence for sentence in report.missing)


def test_pictures_gone_from_a_series_are_named(tmp_path):
    video = VideoEncoding("png", RGBA8, 64, 36, RATE, SRGB)
    with ImageSeriesWriter(tmp_path / "shot", video) as writer:
        for _ in range(FRAMES):
            writer.write_picture(blank_frame(RGBA8, 64, 36, SRGB))
        folder = writer.finish()
    media = media_reference(folder / "shot_%05d.png", CLAP, RATE)
    project = project_of((media,), video_track(clip("clap", FRAMES)))
    (folder / "shot_00004.png").unlink()

    with pytest.raises(ExportError, match="are gone since its import: 4 "):
        export(project, SEQUENCE, H264, tmp_path / "film")


def test_a_file_that_was_only_touched_has_lost_nothing(film, tmp_path):
    (tmp_path / "footage.mkv").touch()

    assert export(film, SEQUENCE, H264, tmp_path / "film").missing == ()
