import os
import subprocess
import sys

from PySide6.QtGui import QImage

_PROGRAM = "from editor.app import main; main()"


def test_pictures_of_the_window_are_taken_without_a_screen(tmp_path):
    screenless = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_XCB_GL_INTEGRATION")
    }
    wanted = ("recents-dark-1366*", "trim-dark-1366*")

    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, "shots", str(tmp_path), *_only(wanted)],
        env=screenless,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )

    pictures = [tmp_path / f"{name}-dark-1366x768.png" for name in ("trim", "recents")]
    assert done.stdout.split("\n")[:-1] == [str(picture) for picture in pictures], done.stderr
    for picture in pictures:
        image = QImage(str(picture))
        assert (image.width(), image.height()) == (1366, 768)
        assert _variety(image) > 60  # a film's picture is to be seen, not a bare window


def _only(patterns):
    return [word for pattern in patterns for word in ("--only", pattern)]


def _variety(image):
    return len({image.pixelColor(x, y).rgb() for x in range(0, 1366, 8) for y in range(0, 768, 8)})
