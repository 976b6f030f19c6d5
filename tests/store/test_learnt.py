"""What was learnt of models, in the user's file."""

import pytest

from editor.model.generation.comparing.elo import Comparison, Contender, Verdict
from editor.model.generation.experience import Experience
from editor.store.learnt import Notes, NotesFile


@pytest.fixture
def path(tmp_path):
    return tmp_path / "state" / "generation.json"


def test_what_is_written_is_read_again(path):
    comparison = Comparison(
        Contender("sea", "slow"), Contender("sky"), Verdict.WORSE, "2026-01-01T00:00:00+00:00"
    )
    notes = Notes(Experience().after("sea", "processor", 2.0, 3.0, 0.5)).with_comparison(comparison)

    NotesFile(path).write(notes)

    assert NotesFile(path).read() == notes
    assert [each.name for each in path.parent.iterdir()] == ["generation.json"]


def test_what_an_earlier_version_learnt_still_tells(path):
    path.parent.mkdir()
    path.write_text('{"experience": [["sea", "processor", 1.5, 1.0, 3]], "comparisons": []}')

    learnt = NotesFile(path).read().experience.of("sea", "processor")

    assert (learnt.seconds(10.0), learnt.runs) == (15.0, 3)


@pytest.mark.parametrize("content", ["", "[]", '{"experience": 3}', '{"experience": [[1]]}'])
def test_what_cannot_be_read_is_as_if_it_had_not_been_learnt(path, content):
    path.parent.mkdir()
    path.write_text(content)

    assert NotesFile(path).read() == Notes()


def test_what_cannot_be_written_is_told(path):
    path.parent.write_text("a file")

    with pytest.raises(OSError, match="File exists"):
        NotesFile(path).write(Notes())
