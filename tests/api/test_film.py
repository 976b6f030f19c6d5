import subprocess
import sys
from fractions import Fraction

import numpy as np
import pytest
from builders.film import BLUE, RED, SIZE, decoded, movie

from editor.api.errors import FilmError, NamingError
from editor.api.film import Film
from editor.export.errors import ExportError
from editor.media.errors import MediaError
from editor.model.edits.errors import EditError
from editor.model.edits.project.markers import set_in_out
from editor.store.project_file import ProjectFileError


def close(picture, colour, within=4):
    return bool(np.abs(np.asarray(picture, int)[..., :3] - colour).max() <= within)


def test_a_new_film_has_one_sequence_and_its_usual_tracks(tmp_path):
    with Film.new(tmp_path / "trip", size=(640, 360), rate=Fraction(24)) as film:
        assert film.path == tmp_path / "trip.cutaway"
        sequence = film.sequence()

    assert (sequence.width, sequence.height, sequence.rate) == (640, 360, 24)
    assert [track.name for track in sequence.tracks] == ["V1", "V2", "V3", "A1", "A2"]


def test_a_film_like_its_footage_has_its_size_and_rates_and_holds_it(tmp_path, footage):
    with Film.like(tmp_path / "film", footage / "red.mp4") as film:
        sequence = film.sequence()
        assert (sequence.width, sequence.height) == SIZE
        assert (sequence.rate, sequence.sample_rate) == (25, 48000)
        assert [media.name for media in film.project.media] == ["red.mp4"]


def test_a_variable_rate_gives_the_usual_one_that_is_nearest(tmp_path, shared_data):
    with Film.like(tmp_path / "film", shared_data / "media_edge" / "cursed-vfr.mp4") as film:
        assert film.sequence().rate in (12, 15, 24, 25, 30, 48, 50, 60)


def test_what_is_edited_is_there_when_the_film_is_opened_again(film):
    project = film.project
    film.close()

    with Film.open(film.path) as again:
        assert again.project == project


def test_undo_and_redo_go_through_the_steps_by_their_labels(film):
    before = film.project
    film.timeline.slice("1s")
    after = film.project

    assert film.undo() == "Slice all tracks"
    assert film.project == before
    assert film.redo() == "Slice all tracks"
    assert film.project == after
    with pytest.raises(ProjectFileError, match="nothing to redo"):
        film.redo()


def test_any_pure_edit_can_be_applied(film):
    sequence = film.sequence().id

    film.apply("Mark", lambda project: set_in_out(project, sequence, 5, 30))

    assert film.sequence().in_point == 5
    assert film.history.undoable.label == "Mark"


def test_an_edit_that_is_refused_leaves_everything_as_it_was(film):
    before = film.project
    with pytest.raises(EditError, match="not enough material to slip"):
        film.timeline.slip("V1@0", "10s")
    assert film.project is before


def test_an_edit_that_changes_nothing_is_no_step(film):
    steps = len(film.history.steps)
    made = film.timeline.move("V1@0", by=0)
    assert made.clips == ()
    assert len(film.history.steps) == steps


def test_a_frame_is_the_picture_at_that_time(film):
    assert film.frame(0).shape == (90, 160, 4)
    assert close(film.frame(0), RED)
    assert close(film.frame("2s"), BLUE)


def test_frames_drawn_in_a_row_are_those_drawn_one_by_one(film):
    cut = film.timeline
    cut.transition("V1@0", "dissolve", 20)
    cut.add_effect("V1@0", "vignette")
    cut.generator("solid", 0, "4s", track="V2", values={"colour": "#ffffff"})
    cut.set("V2@0", {"scale": 0.5, "crop": "0.2,0.1,0.2,0.1", "opacity": 0.7})
    cut.add_effect("V2@0", "mask_shape", {"corner": 0.2})
    times = (0, 30, 49, 50, 58, 70, 99)

    in_a_row = list(film.frames(*times))

    for time, picture in zip(times, in_a_row, strict=True):
        np.testing.assert_array_equal(picture, film.frame(time), err_msg=f"frame {time}")


