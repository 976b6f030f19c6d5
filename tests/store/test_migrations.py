"""Project files of earlier versions, as those wrote them."""

import gzip
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from builders.flatten import FILM
from builders.roto import key, matte, stretch

from editor.model.edits.clip.markers import add_clip_marker
from editor.model.edits.generation.queue import fail_queued
from editor.model.edits.generation.shots import add_shot
from editor.model.edits.project.guides import set_guides
from editor.model.edits.roto.mattes import lock_matte
from editor.model.generation.remedy import Help, Remedy
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.take import Shot, ShotId
from editor.model.timeline import ClipMarker, GuideLine, Marker, MarkerId
from editor.store.backups import backups
from editor.store.project_file import ProjectFile
from editor.store.recover import recover
from editor.store.salvage.found import table_shapes


@pytest.fixture
def old_file(tmp_path):
    """Made by version 1 of the file: hills.mp4 came in, then beach.mp4 was taken out."""
    return unpacked("version_1", tmp_path)


@pytest.fixture
def file_of_version_2(tmp_path):
    """A sequence Second came in, then Main was taken out."""
    return unpacked("version_2", tmp_path)


@pytest.fixture
def file_of_version_4(tmp_path):
    """A title came in, then a marker."""
    return unpacked("version_4", tmp_path)


@pytest.fixture
def file_of_version_5(tmp_path):
    """A sequence Second came in, then Film was taken out."""
    return unpacked("version_5", tmp_path)


@pytest.fixture
def file_of_version_7(tmp_path):
    """A matte M came in, then one more, which was taken out."""
    return unpacked("version_7", tmp_path)


@pytest.fixture
def file_of_version_9(tmp_path):
    """Of q and r, which were queued, q failed and was taken out."""
    return unpacked("version_9", tmp_path)


def unpacked(version, folder):
    path = folder / "film.cutaway"
    packed = Path(__file__).with_name(f"{version}.cutaway.gz")
    path.write_bytes(gzip.decompress(packed.read_bytes()))
    return path


def names(project):
    return [media.name for media in project.media]


def test_an_older_file_is_opened_and_stays_up_to_date(old_file):
    with ProjectFile.open(old_file) as file:
        assert names(file.project) == ["hills.mp4"]
        file.write(file.project, replace(file.project, name="New name"), "Rename")

    with ProjectFile.open(old_file) as file:
        assert file.project.name == "New name"
        assert file.project.media[0].bin == "day one"
        assert file.project.media[0].rating == 0


def test_it_is_backed_up_as_it_was(old_file):
    before = old_file.read_bytes()
    ProjectFile.open(old_file).close()

    kept = backups(old_file)

    assert len(kept) == 1
    assert old_file.read_bytes() != before
    assert b"described_media" in old_file.read_bytes()
    assert b"described_media" not in kept[0].read_bytes()


def test_edits_of_the_older_version_can_be_undone_and_done_again(old_file):
    with ProjectFile.open(old_file) as file:
        assert names(file.undo()) == ["beach.mp4", "hills.mp4"]
        assert names(file.undo()) == ["beach.mp4"]
        assert names(file.redo()) == ["beach.mp4", "hills.mp4"]
        assert file.project.media[1].tags == ()


def test_to_be_read_only_it_is_left_as_it_is(old_file):
    before = old_file.read_bytes()

    with ProjectFile.open(old_file, read_only=True) as file:
        assert names(file.project) == ["hills.mp4"]

    assert old_file.read_bytes() == before


def test_a_damaged_older_file_is_recovered(old_file):
    data = bytearray(old_file.read_bytes())
    data[:100] = bytes(100)
    old_file.write_bytes(data)

    found = recover(old_file)

    with found.project_file as file:
        assert names(file.project) == ["hills.mp4"]


def test_sequences_of_version_2_have_a_format_of_their_own(file_of_version_2):
    with ProjectFile.open(file_of_version_2) as file:
        assert [each.name for each in file.project.sequences] == ["Second"]
        assert not file.project.sequences[0].format_from_first_clip
        assert [each.name for each in file.undo().sequences] == ["Main", "Second"]
        assert not file.project.sequences[0].format_from_first_clip
        assert file.undo().sequences[0].video_tracks[0].items[0].name == "Hello"


