"""What every test may ask for. Each folder adds its own fixtures in a conftest.py beside them."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real test media, which lies beside the checkout and not in it."""
    named = os.environ.get("CUTAWAY_SHARED_DATA")
    folder = Path(named) if named else ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip(f"no test media at {folder}; CUTAWAY_SHARED_DATA can name another folder")
    return folder


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write the golden pictures anew; look at them before committing",
    )
