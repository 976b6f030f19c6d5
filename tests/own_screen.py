"""A screen for each process that runs tests side by side: two windows cannot both have the keys."""

from __future__ import annotations

import os
import shutil
import subprocess


class OwnScreen:
    """A plugin for each worker of pytest-xdist; registered before Qt looks for a screen."""

    def __init__(self) -> None:
        self._server: subprocess.Popen[bytes] | None = None

    def pytest_configure(self) -> None:
        if "DISPLAY" in os.environ and shutil.which("Xvfb"):
            self._server, os.environ["DISPLAY"] = _screen()

    def pytest_unconfigure(self) -> None:
        if self._server is not None:
            self._server.terminate()
            self._server.wait()


def _screen() -> tuple[subprocess.Popen[bytes], str]:
    """A running Xvfb and its display's name."""
    out, into = os.pipe()
    settings = ("-screen", "0", "1920x1200x24", "-nolisten", "tcp")
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(into), *settings],
        pass_fds=[into],
        stderr=subprocess.DEVNULL,
    )
    os.close(into)
    with os.fdopen(out) as number:
        return server, f":{number.readline().strip()}"
