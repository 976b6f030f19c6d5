"""Sets the program up in `.venv` and starts it, or its tests. Standard library only.

    python3 packaging/bootstrap.py run      set up, fetch the small models, open the editor
    python3 packaging/bootstrap.py test     set up, then run the tests
    python3 packaging/bootstrap.py install  set up only

What follows `run` goes to the `cutaway` command, what follows `test` goes to pytest.
`--without-ai` leaves out torch and the model libraries. The second time there is nothing to
do, which a stamp of what was installed tells without asking pip.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
import time
import venv
from collections import deque
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WITHOUT_AI = "--without-ai"
OLDEST_PYTHON = (3, 11)
NEEDED_BYTES = {True: 3_000_000_000, False: 1_200_000_000}  # with and without the extra `ai`

DEBIAN_LIBRARIES = (
    *("libegl1", "libgl1", "libgl1-mesa-dri"),
    *("libglib2.0-0", "libdbus-1-3", "libfontconfig1", "libfreetype6"),
    *("libxkbcommon0", "libxkbcommon-x11-0", "libxcb-cursor0", "libxcb-icccm4"),
    *("libxcb-keysyms1", "libxcb-shape0", "libxcb-xkb1", "libxcb-image0"),
    *("libxcb-randr0", "libxcb-render-util0", "libxcb-util1"),
)
MOST_TESTS_AT_ONCE = 4  # each process of them takes up to 3 GB
DEBIAN_SCREEN = ("xvfb", "xauth")  # a screen for the tests where there is none

# What pip and apt-get say that is worth showing while they work.
NEWS = ("Collecting", "Downloading", "Installing", "Building", "Get:", "Unpacking", "Setting up")

# What pip or the system says, and what the user is told.
DIAGNOSES = (
    (
        ("No space left on device", "not enough space on the disk", "Disk quota exceeded"),
        "The disk is full. Free some gigabytes and run this again; it goes on where it stopped.",
    ),
    (
        (
            "Failed to establish a new connection",
            "Temporary failure in name resolution",
            "Temporary failure resolving",
            "Failed to fetch",
            "Unable to locate package",
            "Name or service not known",
            "getaddrinfo failed",
            "Network is unreachable",
            "Connection refused",
            "connection timed out",
            "ConnectTimeoutError",
            "ReadTimeoutError",
            "ProxyError",
        ),
        "The packages cannot be reached. Check the network or the proxy and run this again.",
    ),
    (
        ("No matching distribution found",),
        "A package has no build for this Python and system. Python 3.11 has them all; without"
        " the generation models, add --without-ai.",
    ),
    (
        ("Permission denied", "Access is denied"),
        "A file could not be written. Make this folder your own, or close what uses it, and run"
        " this again.",
    ),
)


class Stop(Exception):
    """The set-up cannot go on; the message is a sentence for the user."""


def main(arguments: list[str]) -> int:
    options = _parser().parse_args(arguments)
    rest = [argument for argument in options.rest if argument != WITHOUT_AI]
    with_ai = len(rest) == len(options.rest) and not options.without_ai
    try:
        check_python(sys.version_info[:3])
        set_up(ROOT, with_ai, with_screen=options.command == "test")
        if options.command == "run":
            if with_ai:
                fetch_weights(ROOT)
            return subprocess.call(run_command(ROOT, rest, has_screen()))
        if options.command == "test":
            command, environment = test_command(ROOT, rest, has_screen())
            return subprocess.call(command, cwd=ROOT, env=environment)
    except Stop as stop:
        print(f"\n{stop}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. Run this again to go on.", file=sys.stderr)
        return 130
    return 0


def set_up(root: Path, with_ai: bool, with_screen: bool) -> None:
    """Install what is missing: system libraries, `.venv`, packages."""
    start = time.monotonic()
    install_libraries(missing_libraries(with_screen))
    stamp = root / ".venv" / "cutaway-installed"
    wanted = fingerprint(root, with_ai)
    if stamp.is_file() and stamp.read_text("utf-8") == wanted:
        print(f"Cutaway is set up ({time.monotonic() - start:.1f} s).", flush=True)
        return
    print(f"Setting Cutaway up in {root / '.venv'}", flush=True)
    try:
        check_disk(root, NEEDED_BYTES[with_ai])
        stamp.unlink(missing_ok=True)
        make_environment(root / ".venv")
        install_packages(root, with_ai)
        stamp.write_text(wanted, "utf-8")
    except OSError as error:
        raise Stop(explain(str(error))) from error
    print(f"Cutaway is set up ({time.monotonic() - start:.0f} s).", flush=True)


def fetch_weights(root: Path) -> None:
    """Fetch the small models that are used at once, unless that was done; what cannot be fetched
    is said, and tried again the next time: the program works without it."""
    catalogue = root / "resources" / "models.toml"
    if not catalogue.is_file():
        return
    stamp = root / ".venv" / "cutaway-weights"
    wanted = hashlib.sha256(catalogue.read_bytes()).hexdigest()
    if stamp.is_file() and stamp.read_text("utf-8") == wanted:
        return
    print("  fetch the small models (28 MB)", flush=True)
    command = [str(program(root / ".venv", "cutaway")), "models", "get", "--default"]
    try:
        answer = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
        )
        if answer.returncode == 0:
            stamp.write_text(wanted, "utf-8")
            return
        said = [line for line in answer.stderr.splitlines() if line.strip()]
        reason = said[-1].strip() if said else f"exit code {answer.returncode}"
    except OSError as error:
        reason = str(error)
    print(f"    {reason}\n    Without them subjects are found and tracked less well.", flush=True)


def fingerprint(root: Path, with_ai: bool) -> str:
    """A text that differs when something else is to be installed."""
    import tomllib  # not in the Pythons that check_python refuses

    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    parts = [
        project.get(key) for key in ("dependencies", "optional-dependencies", "scripts", "version")
    ]
    pins = (root / "packaging" / "constraints.txt").read_text("utf-8")
    said = json.dumps([parts, pins, str(root), sys.version, with_ai])
    return hashlib.sha256(said.encode()).hexdigest()


def check_python(version: tuple[int, ...]) -> None:
    if version[:2] < OLDEST_PYTHON:
        oldest = ".".join(map(str, OLDEST_PYTHON))
        raise Stop(
            f"Cutaway needs Python {oldest} or newer, and this is {'.'.join(map(str, version))}."
            f" Install a newer one and start this with it: python{oldest} packaging/bootstrap.py"
        )


def check_disk(folder: Path, needed_bytes: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < needed_bytes:
        raise Stop(
            f"The disk is full: {folder} has {free / 1e9:.1f} GB free and the packages need"
            f" {needed_bytes / 1e9:.1f} GB. Free some and run this again."
        )


def missing_libraries(with_screen: bool) -> list[str]:
    """The Debian packages that are wanted and not there; none on any other system."""
    if not shutil.which("dpkg-query") or not shutil.which("apt-get"):
        return []
    wanted = [*DEBIAN_LIBRARIES, *(DEBIAN_SCREEN if with_screen else ())]
    asked = ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n"]
    asked += [name for base in wanted for name in (base, f"{base}t64")]  # t64: newer Ubuntu
    answer = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    there = {line.split()[0] for line in answer.splitlines() if line.endswith(" installed")}
    missing = [name for name in wanted if name not in there and f"{name}t64" not in there]
    if importlib.util.find_spec("ensurepip") is None:  # Debian's own Python comes without it
        missing.append(f"python3.{sys.version_info[1]}-venv")
    return missing


def install_libraries(missing: list[str]) -> None:
    if not missing:
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if os.geteuid() != 0:
        raise Stop(
            "Some system libraries are missing. Run this line once, then run this again:\n\n"
            f"    sudo {' '.join(install)}"
        )
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    step("fetch the list of system packages", ["apt-get", "update"], quiet)
    step(f"install {len(missing)} system packages", install, quiet)


def make_environment(folder: Path) -> None:
    """Make `.venv`, unless one is there whose Python starts and is of this version."""
    python = program(folder, "python")
    if python.is_file():
        asked = [str(python), "-c", "import sys; print(sys.version)"]
        answer = subprocess.run(asked, capture_output=True, text=True, check=False)
        if answer.returncode == 0 and answer.stdout.strip() == sys.version:
            return
    start = time.monotonic()
    print("  make the environment", end="", flush=True)
    try:
        venv.create(folder, with_pip=True, clear=True, symlinks=os.name != "nt")
    except subprocess.CalledProcessError as error:
        said = error.output.decode(errors="replace") if error.output else str(error)
        raise Stop(explain(said)) from error
    print(f" ({time.monotonic() - start:.0f} s)", flush=True)


def install_packages(root: Path, with_ai: bool) -> None:
    python = str(program(root / ".venv", "python"))
    extras = "ai,dev" if with_ai else "dev"
    pip = [python, "-m", "pip", "install", "--no-input", "--disable-pip-version-check"]
    pip += ["--retries", "2", "--progress-bar", "off"]
    pip += ["--constraint", str(root / "packaging" / "constraints.txt")]
    size = "0.6 GB, with CUDA some more" if with_ai else "0.3 GB"
    step(f"install the packages ({size})", [*pip, "--editable", f"{root}[{extras}]"])


def step(title: str, command: list[str], extra: dict[str, str] | None = None) -> None:
    """Run `command`, showing its latest line on a terminal; raise Stop if it fails."""
    start = time.monotonic()
    print(f"  {title}", end="", flush=True)
    latest: deque[str] = deque(maxlen=400)
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        text=True,
        errors="replace",
        env={**os.environ, **(extra or {})},
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            latest.append(line.rstrip())
            if sys.stdout.isatty() and line.lstrip().startswith(NEWS):
                _show(f"  {title} ({time.monotonic() - start:.0f} s): {line.strip()}")
    if sys.stdout.isatty():
        _show(f"  {title}")
    print(f" ({time.monotonic() - start:.0f} s)", flush=True)
    if process.returncode != 0:
        raise Stop(explain("\n".join(latest)))


def explain(output: str) -> str:
    """What to tell the user about a step that failed with `output`."""
    for signs, sentence in DIAGNOSES:
        if any(sign in output for sign in signs):
            return sentence
    said = [line for line in output.splitlines() if line.strip()][-12:]
    return "\n".join(["The set-up failed. The last that was said:", "", *said])


def has_screen() -> bool:
    if sys.platform != "linux":
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def run_command(root: Path, arguments: list[str], screen: bool) -> list[str]:
    """The editor's window where it can open, else the demo rendered to files."""
    cutaway = str(program(root / ".venv", "cutaway"))
    if arguments:
        return [cutaway, *arguments]
    if screen and (root / "editor" / "app.py").is_file():
        return [cutaway]
    return [cutaway, "demo", "--output", str(root / "build" / "demo")]


