"""Models that are one file: told by their headers, and run with the rest of a folder."""

import json
import shutil
from dataclasses import replace
from importlib import import_module
from math import prod
from pathlib import Path

import numpy as np
import pytest
from builders.diffusion import videos
from builders.diffusion.asked import Asked
from builders.diffusion.single import save_gguf, wan_weights

from editor.engine.diffusion.bringing.adding import add, remove
from editor.engine.diffusion.bringing.layout import INDEX, SINGLE, read_layout
from editor.engine.diffusion.bringing.single.built_in import write_base
from editor.engine.diffusion.bringing.single.reading import read_single
from editor.engine.diffusion.bringing.single.signatures import INSIDE, SIGNATURES
from editor.engine.diffusion.running.loading.building import built
from editor.engine.diffusion.shelf import shelf
from editor.engine.generate.model import GenerationError
from editor.engine.models.folder import user_models
from editor.model.generation.request import GenerationKind

TEXT = GenerationKind.TEXT_TO_VIDEO


def saved(path: Path, shapes: dict[str, tuple[int, ...]]) -> Path:
    from safetensors.numpy import save_file

    save_file({name: np.zeros(shape, np.float16) for name, shape in shapes.items()}, path)
    return path


def shapes_of(signature) -> dict[str, tuple[int, ...]]:
    shapes: dict[str, tuple[int, ...]] = dict.fromkeys(signature.names, (2, 3))
    for name, axis, length in signature.sizes:
        shapes[name] = tuple(length if each == axis else 2 for each in range(4))
    return shapes


@pytest.mark.parametrize("number", range(len(SIGNATURES)))
@pytest.mark.parametrize("prefix", ["", "model.diffusion_model."])
def test_a_checkpoint_is_told_by_its_names(tmp_path, number, prefix):
    signature = SIGNATURES[number]
    ours = {
        (name if name.startswith(("conditioner.", "net.")) else prefix + name): shape
        for name, shape in shapes_of(signature).items()
    }

    single = read_single(saved(tmp_path / "some.safetensors", ours))

    assert single.signature is not None
    assert single.signature.pipeline == signature.pipeline
    assert single.held[0].part == signature.part


def test_the_parts_of_a_whole_checkpoint_are_counted_by_themselves(tmp_path):
    signature = next(each for each in SIGNATURES if each.related == "StableDiffusion")
    shapes = shapes_of(signature) | {
        "first_stage_model.decoder.conv_in.weight": (4, 5),
        "cond_stage_model.transformer.text_model.final_layer_norm.weight": (7,),
        "model_ema.something": (100,),
    }

    single = read_single(saved(tmp_path / "sd.safetensors", shapes))

    counted = {each.part: each.parameters for each in single.held}
    assert set(counted) == {"unet", *INSIDE["StableDiffusion"].values()}
    assert (counted["vae"], counted["text_encoder"]) == (20, 7)
    assert counted["unet"] == sum(prod(each) for each in shapes_of(signature).values())


def sd_shapes(**more):
    """Of what a whole checkpoint of Stable Diffusion 1 has, so much as tells it."""
    signature = next(
        each
        for each in SIGNATURES
        if each.is_built_in and each.pipeline == "StableDiffusionPipeline"
    )
    parts = {f"{prefix}some.weight": (2, 2) for prefix in INSIDE["StableDiffusion"]}
    return shapes_of(signature) | parts | more


def test_stable_diffusion_needs_no_base(models_folder, tmp_path):
    brought = add(str(saved(tmp_path / "painted.safetensors", sd_shapes())), user_models())

    layout = read_layout(Path(brought.folder))
    assert {part.name for part in layout.networks} == {"unet", "vae", "text_encoder"}
    assert all(part.file == tmp_path / "painted.safetensors" for part in layout.networks)
    remove(brought.id, user_models())
    assert not layout.folder.exists()


@pytest.mark.parametrize(
    ("part", "count"), [("unet", 859_520_964), ("vae", 83_653_863), ("text_encoder", 123_060_480)]
)
def test_what_is_built_in_is_as_large_as_what_was_published(models_folder, tmp_path, part, count):
    torch = import_module("torch")
    index = json.loads((write_base("StableDiffusionPipeline", tmp_path) / INDEX).read_text())
    library, name = index[part]

    network = built(getattr(import_module(library), name), tmp_path / part, torch.float32)

    assert sum(each.numel() for each in network.parameters()) == count


