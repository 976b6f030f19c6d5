"""How torch comes into the process."""

import os
import subprocess
import sys
from importlib.util import find_spec

import pytest

from editor.engine.torch_library import threads

CORES = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def told(script):
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert ended.returncode == 0, ended.stderr
    return ended.stdout.split()


def test_a_core_is_left_to_the_window(monkeypatch):
    monkeypatch.setattr(os, "nice", lambda more: 0, raising=False)  # the tests themselves may yield

    assert threads() == max(1, CORES - 1)


@pytest.mark.skipif(not hasattr(os, "nice"), reason="the system knows no niceness")
def test_work_that_yields_takes_all_cores():
    script = (
        "import os; os.nice(19); from editor.engine.torch_library import threads;print(threads())"
    )
    assert told(script) == [str(CORES)]


@pytest.mark.skipif(find_spec("torch") is None, reason="torch is not installed")
def test_torch_is_there_with_its_threads_set_and_works():
    script = (
        "from editor.engine.torch_library import threads, torch_library; "
        "torch = torch_library(); assert torch_library() is torch; "
        "print(torch.get_num_threads(), threads(), float((torch.ones(3) * 2).sum()))"
    )
    chosen, wanted, result = told(script)
    assert chosen == wanted
    assert result == "6.0"
