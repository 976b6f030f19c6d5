import os
import signal
import subprocess
import sys
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from builders.export import (
    FRAMES,
    SEQUENCE,
    audio_track,
    clip,
    decoded,
    project_of,
    video_track,
)

from editor.compositor.isf.catalogue import Catalogue
from editor.export.errors import ExportError
from editor.export.exporter import OnMissing, export
from editor.export.presets.preset import load_presets, preset_named
from editor.model.effects import Effect, EffectId
from editor.model.media import MediaId
from editor.model.task import Cancelled, TaskControl
from editor.model.time import ZERO
from editor.model.timeline import Clip, ItemId, TitleSource
from editor.model.titles.title import Title

H264 = preset_named(load_presets(), "h264")
WAV = preset_named(load_presets(), "wav")


def film(clap, **how):
    return project_of(
        (clap,), video_track(clip("clap", FRAMES)), audio_track(clip("clap", FRAMES)), **how
    )


def stopping_at(frame):
    """A task that is cancelled once `frame` pictures are done."""

    def look(progress):
        if progress.stage == "exporting" and progress.done >= frame:
            task.cancel()

    task = TaskControl(look)
    return task


def test_the_report_says_what_was_made(clap, tmp_path):
    seen = []

    report = export(film(clap), SEQUENCE, H264, tmp_path / "film", task=TaskControl(seen.append))

    assert report.path == tmp_path / "film.mp4"
    assert (report.frames, report.samples, report.duration) == (FRAMES, 48000, 1)
    assert report.size_bytes == report.path.stat().st_size
    assert report.frames_per_second > 0
    assert report.missing == ()
    done = [each.done for each in seen if each.stage == "exporting"]
    assert done == sorted(done)
    assert set(done) == set(range(FRAMES + 1))


def test_a_range_is_exported_alone(clap, tmp_path):
    whole = export(film(clap), SEQUENCE, H264, tmp_path / "whole")
    part = export(film(clap), SEQUENCE, H264, tmp_path / "part", frames=(10, 16))
    marked = export(film(clap, in_point=10, out_point=16), SEQUENCE, H264, tmp_path / "marked")

    assert part.frames == 6
    assert part.samples == 12000
    bright = [int(picture[0].mean()) for picture in decoded(part.path)]
    expected = [int(picture[0].mean()) for picture in decoded(whole.path)[10:16]]
    assert bright == pytest.approx(expected, abs=1)
    assert marked.path.read_bytes() == part.path.read_bytes()


@pytest.mark.parametrize("frames", [(5, 5), (-1, 4), (0, FRAMES + 1), (7, 3)])
def test_a_range_outside_the_sequence_is_refused(clap, tmp_path, frames):
    with pytest.raises(ExportError, match="goes from 0 to 24"):
        export(film(clap), SEQUENCE, H264, tmp_path / "film", frames=frames)


def test_a_cancelled_export_leaves_nothing_and_ends_soon(clap, tmp_path):
    long = project_of((clap,), video_track(clip("clap", FRAMES), clip("clap", 500, name="more")))
    task = stopping_at(3)

    with pytest.raises(Cancelled):
        export(long, SEQUENCE, H264, tmp_path / "film", task=task)

    assert list(tmp_path.iterdir()) == []


def test_cancelling_keeps_the_file_that_was_there(clap, tmp_path):
    (tmp_path / "film.mp4").write_text("old")

    with pytest.raises(Cancelled):
        export(film(clap), SEQUENCE, H264, tmp_path / "film", task=stopping_at(3), overwrite=True)

    assert [each.read_text() for each in tmp_path.iterdir()] == ["old"]


def test_a_fault_in_the_middle_is_passed_on_and_leaves_nothing(clap, tmp_path):
    def trip(progress):
        if progress.done == 5:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        export(film(clap), SEQUENCE, H264, tmp_path / "film", task=TaskControl(trip))

    assert list(tmp_path.iterdir()) == []


KILLED = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, sys.argv[3])
from builders.export import SEQUENCE, clip, project_of, video_track
from editor.export.exporter import export
from editor.export.presets.preset import load_presets
from editor.media.probe import media_reference
from editor.model.media import MediaId
from editor.model.task import TaskControl
def look(progress):
    if progress.stage == "exporting" and progress.done == 10:
        os.kill(os.getpid(), signal.SIGKILL)
clap = media_reference(Path(sys.argv[1]), MediaId("clap"))
project = project_of((clap,), video_track(clip("clap", 24)))
export(project, SEQUENCE, load_presets()[0], Path(sys.argv[2]), task=TaskControl(look))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
def test_a_killed_export_leaves_only_a_part_file(footage, clap, tmp_path):
    here = Path(__file__).parents[1]
    command = [sys.executable, "-c", KILLED, str(footage), str(tmp_path / "film.mp4"), str(here)]
    killed = subprocess.run(command, cwd=here.parent, env={**os.environ}, check=False)

    assert killed.returncode == -signal.SIGKILL
    assert [each.name for each in tmp_path.iterdir()] == ["film.part.mp4"]
    export(film(clap), SEQUENCE, H264, tmp_path / "film.mp4")
    assert [each.name for each in tmp_path.iterdir()] == ["film.mp4"]


