"""Folders as diffusers saves them, read without it."""

import json

import pytest

from editor.engine.diffusion.bringing.layout import (
    read_header,
    read_layout,
    variant_of,
    weight_files,
)
from editor.engine.generate.model import GenerationError


def write_weights(path, **shapes):
    """A safetensors file of zeros."""
    header, end = {}, 0
    for name, shape in shapes.items():
        size = 4
        for side in shape:
            size *= side
        header[name] = {"dtype": "F32", "shape": shape, "data_offsets": [end, end + size]}
        end += size
    said = json.dumps(header).encode()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(len(said).to_bytes(8, "little") + said + bytes(end))


@pytest.fixture
def folder(tmp_path):
    index = {
        "_class_name": "LTXPipeline",
        "_diffusers_version": "0.42.1",
        "vae": ["diffusers", "AutoencoderKLLTXVideo"],
        "scheduler": ["diffusers", "FlowMatchEulerDiscreteScheduler"],
        "image_encoder": [None, None],
    }
    (tmp_path / "model_index.json").write_text(json.dumps(index))
    (tmp_path / "scheduler").mkdir()
    write_weights(tmp_path / "vae" / "diffusion_pytorch_model.safetensors", a=[2, 3], b=[4])
    (tmp_path / "vae" / "config.json").write_text("{}")
    return tmp_path


def test_parts_and_how_large_they_are_are_told_by_the_headers(folder):
    layout = read_layout(folder)

    assert layout.pipeline == "LTXPipeline"
    assert [part.name for part in layout.parts] == ["vae", "scheduler"]
    assert [(part.name, part.parameters) for part in layout.networks] == [("vae", 10)]
    assert variant_of(folder / "vae") is None


def test_weights_in_several_files_are_counted_together(folder):
    names = [f"model-0000{n}-of-00002.safetensors" for n in (1, 2)]
    vae = folder / "vae"
    (vae / "diffusion_pytorch_model.safetensors").unlink()
    for name in names:
        write_weights(vae / name, a=[5])
    index = {"weight_map": {"a": names[0], "b": names[1]}}
    (vae / "model.safetensors.index.json").write_text(json.dumps(index))

    assert read_layout(folder).networks[0].parameters == 10
    (vae / names[1]).unlink()
    with pytest.raises(GenerationError, match=r"lacks model-00002-of-00002\.safetensors"):
        read_layout(folder)


def test_half_precision_files_are_found_by_their_variant(folder):
    vae = folder / "vae"
    (vae / "diffusion_pytorch_model.safetensors").rename(
        vae / "diffusion_pytorch_model.fp16.safetensors"
    )

    assert read_layout(folder).networks[0].parameters == 10
    assert variant_of(vae) == "fp16"


def test_of_two_variants_the_plain_one_is_taken(folder):
    write_weights(folder / "vae" / "diffusion_pytorch_model.fp16.safetensors", a=[1])

    (file,) = weight_files(folder / "vae")

    assert file.name == "diffusion_pytorch_model.safetensors"


def remove(path):
    for each in sorted(path.rglob("*"), reverse=True):
        each.unlink() if each.is_file() else each.rmdir()
    path.rmdir()


def test_a_folder_above_the_right_one_says_which(tmp_path, folder):
    (folder / "inner").mkdir()
    (folder / "model_index.json").rename(folder / "inner" / "model_index.json")

    with pytest.raises(GenerationError, match=r"did you mean “.*inner”"):
        read_layout(folder)


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (lambda folder: remove(folder / "vae"), "lacks its part vae"),
        (lambda folder: remove(folder), "There is no folder"),
        (lambda folder: (folder / "model_index.json").unlink(), "has no model_index.json"),
        (lambda folder: (folder / "model_index.json").write_text("{"), "cannot be read"),
        (lambda folder: (folder / "vae" / "config.json").unlink(), "lacks its config.json"),
        (lambda folder: (folder / "vae" / "config.json").write_text("["), "cannot be read"),
        (
            lambda folder: (folder / "vae" / "a.safetensors.index.json").write_text("{}"),
            "is not what diffusers writes",
        ),
        (
            lambda folder: (folder / "vae" / "diffusion_pytorch_model.safetensors").rename(
                folder / "vae" / "diffusion_pytorch_model.bin"
            ),
            "is a pickle",
        ),
        (
            lambda folder: (folder / "vae" / "diffusion_pytorch_model.safetensors").write_bytes(
                (folder / "vae" / "diffusion_pytorch_model.safetensors").read_bytes()[:-1]
            ),
            "no whole safetensors file",
        ),
        (
            lambda folder: (folder / "model_index.json").write_text(
                '{"_class_name": ["pipeline", "Mine"]}'
            ),
            "needs code of its own",
        ),
    ],
)
def test_what_is_wrong_with_a_folder_is_said(folder, harm, said):
    harm(folder)

    with pytest.raises(GenerationError, match=said):
        read_layout(folder)


def test_a_file_that_is_none_is_refused(tmp_path):
    path = tmp_path / "model.safetensors"
    path.write_bytes(b"\xff" * 64)

    with pytest.raises(GenerationError, match="no whole safetensors file"):
        read_header(path)