def test_what_is_built_in_reads_words_as_clip_does(models_folder, tmp_path):
    transformers = import_module("transformers")
    write_base("StableDiffusionPipeline", tmp_path)

    words = transformers.CLIPTokenizer.from_pretrained(tmp_path / "tokenizer")

    assert words("a photo of an astronaut riding a horse").input_ids == [
        *(49406, 320, 1125, 539, 550, 18376, 6765, 320, 4558),
        49407,
    ]
    assert len(words) == 49408


def test_what_cannot_be_opened_is_said(tmp_path):
    for name, words in (
        ("a.ckpt", "is a pickle"),
        ("a.txt", "no file of weights"),
        ("a.safetensors", "no whole safetensors"),
        ("a.gguf", "no whole GGUF"),
    ):
        (tmp_path / name).write_bytes(b"nothing of the kind")
        with pytest.raises(GenerationError, match=words):
            read_single(tmp_path / name)


@pytest.fixture(scope="module")
def wan(asked):
    return asked("wan", videos.wan)


@pytest.fixture(scope="module")
def checkpoint(wan, tmp_path_factory):
    from safetensors.numpy import save_file

    path = tmp_path_factory.mktemp("files") / "motion.safetensors"
    save_file(wan_weights(Path(wan.brought.folder)), path)
    return path


def test_a_checkpoint_makes_what_its_model_makes(wan, checkpoint, tmp_path):
    single = Asked(checkpoint, tmp_path)  # the model that has the rest was brought before

    assert single.brought.pipeline == "WanPipeline"
    assert single.brought.parameters == wan.brought.parameters
    np.testing.assert_array_equal(single.make(TEXT, 5, seed=3), wan.make(TEXT, 5, seed=3))


def test_gguf_is_run_as_small_as_it_is(wan, tmp_path):
    file = save_gguf(wan_weights(Path(wan.brought.folder)), tmp_path / "small.gguf")

    small = Asked(file, tmp_path, base=wan.brought.id)

    made, whole = small.make(TEXT, 5, seed=3), wan.make(TEXT, 5, seed=3)
    assert (made != whole).any()
    assert np.abs(made.astype(int) - whole).mean() < 8
    (stored,) = small.brought.stored
    assert stored[0] == "transformer"
    assert stored[1] < 4 * dict(small.brought.parameters)["transformer"]


def test_what_lacks_the_rest_says_what_has_it(wan, checkpoint, tmp_path):
    signature = next(each for each in SIGNATURES if each.pipeline == "MochiPipeline")
    mochi = saved(tmp_path / "mochi.safetensors", shapes_of(signature))
    unknown = saved(tmp_path / "unknown.safetensors", {"something.weight": (2, 2)})

    with pytest.raises(GenerationError, match=r"the transformer of a MochiPipeline.*as its base"):
        add(str(mochi), user_models())
    with pytest.raises(GenerationError, match="cannot be told from its names"):
        add(str(unknown), user_models())
    with pytest.raises(GenerationError, match=r"is for MochiPipeline, and .* is a WanPipeline"):
        add(str(mochi), user_models(), base=wan.brought.folder)
    with pytest.raises(GenerationError, match="There is no “nowhere”"):
        add(str(mochi), user_models(), base="nowhere")


def test_a_base_needs_no_weights_of_what_is_in_the_file(wan, checkpoint, tmp_path):
    base = tmp_path / "base"
    shutil.copytree(wan.brought.folder, base)
    (base / "transformer" / "diffusion_pytorch_model.safetensors").unlink()

    brought = add(str(checkpoint), user_models(), base=str(base))

    layout = read_layout(Path(brought.folder))
    assert layout.folder == base
    assert {part.name: part.file for part in layout.networks} == {
        "transformer": checkpoint,
        "text_encoder": None,
        "vae": None,
    }


def test_removing_it_leaves_the_file(wan, checkpoint):
    brought = add(str(checkpoint), user_models(), base=wan.brought.id, name="another")

    remove(brought.id, user_models())

    assert checkpoint.is_file()
    assert not Path(brought.folder).exists()


def test_a_file_that_is_away_is_said(wan, checkpoint, tmp_path):
    copy = shutil.copy(checkpoint, tmp_path / "away.safetensors")
    brought = add(str(copy), user_models(), base=wan.brought.id)
    (there,) = (each for each in shelf(user_models()) if each.brought == brought)
    assert there.size_bytes > checkpoint.stat().st_size
    Path(copy).unlink()
    (there,) = (each for each in shelf(user_models()) if each.brought == brought)
    assert "away.safetensors” any more" in there.obstacle

    with pytest.raises(GenerationError, match=r"There is no .*away\.safetensors"):
        read_layout(Path(brought.folder))

    assert json.loads((Path(brought.folder) / "model_index.json").read_text())[SINGLE]
    assert replace(brought, id="").is_ours
