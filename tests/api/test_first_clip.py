from dataclasses import replace
from fractions import Fraction

from builders.film import SIZE

from editor.api.film import Film
from editor.model.edits.ids import random_id
from editor.model.edits.project.new import new_project
from editor.store.project_file import ProjectFile


def waiting(path):
    """A film whose sequence is to be as its first clip."""
    project = new_project("Film", Fraction(50), 100, 100, new_id=random_id)
    sequence = replace(project.sequences[0], format_from_first_clip=True)
    ProjectFile.create(path, project.with_sequence(sequence)).close()
    return path


def test_the_first_clip_of_a_script_gives_the_format_in_the_same_step(tmp_path, footage):
    with Film.open(waiting(tmp_path / "film.cutaway")) as film:
        film.timeline.overwrite(footage / "red.mp4", "1s")

        sequence = film.sequence()
        assert (sequence.width, sequence.height, sequence.rate) == (*SIZE, 25)
        assert sequence.video_tracks[0].items[0].duration == 25
        film.undo()
        assert film.sequence().format_from_first_clip
        assert film.sequence().rate == 50
