"""What a file or a folder is, if it is an adapter: told from names and shapes, not loaded."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from editor.engine.diffusion.adapters.adaptation import Adaptation
from editor.engine.diffusion.adapters.alone import control_net_in
from editor.engine.diffusion.adapters.distilled import with_few_steps
from editor.engine.diffusion.adapters.lora import read_lora
from editor.engine.diffusion.bringing.layout import read_header, weight_files
from editor.engine.generate.model import GenerationError
from editor.model.generation.adapters import AdapterKind
from editor.model.generation.remedy import Help, Remedy
from editor.model.generation.sources import SourceRole

CONFIG = "config.json"
SUFFIX = ".safetensors"
READABLE = (SourceRole.DEPTH, SourceRole.EDGES, SourceRole.POSE, SourceRole.FLOW)
"""What a ControlNet can be said to follow."""

_BASES = {
    "ControlNetModel": "unet",
    "ControlNetUnionModel": "sdxl",
    "SparseControlNetModel": "unet",
    "SD3ControlNetModel": "sd3",
    "FluxControlNetModel": "flux",
    "QwenImageControlNetModel": "qwen",
    "ZImageControlNetModel": "z-image",
}
_SHOWN = ((r"xl", "sdxl"), (r"sd3", "sd3"), (r"taef1|flux", "flux"), (r"taesd\b", "unet"))
_FEW_CHANNELS = 4
_READS = (
    (r"depth|midas|zoe|leres", SourceRole.DEPTH),
    (r"canny|edge|line|hed|scribble|sketch|mlsd|pidi", SourceRole.EDGES),
    (r"pose|skeleton", SourceRole.POSE),
    (r"flow", SourceRole.FLOW),
)
_SEEING = "image_proj.", "ip_adapter_proj_model."
_CONTROLLING = "controlnet_", "control_model.", "control_all_x_embedder."
_ASKING = ".to_k_ip.weight", ".ip_adapter_double_stream_k_proj.weight"
_WIDTHS = "cross_attention_dim", "joint_attention_dim", "caption_projection_dim", "cap_feat_dim"


def read_adapter(
    path: Path,
    *,
    name: str = "",
    reads: SourceRole | None = None,
    steps: int | None = None,
    guidance: float | None = None,
) -> Adaptation | None:
    """
    Args:
        path: a file of safetensors, or a folder that diffusers or peft wrote.
        name: what it is called where its folder or file does not tell.
        reads: what a ControlNet follows, where its name does not tell.
        steps, guidance: what a model is to be set to with it, where that is known.

    Returns: None: it is no adapter.

    Raises:
        GenerationError: it is one that cannot be used; the message says why and what to do.
    """
    called = " ".join((name, path.parent.name, path.stem))
    found = (_of_folder if path.is_dir() else _of_file)(path, called, reads)
    if found is None or found.kind is AdapterKind.PREVIEW:
        return found
    if found.kind in (AdapterKind.LORA, AdapterKind.MOTION):
        found = with_few_steps(found, called)
    if steps is not None:
        found = replace(found, steps=steps)
    return found if guidance is None else replace(found, guidance=guidance)


def weights_of(path: Path) -> Path:
    """The file with the numbers of an adapter that is one file, alone or in a folder."""
    return weight_files(path)[0] if path.is_dir() else path


def parameters_of(path: Path) -> int:
    """How many numbers it is made of.

    Raises:
        GenerationError: a file of it is damaged.
    """
    files = weight_files(path) if path.is_dir() else (path,)
    return sum(_product(each["shape"]) for file in files for each in read_header(file).values())


def _of_folder(path: Path, called: str, reads: SourceRole | None) -> Adaptation | None:
    config = _config(path / CONFIG)
    network = config.get("_class_name")
    if network == "AutoencoderTiny":
        few = config.get("latent_channels", 4) == _FEW_CHANNELS
        base = next((base for sign, base in _SHOWN if re.search(sign, called.lower())), "")
        return Adaptation(
            AdapterKind.PREVIEW, base or ("unet" if few else "flux"), network="AutoencoderTiny"
        )
    if network in _BASES:
        return _control(str(network), config, called, reads, path)
    if isinstance(network, str) and "ControlNet" in network:
        raise GenerationError(
            f"“{path}” is a {network}, which no model here can be steered by: bring a ControlNet "
            f"of another kind ({', '.join(_BASES)})."
        )
    if network is not None:
        return None
    files = [each for each in sorted(path.glob(f"*{SUFFIX}")) if each.is_file()]
    return _of_file(files[0], called, reads) if len(files) == 1 else None


def _control(
    network: str, config: Mapping[str, Any], called: str, reads: SourceRole | None, path: Path
) -> Adaptation:
    if path.is_dir() and not weight_files(path):
        raise GenerationError(f"“{path}” has no weights as safetensors: get the ControlNet again.")
    role = reads or next((role for sign, role in _READS if re.search(sign, called.lower())), None)
    of_pictures = network == "SparseControlNetModel" and config.get(
        "use_simplified_condition_embedding"
    )
    if of_pictures and reads is None:
        role = SourceRole.KEYFRAME
    if role is None:
        choices = ", ".join(READABLE)
        raise GenerationError(
            f"What the ControlNet “{path}” follows cannot be told from its name: say it "
            f"({choices}; cutaway models add --reads).",
            Remedy(Help.FOLLOWS),
        )
    widths = [config[key] for key in _WIDTHS if isinstance(config.get(key), int)]
    base = "sdxl" if config.get("addition_embed_type") == "text_time" else _BASES[network]
    return Adaptation(
        AdapterKind.CONTROL,
        base,
        widths=tuple(widths),
        network=network,
        reads=role,
        follows_several=config.get("num_mode") is not None,
    )


def _of_file(path: Path, called: str, reads: SourceRole | None) -> Adaptation | None:
    if path.suffix.lower() != SUFFIX:
        return None
    shapes = read_header(path)
    if any(name.startswith(_SEEING) for name in shapes):
        return _likeness(path, shapes)
    config = control_net_in(shapes)
    if config is not None:
        return _control(str(config["_class_name"]), config, called, reads, path)
    if any(name.startswith(_CONTROLLING) for name in shapes):
        raise GenerationError(
            f"“{path}” is a ControlNet without its {CONFIG}: bring the folder that has both."
        )
    return read_lora(shapes, _metadata(path))


def _likeness(path: Path, shapes: Mapping[str, Any]) -> Adaptation:
    asking = [each["shape"] for name, each in shapes.items() if name.endswith(_ASKING)]
    if not asking:
        raise GenerationError(
            f"“{path}” is a likeness of a kind that is not known here: bring an IP-Adapter as "
            "diffusers reads it."
        )
    seen = next(
        (
            shapes[f"{part}{name}.weight"]["shape"][1]
            for part in _SEEING
            for name in ("proj", "proj_in", "proj.0")
            if f"{part}{name}.weight" in shapes
        ),
        0,
    )
    if any("lora" in name for name in shapes):
        raise GenerationError(
            f"“{path}” knows faces by a network of its own, which is not here: bring an "
            "IP-Adapter that sees with CLIP."
        )
    of_flux = any(name.startswith("double_blocks.") or "to_k_ip.bias" in name for name in shapes)
    return Adaptation(
        AdapterKind.REFERENCE,
        "flux" if of_flux else "unet",
        widths=tuple(sorted({shape[1] for shape in asking})),
        reads=SourceRole.REFERENCE,
        encoder=str(_encoder(path, int(seen))),
        strength=0.6,
    )


def _encoder(path: Path, width: int) -> Path:
    """The eye that goes with a likeness: beside it, as its makers lay them out.

    Args:
        width: of what it gives.
    """
    home = path.parent
    places = [home / "image_encoder", home.parent / "image_encoder"]
    places += [each / "image_encoder" for each in sorted(home.parent.glob("*")) if each.is_dir()]
    for place in places:
        config = _config(place / CONFIG)
        if width in (config.get("projection_dim"), config.get("hidden_size")):
            return place.resolve()
    raise GenerationError(
        f"“{path}” sees with an image encoder that gives {width} numbers, and there is none beside "
        f"it: put its folder there as “{places[0]}”."
    )


def _config(path: Path) -> dict[str, Any]:
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return said if isinstance(said, dict) else {}


def _metadata(path: Path) -> dict[str, str]:
    """What a safetensors file, whose header can be read, says of itself."""
    with path.open("rb") as opened:
        size = int.from_bytes(opened.read(8), "little")
        said = json.loads(opened.read(size)).get("__metadata__", {})
    return {str(key): str(value) for key, value in said.items()}


def _product(shape: list[int]) -> int:
    count = 1
    for side in shape:
        count *= side
    return count
