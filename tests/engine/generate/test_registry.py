import subprocess
import sys

import pytest
from builders.generation import SPEC, Fade, install_plug_in

from editor.engine.generate.model import GenerationError
from editor.engine.generate.registry import Models, found_models
from editor.model.generation.request import GenerationKind

CODE = "from builders.generation import Fade as Model"


@pytest.fixture
def site(tmp_path, monkeypatch):
    """A folder of packages that Python looks into."""
    monkeypatch.syspath_prepend(tmp_path)
    return tmp_path


def test_an_installed_plug_in_brings_its_model(site):
    install_plug_in(site, "fade_plug_in", CODE, "fade")

    models = found_models()

    assert models.model("fade").spec == SPEC
    assert not models.problems


def test_a_broken_plug_in_is_named_and_left_out(site):
    install_plug_in(site, "fade_plug_in_too", CODE, "fade")
    install_plug_in(site, "torn", "raise RuntimeError('it was never finished')", "torn")

    models = found_models()

    assert models.model("fade").spec == SPEC
    assert models.problems == (
        "The model “torn” of the package torn cannot be used and is left out (it was never "
        "finished): update the package or remove it.",
    )


def test_a_plug_in_cannot_take_the_place_of_another(site):
    install_plug_in(site, "first_fade", CODE, "a")
    install_plug_in(site, "second_fade", CODE, "b")

    models = found_models()

    (problem,) = models.problems
    assert "package second_fade" in problem
    assert "there is a model “fade” already" in problem


def test_a_model_that_is_not_there_is_refused_with_those_that_are():
    with pytest.raises(GenerationError, match="no model “sea” here: there is fade"):
        Models([Fade()]).model("sea")


def test_models_are_found_by_what_they_do():
    models = Models([Fade()])

    assert models.of_kind(GenerationKind.TEXT_TO_IMAGE) == (SPEC,)
    assert models.of_kind(GenerationKind.INPAINT) == ()


def test_knowing_the_models_loads_no_heavy_library():
    script = (
        "import sys; from editor.engine.generate.registry import found_models; "
        "assert found_models().specs; "
        "sys.exit(', '.join({'torch', 'cv2', 'onnxruntime', 'diffusers'} & set(sys.modules)) or 0)"
    )

    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)

    assert (ended.returncode, ended.stderr) == (0, "")
