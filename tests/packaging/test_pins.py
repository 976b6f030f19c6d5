"""What pyproject.toml asks for, constraints.txt pins and the laws know of agree."""

import re
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
PROJECT = PYPROJECT["project"]
CONTRACTS = PYPROJECT["tool"]["importlinter"]["contracts"]


def name(requirement: str) -> str:
    """The package's name in the form in which two spellings are equal."""
    spelled = re.match(r"[\w.-]+", requirement)
    assert spelled
    return re.sub(r"[-_.]+", "-", spelled[0]).lower()


def pins() -> list[str]:
    lines = (ROOT / "packaging" / "constraints.txt").read_text("utf-8").splitlines()
    return [line.split("#")[0].strip() for line in lines if line.split("#")[0].strip()]


def test_every_direct_dependency_is_pinned():
    extras = PROJECT["optional-dependencies"]
    asked = [*PROJECT["dependencies"], *extras["ai"], *extras["dev"]]

    assert {name(one) for one in asked} <= {name(pin) for pin in pins()}


def test_every_pin_is_exact_and_fits_any_build_of_that_version():
    assert [pin for pin in pins() if not re.fullmatch(r"[\w.-]+==[\w.]+", pin)] == []


def test_model_is_forbidden_every_library_that_the_program_installs():
    asked = {name(one) for one in PROJECT["dependencies"]}
    modules = {
        module
        for module, homes in packages_distributions().items()
        if asked & {name(home) for home in homes} and re.fullmatch(r"PySide6|[a-z]\w+", module)
    }
    law = next(one for one in CONTRACTS if one["name"].startswith("model:"))

    assert modules - set(law["forbidden_modules"]) == set()
