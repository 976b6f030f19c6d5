"""What holds for any edit of shots, queue and takes, among all other edits."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from random_edits.choices import ids_from
from random_edits.edits import EDITS, attempt, random_project
from random_edits.generation import GENERATION_EDITS

from editor.model.edits.errors import EditError
from editor.model.rules.invariants import violations
from editor.store.project_file import ProjectFile

seeds = st.integers(0, 2**32).map(Random)
few = settings(max_examples=25, deadline=None)
ALL = (*GENERATION_EDITS, *GENERATION_EDITS, *EDITS)


def edited(rng, project):
    return attempt(rng, project, ids_from(rng), ALL)


@few
@given(seeds)
def test_any_chain_of_edits_keeps_the_invariants_and_the_old_value(rng):
    project = random_project(rng)
    for _ in range(25):
        told = repr(project)
        label, after = edited(rng, project)

        assert violations(after) == [], label
        assert repr(project) == told
        project = after


@settings(max_examples=10, deadline=None)
@given(seeds)
def test_any_chain_of_edits_is_in_the_file_and_can_be_undone_there(tmp_path_factory, rng):
    project = random_project(rng)
    path = tmp_path_factory.mktemp("film") / "film.cutaway"
    states = [project]
    with ProjectFile.create(path, project) as file:
        for _ in range(20):
            label, after = edited(rng, states[-1])
            if after != states[-1]:
                file.write(states[-1], after, label)
                states.append(after)
    with ProjectFile.open(path) as file:
        assert file.project == states[-1]
        for before in reversed(states[:-1]):
            assert file.undo() == before
        for after in states[1:]:
            assert file.redo() == after


@pytest.mark.parametrize("edit", dict.fromkeys(GENERATION_EDITS), ids=lambda edit: edit.__name__)
def test_each_random_edit_can_succeed(edit):
    for seed in range(100):
        rng = Random(seed)
        project = random_project(rng)
        for _ in range(12):
            project = attempt(rng, project, ids_from(rng), GENERATION_EDITS)[1]
        try:
            after = edit(rng, project, project.sequences[0].id, ids_from(rng))
        except EditError:
            continue
        if after != project:
            return
    pytest.fail("it was always refused")
