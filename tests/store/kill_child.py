"""Edits a project file until it is killed: each edit is announced before and after.

The edits are decided by the seed and their number alone, so that the parent can work them out.
Whoever edits is born ready, of a process that has read the program once: for each number on
standard input it gives birth to one, and tells when that one has ended.
"""

import os
import sys
from pathlib import Path
from random import Random

from random_edits.edits import random_edit

from editor.store.project_file import ProjectFile

EDITS = 300


def edited(seed, number, project):
    """The project after edit `number`."""
    return random_edit(Random(f"{seed} {number}"), project)[1]


def say(what):
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


def edit(path, seed, number):
    with ProjectFile.open(path) as file:
        while number < EDITS:
            after = edited(seed, number, file.project)
            say(f"begin {number}")
            file.write(file.project, after, f"Edit {number}", gesture=f"{number // 3}")
            say(f"done {number}")
            number += 1


def main(path, seed):
    for number in sys.stdin:
        born = os.fork()
        if born == 0:
            say(f"born {os.getpid()}")
            edit(path, seed, int(number))
            return
        os.waitpid(born, 0)
        say("ended")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
