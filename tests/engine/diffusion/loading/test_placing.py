"""How a loaded pipeline reckons, as its plan says."""

import os
from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pytest
from builders.diffusion import videos

from editor.engine.diffusion.running.devices import Accelerator, Held, Quantisation
from editor.engine.diffusion.running.loading import placing, quantised
from editor.engine.diffusion.running.loading.network import from_pretrained
from editor.engine.diffusion.running.loading.placing import place
from editor.engine.diffusion.running.loading.quantised import load_quantised
from editor.engine.diffusion.running.planning import Plan
from editor.engine.diffusion.running.resident import Resident, quiet
from editor.engine.diffusion.running.ways import Offload
from editor.engine.generate.model import GenerationError
from editor.model.generation.remedy import Help, Remedy
from editor.model.task import TaskControl
from editor.settings import Settings, SettingsFile

PLAN = Plan("float32", (), Offload.NONE, False, 0, 0, True)


@pytest.fixture(scope="module")
def resident(asked):
    return Resident(Path(asked("wan", videos.wan).brought.folder), "wan")


def pipeline(resident, plan):
    return resident.pipeline("WanPipeline", plan, Accelerator.NONE, TaskControl())


def test_a_decoder_works_in_tiles_and_slices_or_not(resident):
    tiled = pipeline(resident, replace(PLAN, tiled=True)).vae
    assert (tiled.use_tiling, tiled.use_slicing) == (True, True)

    whole = pipeline(resident, PLAN).vae

    assert whole is tiled
    assert (whole.use_tiling, whole.use_slicing) == (False, False)


def test_what_it_holds_is_told_as_it_lies_now(resident):
    pipeline(resident, PLAN)
    whole = resident.held()

    pipeline(resident, replace(PLAN, dtype="bfloat16"))

    assert (whole.on_device, resident.held().on_device) == (0, 0)
    assert whole.on_host > 1.7 * resident.held().on_host > 0
    resident.release()
    assert resident.held() == Held()


def test_attention_is_reckoned_by_what_is_named_and_as_usual_again(resident):
    made = pipeline(resident, replace(PLAN, attention="_native_math"))
    processors = [each.attn1.processor for each in made.transformer.blocks]
    assert {str(each._attention_backend.value) for each in processors} == {"_native_math"}

    pipeline(resident, PLAN)

    assert {each._attention_backend for each in processors} == {None}


def test_a_library_of_attention_that_is_not_there_is_said(resident):
    with pytest.raises(GenerationError, match="reckoned by sageattention, which is not") as caught:
        pipeline(resident, replace(PLAN, attention="sage"))

    assert caught.value.remedy == Remedy(Help.INSTALL, "pip install --upgrade sageattention")
    assert pipeline(resident, PLAN) is not None


@pytest.mark.parametrize("accelerator", [Accelerator.NONE, Accelerator.CUDA])
def test_that_nothing_compiles_is_said(resident, monkeypatch, accelerator):
    monkeypatch.setenv("CXX", "/no/compiler")
    monkeypatch.setattr(placing, "find_spec", lambda name: None)
    made = pipeline(resident, PLAN)

    with pytest.raises(GenerationError, match=r"Compiling needs (triton|a compiler of C\+\+)"):
        place(made, replace(PLAN, compiled=True), accelerator)

    blocks = pipeline(resident, PLAN).transformer.blocks
    assert [each._compiled_call_impl for each in blocks] == [None] * len(blocks)


def test_bits_that_no_installed_library_makes_are_said(resident, monkeypatch):
    monkeypatch.setattr(quantised, "find_spec", lambda name: None)
    few = replace(PLAN, quantisation=Quantisation.FOUR_BIT, quantised=("transformer",))

    with pytest.raises(GenerationError, match="4 bits need bitsandbytes, which is not installed"):
        pipeline(resident, few)

    torch = import_module("torch")
    assert next(pipeline(resident, PLAN).transformer.parameters()).dtype is torch.float32


@pytest.fixture
def halved(resident, monkeypatch, tmp_path):
    """Loads the transformer as if what it is made into were only its numbers in fewer bits."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(quantised, "_library", lambda quantisation: "safetensors")
    monkeypatch.setattr(quantised, "_config", lambda *given: None)
    whole = pipeline(resident, PLAN).transformer
    came = []

    def read(kind, place, dtype, **more):
        came.append(place)
        return from_pretrained(kind, place, dtype)

    monkeypatch.setattr(quantised, "from_pretrained", read)

    def load(bits=Quantisation.EIGHT_BIT):
        with quiet():
            made = load_quantised(type(whole), resident._folder / "transformer", "float16", bits)
        return made, came[-1]

    return load, tmp_path / "cutaway" / "weights"


def test_what_was_made_smaller_is_kept_and_made_anew_where_that_is_damaged(halved):
    torch = import_module("torch")
    load, folder = halved
    made, source = load()

    again, kept = load()

    assert (source.name, kept.parent) == ("transformer", folder)
    weights = again.state_dict()
    assert all(torch.equal(each, weights[name]) for name, each in made.state_dict().items())
    assert load(Quantisation.FOUR_BIT)[1] == source
    next(kept.glob("*.safetensors")).write_bytes(b"{")
    assert load()[1] == source
    assert load()[1] == kept


def test_what_is_kept_fits_in_the_cache_and_the_oldest_goes_first(halved, monkeypatch):
    load, folder = halved
    _, source = load()
    (first,) = folder.iterdir()
    os.utime(first, (1, 1))
    room = 1.5 * sum(each.stat().st_size for each in first.iterdir())
    monkeypatch.setattr(SettingsFile, "read", lambda self: Settings(cache_gigabytes=room / 1e9))

    load(Quantisation.FOUR_BIT)

    assert not first.exists()
    assert len(list(folder.iterdir())) == 1
    (folder.parent / "renders").mkdir()
    (folder.parent / "renders" / "long").write_bytes(bytes(int(room)))
    assert [load()[1] for _ in range(2)] == [source, source]
