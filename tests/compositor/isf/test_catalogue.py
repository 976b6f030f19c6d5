"""A catalogue of folders, and the check of single files."""

import pytest

from editor.compositor.isf.catalogue import Catalogue
from editor.compositor.isf.check import check
from editor.compositor.isf.errors import ShaderError
from editor.model.effects import EffectKind
from editor.resources import shaders_folder

SOLID = '/*{"INPUTS": []}*/\nvoid main() { gl_FragColor = vec4(1.0); }\n'
FADE = "vec4 transition(vec2 p) { return mix(getFromColor(p), getToColor(p), progress); }\n"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "deeper").mkdir()
    (tmp_path / "white.fs").write_text(SOLID)
    (tmp_path / "deeper" / "fade.glsl").write_text(FADE)
    (tmp_path / "broken.fs").write_text("/*{\n]}*/")
    (tmp_path / "wrong.fs").write_text(SOLID.replace("vec4(1.0)", "vec4(nothing)"))
    (tmp_path / "notes.txt").write_text("no shader")
    return tmp_path


def test_a_broken_file_hurts_nothing_else(folder):
    catalogue = Catalogue.load([folder])

    assert [spec.name for spec in catalogue.specs()] == ["white", "wrong", "fade"]
    (problem,) = catalogue.problems
    assert str(problem).startswith(f"{folder / 'broken.fs'}:2: ")
    with pytest.raises(ShaderError):
        catalogue.file(EffectKind.EFFECT, "broken")


def test_the_first_of_two_files_of_one_name_is_kept(folder):
    (folder / "deeper" / "white.fs").write_text(SOLID)

    catalogue = Catalogue.load([folder])

    assert any("the name is taken" in problem.what for problem in catalogue.problems)
    spec = catalogue.spec(EffectKind.GENERATOR, "white")
    assert spec is not None
    assert spec.path in {str(folder / "white.fs"), str(folder / "deeper" / "white.fs")}


def test_a_name_is_unique_only_within_its_kind(folder):
    (folder / "white.glsl").write_text(FADE)

    catalogue = Catalogue.load([folder])

    assert catalogue.spec(EffectKind.GENERATOR, "white")
    assert catalogue.spec(EffectKind.TRANSITION, "white")
    assert catalogue.spec(EffectKind.EFFECT, "white") is None


def test_the_check_says_of_each_file_whether_it_draws(gl, folder):
    results = {result["path"].removeprefix(f"{folder}/"): result for result in check(gl, [folder])}

    assert {name: (r["kind"], r["ok"]) for name, r in results.items()} == {
        "broken.fs": (None, False),
        "deeper/fade.glsl": ("transition", True),
        "white.fs": ("generator", True),
        "wrong.fs": ("generator", False),
    }
    assert results["white.fs"]["error"] is None
    assert f"{folder / 'wrong.fs'}:2: `nothing' undeclared" == results["wrong.fs"]["error"]


def test_the_check_says_what_is_not_there(gl, folder):
    (result,) = check(gl, [folder / "gone.fs"])

    assert not result["ok"]
    assert "cannot be read" in str(result["error"])


def test_everything_shipped_passes_the_check(gl):
    kinds = ("effects", "generators", "transitions")

    results = check(gl, [shaders_folder() / kind for kind in kinds])

    assert len(results) == 25
    assert [result for result in results if not result["ok"]] == []