def test_a_frame_that_is_not_there_is_refused_with_those_that_are(film, tmp_path):
    with pytest.raises(FilmError, match="no frame 100: its frames are 0 to 99"):
        film.frame(100)
    with Film.new(tmp_path / "empty") as empty, pytest.raises(FilmError, match="it is empty"):
        empty.frame(0)


def test_a_frame_saved_as_png_is_the_frame(film, tmp_path):
    path = film.save_frame(tmp_path / "still", "1s")

    assert path == tmp_path / "still.png"
    assert close(decoded(path)[0], RED)
    with pytest.raises(MediaError, match="exists already"):
        film.save_frame(path, "1s")
    with pytest.raises(FilmError, match=r"\.png"):
        film.save_frame(tmp_path / "still.jpg")


def test_rendering_gives_the_range_asked_for(film, tmp_path):
    report = film.render(tmp_path / "out.mp4", start="1s", end="3s")

    frames = decoded(report.path)
    assert (report.frames, len(frames), report.missing) == (50, 50, ())
    assert close(frames[0], RED, 6)
    assert close(frames[-1], BLUE, 6)


def test_a_preset_is_guessed_from_the_suffix_or_the_suffixes_are_listed(film, tmp_path):
    assert film.render(tmp_path / "sound.wav").samples == 192000
    for name, word in (("out.xyz", "“.xyz” is no suffix"), ("out", "no suffix")):
        with pytest.raises(ExportError, match=word) as raised:
            film.render(tmp_path / name)
        assert ".mp4" in str(raised.value)


def test_missing_media_stop_an_export_or_are_reported(film, footage, tmp_path):
    gone = movie(tmp_path / "gone.mp4", BLUE, 25, sound=False)
    film.timeline.append(gone)
    gone.unlink()

    with pytest.raises(ExportError, match=r"gone\.mp4"):
        film.render(tmp_path / "out.mp4")
    report = film.render(tmp_path / "out.mp4", on_missing="report")

    assert "gone.mp4" in report.missing[0]
    assert report.frames == 125


def test_a_copy_has_the_same_project_and_stays_apart(film, tmp_path):
    path = film.save_copy(tmp_path / "copy")
    film.timeline.slice("1s")

    with Film.open(path) as copy:
        assert len(copy.sequence().video_tracks[0].items) == 2
        assert copy.history.undoable is not None


def test_a_second_sequence_can_be_edited_and_nested(film, footage):
    inner = film.add_sequence("inner")
    inner.append(footage / "blue.mp4")

    made = film.timeline.nest("inner", 0, track="V2")

    assert film.sequence("inner").id == inner.id
    assert len(made.clips) == 2
    assert close(film.frame(0), BLUE)
    with pytest.raises(NamingError, match="It has film, inner"):
        film.timeline_of("other")


def test_names_of_projects_end_in_cutaway(tmp_path):
    with pytest.raises(FilmError, match=r"ends in \.mp4"):
        Film.new(tmp_path / "film.mp4")


def test_effects_on_a_frame_drawn_again_do_not_show_the_one_before(tmp_path):
    with Film.new(tmp_path / "a", size=(160, 90), rate=Fraction(25)) as film:
        cut = film.timeline
        for track, cropped in (("V1", 0.0), ("V2", 0.1), ("V3", 0.4)):
            cut.generator("solid", 0, "1s", track=track, values={"colour": "#ffffff"})
            cut.add_effect(f"{track}@0", "mask_shape", {"left": cropped, "corner": 0.2})
            cut.set(f"{track}@0", {"opacity": 0.5, "rotation": 10})

        first, *others = film.frames(0, 0, 0)

        for again in others:
            np.testing.assert_array_equal(first, again)


def test_two_commands_at_once_are_both_done(tmp_path):
    with Film.new(tmp_path / "a", size=SIZE, rate=Fraction(25)) as film:
        path = film.path
    script = (
        "import sys; from editor.api.film import Film\n"
        "with Film.open(sys.argv[1]) as film: film.timeline.add_marker(sys.argv[2], 0)"
    )

    running = [subprocess.Popen([sys.executable, "-c", script, path, name]) for name in "ab"]

    assert [each.wait() for each in running] == [0] * 2
    with Film.open(path) as film:
        assert sorted(marker.name for marker in film.sequence().markers) == list("ab")
