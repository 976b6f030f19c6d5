"""A checkout in miniature: bootstrap itself, beside a project that needs nothing from anywhere."""

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

BOOTSTRAP = Path(__file__).resolve().parent.parent.parent / "packaging" / "bootstrap.py"

PYPROJECT = """
[build-system]
requires = []
build-backend = "build"
backend-path = ["."]

[project]
name = "cutaway"
version = "0"
dependencies = []
optional-dependencies = { ai = [], dev = [] }
scripts = { cutaway = "say:main" }
"""

# A build backend needs no more than this to install one module from where it lies.
BACKEND = """
import zipfile, pathlib

def build_editable(folder, config_settings=None, metadata_directory=None):
    name, about = "cutaway-0-py3-none-any.whl", "cutaway-0.dist-info/"
    with zipfile.ZipFile(pathlib.Path(folder, name), "w") as wheel:
        wheel.writestr("cutaway.pth", str(pathlib.Path.cwd()))
        wheel.writestr(about + "METADATA", "Metadata-Version: 2.1\\nName: cutaway\\nVersion: 0\\n"
            "Provides-Extra: ai\\nProvides-Extra: dev\\n")
        wheel.writestr(about + "WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\n"
            "Tag: py3-none-any\\n")
        wheel.writestr(about + "entry_points.txt", "[console_scripts]\\ncutaway = say:main\\n")
        wheel.writestr(about + "RECORD", "")
    return name
"""

SAY = """
import sys

def main():
    print("cutaway", *sys.argv[1:])
"""


@pytest.fixture(scope="session")
def bootstrap() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bootstrap", BOOTSTRAP)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def checkout(tmp_path_factory) -> Path:
    root = tmp_path_factory.mktemp("checkout").resolve()
    (root / "packaging").mkdir()
    shutil.copy(BOOTSTRAP, root / "packaging")
    (root / "packaging" / "constraints.txt").write_text("")
    (root / "pyproject.toml").write_text(PYPROJECT)
    (root / "build.py").write_text(BACKEND)
    (root / "say.py").write_text(SAY)
    return root


@pytest.fixture(scope="session")
def start():
    """Starts the bootstrap of a checkout, away from any package index."""

    def started(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
        nowhere = {
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_INDEX_URL": "http://127.0.0.1:9/simple",
            "PIP_EXTRA_INDEX_URL": "",
            "PIP_FIND_LINKS": "",
            "PIP_RETRIES": "1",
        }
        return subprocess.run(
            [sys.executable, str(root / "packaging" / "bootstrap.py"), *arguments],
            env={**os.environ, **nowhere},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    return started
