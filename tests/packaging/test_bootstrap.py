import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

BOOTSTRAP = Path(__file__).resolve().parent.parent.parent / "packaging" / "bootstrap.py"


@pytest.fixture(scope="module")
def installed(checkout, start):
    """The checkout in miniature after its first run."""
    first = start(checkout, "install")
    assert first.returncode == 0, first.stdout + first.stderr
    return checkout


def test_the_second_run_has_nothing_to_do(installed, start):
    stamp = installed / ".venv" / "cutaway-installed"
    before = stamp.stat().st_mtime_ns

    second = start(installed, "install")

    assert second.returncode == 0
    assert re.fullmatch(r"Cutaway is set up \(\d+\.\d s\)\.\n", second.stdout)
    assert stamp.stat().st_mtime_ns == before


def test_tests_run_side_by_side_unless_some_are_named(bootstrap, monkeypatch, tmp_path):
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")

    everything, environment = bootstrap.test_command(tmp_path, [], screen=True)
    some, _ = bootstrap.test_command(tmp_path, ["tests/store"], screen=True)

    assert int(everything[everything.index("-n") + 1]) >= 1
    assert "PYTHONDONTWRITEBYTECODE" not in environment
    assert some[1:] == ["-m", "pytest", "tests/store"]


def test_arguments_after_run_go_to_the_program(installed, start):
    ran = start(installed, "run", "models", "list", "--help")

    assert ran.stdout.endswith("cutaway models list --help\n")


def test_even_a_first_option_after_run_goes_to_the_program(installed, start):
    ran = start(installed, "run", "--help")

    assert ran.stdout.endswith("cutaway --help\n")


def test_the_model_libraries_can_be_left_out(checkout, start, bootstrap):
    ran = start(checkout, "run", "--without-ai", "--version")
    stamp = (checkout / ".venv" / "cutaway-installed").read_text()
    start(checkout, "install")

    assert ran.stdout.endswith("cutaway --version\n")
    assert stamp == bootstrap.fingerprint(checkout, with_ai=False)


def test_without_a_window_run_renders_the_demo(installed, start):
    ran = start(installed, "run")

    assert "cutaway demo --output" in ran.stdout


def test_run_fetches_the_small_models_once(installed, start):
    resources = installed / "resources"
    resources.mkdir()
    (resources / "models.toml").write_text("# none\n")

    first = start(installed, "run", "info")
    second = start(installed, "run", "info")

    (resources / "models.toml").unlink()
    resources.rmdir()
    assert "fetch the small models" in first.stdout
    assert "fetch the small models" not in second.stdout
    assert first.stdout.endswith("cutaway info\n")


def test_models_that_cannot_be_fetched_are_said_and_tried_again(bootstrap, tmp_path, capsys):
    (tmp_path / "resources").mkdir()
    (tmp_path / "resources" / "models.toml").write_text("# none\n")
    cutaway = bootstrap.program(tmp_path / ".venv", "cutaway")
    cutaway.parent.mkdir(parents=True)
    cutaway.write_text("#!/bin/sh\necho 'The registry cannot be reached.' >&2\nexit 1\n")
    cutaway.chmod(0o755)

    for _ in range(2):
        bootstrap.fetch_weights(tmp_path)

        said = capsys.readouterr().out
        assert "The registry cannot be reached." in said
        assert "found and tracked less well" in said


def test_another_pin_is_noticed(bootstrap, checkout):
    before = bootstrap.fingerprint(checkout, with_ai=True)
    constraints = checkout / "packaging" / "constraints.txt"

    constraints.write_text("six==1.17.0\n")
    after = bootstrap.fingerprint(checkout, with_ai=True)
    constraints.write_text("")

    assert after != before
    assert bootstrap.fingerprint(checkout, with_ai=True) == before


def test_an_index_that_cannot_be_reached_is_told_in_a_sentence(installed, start):
    pyproject = installed / "pyproject.toml"
    text = pyproject.read_text()

    pyproject.write_text(text.replace("requires = []", 'requires = ["hatchling"]'))
    pyproject.write_text(pyproject.read_text().replace('version = "0"', 'version = "1"'))
    refused = start(installed, "install")
    pyproject.write_text(text)

    assert refused.returncode == 1
    assert refused.stderr.strip() == (
        "The packages cannot be reached. Check the network or the proxy and run this again."
    )


def test_an_old_python_is_refused_in_a_sentence(bootstrap):
    with pytest.raises(bootstrap.Stop, match=r"needs Python 3\.11 or newer, and this is 3\.9\.2"):
        bootstrap.check_python((3, 9, 2))


def test_an_old_python_can_read_the_refusal():
    ast.parse(BOOTSTRAP.read_text("utf-8"), feature_version=(3, 7))


def test_too_little_disk_is_told_before_anything_is_fetched(bootstrap, tmp_path):
    with pytest.raises(bootstrap.Stop, match=r"^The disk is full: .* 1000000000\.0 GB"):
        bootstrap.check_disk(tmp_path, 10**18)


@pytest.mark.skipif(sys.platform != "linux", reason="apt-get is Debian's")
def test_who_may_not_install_libraries_is_told_the_line_to_run():
    script = (
        "import os, runpy, sys\n"
        f"install = runpy.run_path({str(BOOTSTRAP)!r})['install_libraries']\n"
        "if os.geteuid() == 0: os.setuid(65534)\n"
        "try: install(['libegl1', 'xvfb'])\n"
        "except Exception as stop: print(stop)\n"
    )
    answer = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )

    assert "sudo apt-get install -y --no-install-recommends libegl1 xvfb" in answer.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_disk_that_fills_up_on_the_way_is_told_in_a_sentence(bootstrap):
    write = "open('/dev/full', 'w', 1).write('x\\n')"

    with pytest.raises(bootstrap.Stop, match=r"^The disk is full\."):
        bootstrap.step("write", [sys.executable, "-c", write])


def test_a_failure_of_another_kind_shows_what_was_said_last(bootstrap):
    with pytest.raises(bootstrap.Stop, match="the cat sat on it"):
        bootstrap.step("sit", [sys.executable, "-c", "raise SystemExit('the cat sat on it')"])


def test_help_is_given():
    answer = subprocess.run(
        [sys.executable, str(BOOTSTRAP), "--help"], capture_output=True, text=True, check=True
    )

    assert "{run,test,install}" in answer.stdout
