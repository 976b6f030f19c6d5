from random import Random

import pytest
from random_edits.edits import random_edit, random_project
from store.projects.films import film

from editor.store.project_file import ProjectFile


@pytest.mark.parametrize("seed", range(3))
def test_any_walk_through_edits_undo_and_redo_agrees_with_memory_and_with_the_file(path, seed):
    rng = Random(seed)
    states = [random_project(rng, 30)]
    here = 0
    file = ProjectFile.create(path, states[0])
    for _ in range(150):
        step = rng.random()
        if step < 0.6:
            _, after = random_edit(rng, states[here])
            file.write(states[here], after, "Edit")
            if after != states[here]:
                states[here + 1 :] = [after]
                here += 1
        elif step < 0.75 and here:
            here -= 1
            file.undo()
        elif step < 0.9 and here < len(states) - 1:
            here += 1
            file.redo()
        elif step < 0.95:
            here = rng.randrange(len(states))
            file.go_to(file.history().start + here)
        else:
            file.close()
            file = ProjectFile.open(path)
        assert file.project == states[here]
        assert len(file.history().steps) == len(states) - 1
    file.close()

    with ProjectFile.open(path, read_only=True) as again:
        assert again.project == states[here]


def test_a_label_may_hold_any_character_of_a_file_name(path):
    label = "Append caf\udce9 \0\ufdd0.mp4"
    with ProjectFile.create(path, film(2)) as file:
        file.write(file.project, film(3), label)
        assert file.history().undoable.label == label

    with ProjectFile.open(path) as again:
        assert again.history().undoable.label == label
