from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LONGEST = 400
MOST_FILES = 12
FURNITURE = {"__init__.py", "conftest.py"}


def sources() -> list[Path]:
    rooms = ("editor", "packaging", "tests")
    return [path for room in rooms for path in (ROOT / room).rglob("*.py")]


def test_no_source_file_is_longer_than_a_reader_can_hold():
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in sources()}

    assert lengths
    assert {path: n for path, n in lengths.items() if n > LONGEST} == {}


@pytest.mark.parametrize("room", ["editor", "packaging", "tests"])
def test_no_folder_has_more_files_than_a_reader_can_survey(room):
    files = [path for path in (ROOT / room).rglob("*.py") if path.name not in FURNITURE]
    counts = Counter(path.parent.relative_to(ROOT) for path in files)

    assert counts
    assert {folder: n for folder, n in counts.items() if n > MOST_FILES} == {}
