from pathlib import Path

EDITOR = Path(__file__).parent.parent / "editor"
LONGEST = 400


def test_no_source_file_is_longer_than_a_reader_can_hold():
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in EDITOR.rglob("*.py")}

    assert lengths
    assert {path: n for path, n in lengths.items() if n > LONGEST} == {}