def broken_film(clap, tmp_path):
    """A film that lacks a media file, an effect, a LUT and a font."""
    gone = replace(clap, id=MediaId("gone"), path=str(tmp_path / "gone.mov"))
    effects = (
        Effect(EffectId("1"), "no_such_effect"),
        Effect(EffectId("2"), "lut", (("lut", str(tmp_path / "gone.cube")),)),
    )
    title = Clip(ItemId("t"), "Words", TitleSource(Title("Hm", font="No Such Font")), FRAMES, ZERO)
    return project_of(
        (clap, gone),
        video_track(clip("clap", 12, effects=effects), clip("gone", 12)),
        video_track(title, name="V2"),
        audio_track(clip("gone", 12, name="heard")),
    )


def test_all_that_is_missing_is_named_and_nothing_is_exported(clap, tmp_path):
    with pytest.raises(ExportError) as refusal:
        export(broken_film(clap, tmp_path), SEQUENCE, H264, tmp_path / "film")

    for name in ("gone.mov", "no_such_effect", "gone.cube", "No Such Font"):
        assert name in str(refusal.value)
    assert "(used by “clap”)" in str(refusal.value)
    assert list(tmp_path.iterdir()) == []


def test_what_is_missing_is_left_out_only_if_asked_and_reported(clap, tmp_path):
    report = export(
        broken_film(clap, tmp_path),
        SEQUENCE,
        H264,
        tmp_path / "film",
        on_missing=OnMissing.REPORT,
    )

    assert len(report.missing) == 5
    pictures = decoded(report.path)
    assert pictures[3][0].std() > 20
    assert pictures[18][0][:40].std() < 2


@pytest.fixture
def broken_shader(clap, tmp_path):
    """A film with an effect that is read but does not compile, and the catalogue that has it."""
    folder = tmp_path / "effects"
    folder.mkdir()
    header = '/*{"ISFVSN": "2", "INPUTS": [{"NAME": "inputImage", "TYPE": "image"}]}*/'
    (folder / "torn.fs").write_text(f"{header}\nvoid main() {{ gl_FragColor = nowhere; }}\n")
    shown = replace(clip("clap", FRAMES), effects=(Effect(EffectId("e"), "torn"),))
    project = project_of((clap,), video_track(shown), audio_track(clip("clap", FRAMES)))
    return project, Catalogue.load([folder])


def test_a_shader_that_does_not_compile_is_named_before_anything_is_made(broken_shader, tmp_path):
    project, catalogue = broken_shader
    seen = []

    with pytest.raises(ExportError, match=r"torn\.fs:2: .*nowhere"):
        export(
            project,
            SEQUENCE,
            H264,
            tmp_path / "film.mp4",
            task=TaskControl(seen.append),
            catalogue=catalogue,
        )

    assert {progress.stage for progress in seen} == {"checking"}
    assert not (tmp_path / "film.mp4").exists()


def test_a_shader_that_does_not_compile_is_left_out_if_asked(broken_shader, tmp_path):
    project, catalogue = broken_shader

    report = export(
        project,
        SEQUENCE,
        H264,
        tmp_path / "film.mp4",
        on_missing=OnMissing.REPORT,
        catalogue=catalogue,
    )

    assert report.frames == FRAMES
    assert ["torn.fs:2" in sentence for sentence in report.missing] == [True]


def test_a_media_that_breaks_off_in_the_middle_is_named(clap, footage, tmp_path):
    cut = tmp_path / "cut.mkv"
    content = bytearray(footage.read_bytes())
    cut.write_bytes(content[: len(content) // 8])
    whole = replace(clap, path=str(cut))
    project = project_of((whole,), video_track(clip("clap", FRAMES)))

    report = export(project, SEQUENCE, H264, tmp_path / "film", on_missing=OnMissing.REPORT)

    assert report.frames == FRAMES


def test_the_project_s_own_media_is_never_replaced(clap, footage):
    content = footage.read_bytes()
    ffv1 = preset_named(load_presets(), "ffv1")

    with pytest.raises(ExportError, match="own media"):
        export(film(clap), SEQUENCE, ffv1, footage, overwrite=True)

    assert footage.read_bytes() == content


def test_a_full_disk_is_foreseen(clap, tmp_path):
    endless = project_of((clap,), video_track(clip("clap", 10**12)))

    with pytest.raises(ExportError, match=r"needs about .* GB, and there are .* free"):
        export(endless, SEQUENCE, H264, tmp_path / "film")


def test_a_wrong_suffix_is_refused_with_the_right_one(clap, tmp_path):
    with pytest.raises(ExportError, match=r"ending in \.mp4 or \.m4v"):
        export(film(clap), SEQUENCE, H264, tmp_path / "film.avi")


def test_a_film_without_sound_has_no_sound_stream(clap, tmp_path):
    silent = project_of((clap,), video_track(clip("clap", FRAMES)))

    assert export(silent, SEQUENCE, H264, tmp_path / "film").samples == 0
    assert export(silent, SEQUENCE, WAV, tmp_path / "film").samples == 48000


def test_samples_are_exact_at_a_broken_rate(clap, tmp_path):
    ntsc = film(clap, rate=Fraction(24000, 1001))

    report = export(ntsc, SEQUENCE, WAV, tmp_path / "film", frames=(1, 24))

    assert report.samples == 23 * 2002
    assert report.frames == 0


def test_an_empty_sequence_is_refused(tmp_path):
    with pytest.raises(ExportError, match="is empty"):
        export(project_of(()), SEQUENCE, H264, tmp_path / "film")