def test_command(
    root: Path, arguments: list[str], screen: bool
) -> tuple[list[str], dict[str, str]]:
    """pytest, and the environment in which Qt and standalone contexts share one GL.

    All tests run side by side, one more than there are cores, for some wait for a disk, a thread
    or a process; those that are named run one by one.
    """
    if not arguments:
        processes = str(min((os.cpu_count() or 1) + 1, MOST_TESTS_AT_ONCE))
        arguments = ["-n", processes, "--dist", "worksteal"]
    command = [str(program(root / ".venv", "python")), "-m", "pytest", *arguments]
    environment = dict(os.environ)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # many Pythons start: one compiles for all
    if sys.platform != "linux":
        return command, environment
    settings = {
        "QT_XCB_GL_INTEGRATION": "xcb_egl",
        "LIBGL_ALWAYS_SOFTWARE": "1",
        "LP_NUM_THREADS": "1",  # of its drawing: what tests draw is small, and more only wait
        "QT_SCALE_FACTOR": "1",
    }
    if not screen:
        if not shutil.which("xvfb-run"):
            raise Stop("There is no screen and no xvfb-run to make one. Install Xvfb.")
        command = ["xvfb-run", "-a", "-s", "-screen 0 1920x1200x24 -nolisten tcp", *command]
    return command, {**settings, **environment}


def program(environment: Path, name: str) -> Path:
    if os.name == "nt":
        return environment / "Scripts" / f"{name}.exe"
    return environment / "bin" / name


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="bootstrap.py", description=platform_line(), allow_abbrev=False
    )
    parser.add_argument("command", choices=("run", "test", "install"))
    parser.add_argument(WITHOUT_AI, action="store_true", help="leave the model libraries out")
    parser.add_argument("rest", nargs=argparse.REMAINDER, help="for the program, or for pytest")
    return parser


def platform_line() -> str:
    return f"Set Cutaway up on {platform.system()} with Python {platform.python_version()}."


def _show(line: str) -> None:
    width = shutil.get_terminal_size().columns - 1
    print(f"\r{line[:width]:<{width}}\r{line[:width]}", end="", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
