"""The command line in this process, small footage, and a project to edit."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from builders.film import BLUE, RATE, RED, SIZE, movie, still

from editor.api.film import Film
from editor.api.timeline.footage import Cut
from editor.cli.main import run


@dataclass(frozen=True)
class Ended:
    """How a command ended, and what it printed."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Cutaway = Callable[..., Ended]


@pytest.fixture
def cutaway(capsys) -> Cutaway:
    """Runs a command; its arguments may be paths and numbers."""

    def called(*arguments: object) -> Ended:
        capsys.readouterr()
        code = run([str(argument) for argument in arguments])
        printed = capsys.readouterr()
        return Ended(code, printed.out, printed.err)

    return called


@pytest.fixture(scope="session")
def footage(tmp_path_factory) -> Path:
    """A folder with red.mp4 and blue.mp4, three seconds each, and white.png."""
    folder = tmp_path_factory.mktemp("footage")
    movie(folder / "red.mp4", RED)
    movie(folder / "blue.mp4", BLUE)
    still(folder / "white.png", (255, 255, 255))
    return folder


@pytest.fixture(scope="session")
def template(tmp_path_factory, footage) -> Path:
    with Film.new(
        tmp_path_factory.mktemp("template") / "film", size=SIZE, rate=Fraction(RATE)
    ) as film:
        film.timeline.append(footage / "red.mp4", footage / "blue.mp4", cut=Cut("12", "62"))
    return film.path


@pytest.fixture
def project(template, tmp_path) -> Path:
    """V1 and A1: two seconds of red, then two of blue, from the middles of their media."""
    with Film.open(template, read_only=True) as film:
        return film.save_copy(tmp_path / "film.cutaway")


@pytest.fixture
def track_of(cutaway, project) -> Callable[[str], str]:
    """A track in a line: `red 0+50, gap 50+10, …`."""

    def told(name: str) -> str:
        (track,) = [
            each
            for each in cutaway("info", project, "--json").json["sequences"][0]["tracks"]
            if each["name"] == name
        ]
        return ", ".join(
            f"{each.get('name', 'gap').removesuffix('.mp4')} {each['start']}+{each['duration']}"
            for each in track["items"]
        )

    return told
