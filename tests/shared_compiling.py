"""Source compiled by several processes, each its share, where all would compile all of it."""

from __future__ import annotations

import compileall
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
from _pytest.assertion import rewrite  # has no public name for what is kept of a rewritten file

TESTS = Path(__file__).resolve().parent
EDITOR = TESTS.parent / "editor"


class SharedCompiling:
    """A plugin for worker `number` of `count` of pytest-xdist: all of them import all tests. The
    asserts of each file are rewritten before, which in a fresh checkout takes longest of all.
    """

    def __init__(self, number: int, count: int) -> None:
        self._number, self._count = number, count

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self, session: pytest.Session) -> None:
        if sys.dont_write_bytecode:
            return
        for file in self._share(EDITOR.rglob("*.py")):
            compileall.compile_file(file, quiet=2)
        for file in self._share((*TESTS.rglob("test_*.py"), *TESTS.rglob("conftest.py"))):
            kept = rewrite.get_cache_dir(file) / f"{file.stem}{rewrite.PYC_TAIL}"
            if rewrite._read_pyc(file, kept) is None and rewrite.try_makedirs(kept.parent):
                hash, code = rewrite._rewrite_test(file, session.config)
                rewrite._write_pyc(session.config.stash[rewrite.assertstate_key], code, hash, kept)

    def _share(self, files: Iterable[Path]) -> list[Path]:
        return sorted(files)[self._number :: self._count]