def test_that_a_format_follows_the_first_clip_is_kept(file_of_version_2):
    with ProjectFile.open(file_of_version_2) as file:
        waiting = replace(file.project.sequences[0], format_from_first_clip=True)
        file.write(file.project, file.project.with_sequence(waiting), "From the first clip")

    with ProjectFile.open(file_of_version_2) as file:
        assert file.project.sequences[0].format_from_first_clip


def test_clips_of_version_2_take_markers_and_keep_them(file_of_version_2):
    with ProjectFile.open(file_of_version_2) as file:
        file.undo()
        before = file.undo()
        sequence = before.sequences[0]
        clip = sequence.video_tracks[0].items[0]
        assert clip.markers == ()
        marker = Marker(MarkerId("m"), "Here", 3, colour="red", note="Why")
        file.write(before, add_clip_marker(before, sequence.id, clip.id, marker), "Mark clip")

    with ProjectFile.open(file_of_version_2) as file:
        kept = file.project.sequences[0].video_tracks[0].items[0]
        time = kept.source_time(3, sequence.rate)
        assert kept.markers == (ClipMarker(MarkerId("m"), "Here", time, "red", "Why"),)
        assert file.undo() == before


def test_files_of_version_4_have_no_shots_and_take_some(file_of_version_4):
    request = GenerationRequest(GenerationKind.TEXT_TO_VIDEO, "any", 640, 360, 24, Fraction(24))
    with ProjectFile.open(file_of_version_4) as file:
        before = file.project
        assert (before.shots, before.queue, before.takes) == ((), (), ())
        after = add_shot(before, Shot(ShotId("s"), "Waves", request))
        file.write(before, after, "New shot")

    with ProjectFile.open(file_of_version_4) as file:
        assert file.project.shots == (Shot(ShotId("s"), "Waves", request),)
        assert file.undo() == before
        assert not file.undo().sequences[0].markers


def test_sequences_of_version_5_take_guides_and_keep_them(file_of_version_5):
    guides = (GuideLine(0, 320.0), GuideLine(1, 100.5))
    with ProjectFile.open(file_of_version_5) as file:
        assert [each.name for each in file.undo().sequences] == ["Film", "Second"]
        before = file.project
        assert [each.guides for each in before.sequences] == [(), ()]
        file.write(before, set_guides(before, before.sequences[0].id, guides), "Add guides")

    with ProjectFile.open(file_of_version_5) as file:
        assert file.project.sequences[0].guides == guides
        assert file.undo() == before


def test_clips_of_version_5_take_mattes_and_keep_them(file_of_version_5):
    with ProjectFile.open(file_of_version_5) as file:
        before = file.project
        assert before.mattes == ()
        tracked = matte(keys=(key(3),), stretches=(stretch(4, 9),))
        after = replace(before, media=(*before.media, FILM), mattes=(tracked,))
        file.write(before, after, "Add matte")

    with ProjectFile.open(file_of_version_5) as file:
        assert file.project == after
        assert file.undo() == before
        assert file.undo().sequences[0].name == "Film"


def test_mattes_of_version_7_can_be_locked(file_of_version_7):
    with ProjectFile.open(file_of_version_7) as file:
        assert [(each.name, each.locked) for each in file.undo().mattes] == [
            ("M", False),
            ("N", False),
        ]
        before = file.project
        file.write(before, lock_matte(before, before.mattes[0].id, True), "Lock matte")

    with ProjectFile.open(file_of_version_7) as file:
        assert [each.locked for each in file.project.mattes] == [True, False]
        assert file.undo() == before


def test_what_failed_in_version_9_takes_what_helps_and_keeps_it(file_of_version_9):
    remedy = Remedy(Help.SMALLER, "320x180x9")
    with ProjectFile.open(file_of_version_9) as file:
        (failed, _) = file.undo().queue
        assert (failed.message, failed.remedy) == ("There is not enough memory.", None)
        before = file.redo()
        after = fail_queued(before, before.queue[0].id, "It does not fit.", remedy)
        file.write(before, after, "Generation failed")

    with ProjectFile.open(file_of_version_9) as file:
        assert file.project.queue[0].remedy == remedy
        assert file.undo() == before


def test_only_what_migrations_added_has_a_default():
    added = {shape.table: shape.added for shape in table_shapes() if shape.added}
    assert added == {
        "media": ("[]", 0, "", ""),
        "sequence": (0, "[]"),
        "item": ("[]", "[]"),
        "effect": ("[]",),
        "matte": (0,),
        "shot": ("",),
        "queue": ("",),
    }
