import os
import select
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from random import Random

import pytest
from random_edits.edits import random_project
from store import kill_child

from editor.store.project_file import ProjectFile

TESTS = Path(__file__).parent.parent
KILLS = 10  # or about so many


@contextmanager
def mother(path, seed):
    """Of processes that edit; see `kill_child`."""
    search = os.pathsep.join([str(TESTS.parent), str(TESTS)])
    with subprocess.Popen(
        [sys.executable, kill_child.__file__, str(path), str(seed)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": search},
    ) as process:
        yield process


def run_and_kill(process, number, rng):
    """Edits from `number` on in a child, killed at some moment of some later edit; what it said."""
    last = number + rng.randrange(2 * kill_child.EDITS // KILLS)
    process.stdin.write(b"%d\n" % number)
    process.stdin.flush()
    word, child = process.stdout.readline().split()
    assert word == b"born"
    said = []
    for line in process.stdout:
        said.append(line)
        if line in (b"begin %d\n" % last, b"ended\n"):
            break
    if said[-1] == b"ended\n":
        assert b"done %d\n" % (kill_child.EDITS - 1) in said
    else:
        select.select([], [], [], rng.choice([0, rng.uniform(0, 0.004)]))
        os.kill(int(child), signal.SIGKILL)
        said += iter(process.stdout.readline, b"ended\n")
    return [line.split() for line in said]


@pytest.mark.skipif(os.name != "posix", reason="kills by signal")
@pytest.mark.parametrize("seed", [1, 2])
def test_a_kill_at_any_moment_leaves_the_project_before_or_after_the_edit(path, seed):
    rng = Random(seed)
    project = random_project(rng, 30)
    ProjectFile.create(path, project).close()
    number = 0
    with mother(path, seed) as process:
        while number < kill_child.EDITS:
            said = run_and_kill(process, number, rng)
            for done in [int(words[1]) for words in said if words[0] == b"done"]:
                project = kill_child.edited(seed, done, project)
                number = done + 1
            begun = max((int(words[1]) for words in said if words[0] == b"begin"), default=-1)

            with ProjectFile.open(path) as file:
                after = kill_child.edited(seed, number, project) if begun == number else project
                assert file.project in (project, after)
                if file.project != project:
                    project, number = after, number + 1
                if file.history().undoable:
                    file.undo()
                    assert file.redo() == project
