"""How a model takes adapters on, and off again for the next run, which knows nothing of them."""

from __future__ import annotations

import importlib
import json
import logging
import weakref
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from editor.engine.diffusion.adapters import alone
from editor.engine.diffusion.adapters.adaptation import Adaptation
from editor.engine.diffusion.adapters.previewing import SmallDecoder
from editor.engine.diffusion.adapters.reading import CONFIG, weights_of
from editor.engine.diffusion.adapters.steering import NETWORK
from editor.engine.diffusion.bringing.layout import variant_of
from editor.engine.diffusion.bringing.places import gone
from editor.engine.diffusion.bringing.record import Brought
from editor.engine.generate.model import GenerationError
from editor.engine.torch_library import torch_library
from editor.model.generation.adapters import Adapter, AdapterKind
from editor.model.generation.remedy import Help, Remedy

_log = logging.getLogger(__name__)
_WRAPPED = "base_model.model."
_PARTS = "transformer.", "transformer_2.", "unet.", "text_encoder"
_EYE_OF_FLUX = "image_encoder_pretrained_model_name_or_path"
_LORA = AdapterKind.LORA, AdapterKind.MOTION

_Wearers = weakref.WeakKeyDictionary[Any, tuple[str, ...]]
"""What networks wear, for as long as they live."""


@dataclass(frozen=True, slots=True)
class Worn:
    """An adapter that was chosen, and how strong."""

    id: str
    label: str
    path: Path
    adaptation: Adaptation
    strength: float

    @property
    def name(self) -> str:
        """As torch may call a part, which is called as nothing of its own."""
        return "worn-" + self.id.replace(".", "-")


class Wardrobe:
    """The adapters of one model, and what its parts wear now. Belongs to one thread at a time."""

    def __init__(self, adapters: Iterable[Brought]) -> None:
        self._adapters = {each.id: each for each in adapters}
        self._networks: dict[tuple[Path, str], Any] = {}
        self._decoder: SmallDecoder | None = None
        self._lora: _Wearers = weakref.WeakKeyDictionary()
        self._likenesses: _Wearers = weakref.WeakKeyDictionary()

    def chosen(self, adapters: Iterable[Adapter]) -> tuple[Worn, ...]:
        """Those that count.

        Raises:
            GenerationError: one is not there any more.
        """
        return tuple(self._worn(each) for each in adapters if each.strength)

    def parameters(self, worn: Iterable[Worn]) -> int:
        """How many numbers they add."""
        return sum(n for each in worn for _, n in self._adapters[each.id].parameters)

    def networks(self, worn: Iterable[Worn], dtype: str) -> dict[str, Any]:
        """What a pipeline that follows structures is made of besides the model's own parts."""
        steering = [each for each in worn if each.adaptation.kind is AdapterKind.CONTROL]
        if not steering:
            return {}
        networks = [self._network(each.path, each.adaptation.network, dtype) for each in steering]
        return {NETWORK: networks if len(networks) > 1 else networks[0]}

    def put_on(self, pipeline: Any, worn: Iterable[Worn]) -> None:
        """Whatever else it wears goes off.

        Raises:
            GenerationError: one does not go with it.
        """
        chosen = tuple(worn)
        self._change_lora(pipeline, [each for each in chosen if each.adaptation.kind in _LORA])
        likenesses = [each for each in chosen if each.adaptation.kind is AdapterKind.REFERENCE]
        self._change_likeness(pipeline, likenesses)

    def small_decoder(self) -> SmallDecoder | None:
        """What shows how a picture becomes, if one was brought that can be loaded."""
        if self._decoder is None:
            found = next(filter(_is_preview, self._adapters.values()), None)
            if found is None:
                return None
            try:
                self._decoder = SmallDecoder(Path(found.folder))
            except (OSError, ValueError, RuntimeError, GenerationError) as error:
                _log.info("%s shows nothing: %s", found.label, error)
        return self._decoder

    def release(self) -> None:
        self._decoder = None
        self._networks.clear()
        self._lora.clear()
        self._likenesses.clear()

    def _worn(self, adapter: Adapter) -> Worn:
        brought = self._adapters.get(adapter.id)
        if brought is None or brought.adapter is None:
            raise GenerationError(f"There is no adapter “{adapter.id}” any more: choose another.")
        if away := gone(brought):
            raise GenerationError(away, Remedy(Help.CHOOSE_ANOTHER))
        return Worn(
            brought.id, brought.label, Path(brought.folder), brought.adapter, adapter.strength
        )

    def _network(self, path: Path, class_name: str, dtype: str) -> Any:
        key = path, dtype
        if key not in self._networks:
            numbers = getattr(torch_library(), dtype)
            kind = getattr(importlib.import_module("diffusers"), class_name)
            if (path / CONFIG).is_file():
                network = kind.from_pretrained(
                    str(path),
                    local_files_only=True,
                    use_safetensors=True,
                    torch_dtype=numbers,
                    variant=variant_of(path),
                )
            else:
                network = alone.loaded(weights_of(path), numbers)
            self._networks[key] = network.eval().requires_grad_(False)
        return self._networks[key]

    def _change_lora(self, pipeline: Any, lora: list[Worn]) -> None:
        if lora and not hasattr(pipeline, "load_lora_weights"):
            raise GenerationError(
                f"{lora[0].label} cannot be put onto this kind of model: leave it out."
            )
        names = tuple(each.name for each in lora)
        wearers = [getattr(pipeline, each, None) for each in _loadable(pipeline)]
        there = [self._lora.get(each, ()) for each in wearers if each is not None]
        if any(worn != names for worn in there):
            if any(there):
                pipeline.unload_lora_weights()
            self._note(wearers, ())
            try:
                for each in lora:
                    _load(pipeline, each)
            except BaseException:
                pipeline.unload_lora_weights()
                raise
            self._note(wearers, names)
        if lora:
            pipeline.set_adapters(list(names), [each.strength for each in lora])

    def _note(self, wearers: Iterable[Any], names: tuple[str, ...]) -> None:
        for each in wearers:
            if each is not None:
                self._lora[each] = names

    def _change_likeness(self, pipeline: Any, likenesses: list[Worn]) -> None:
        network, names = _denoiser(pipeline), tuple(each.name for each in likenesses)
        there = () if network is None else self._likenesses.get(network, ())
        if there and there != names:
            pipeline.unload_ip_adapter()
            self._likenesses[network] = ()
        if likenesses:
            self._see(pipeline, likenesses[0])
        if likenesses and there != names:
            has_unet = getattr(pipeline, "unet", None) is not None
            eye = "image_encoder_folder" if has_unet else _EYE_OF_FLUX
            pipeline.load_ip_adapter(
                [str(each.path.parent) for each in likenesses],
                subfolder="",
                weight_name=[each.path.name for each in likenesses],
                local_files_only=True,
                **{eye: None},
            )
            self._likenesses[network] = names
        if likenesses:
            scales = [each.strength for each in likenesses]
            pipeline.set_ip_adapter_scale(scales if len(scales) > 1 else scales[0])

    def _see(self, pipeline: Any, likeness: Worn) -> None:
        """Give it the eye that likenesses are seen with."""
        torch, transformers = torch_library(), importlib.import_module("transformers")
        place = Path(likeness.adaptation.encoder)
        dtype = _denoiser(pipeline).dtype
        key = place, str(dtype)
        if key not in self._networks:
            self._networks[key] = (
                transformers.CLIPVisionModelWithProjection.from_pretrained(
                    str(place), local_files_only=True, use_safetensors=True, dtype=dtype
                )
                .eval()
                .requires_grad_(False)
            )
        eye = self._networks[key].to(torch.device(pipeline._execution_device))
        side = eye.config.image_size
        prepares = transformers.CLIPImageProcessor(
            size={"shortest_edge": side}, crop_size={"height": side, "width": side}
        )
        pipeline.register_modules(image_encoder=eye, feature_extractor=prepares)


def _is_preview(brought: Brought) -> bool:
    return brought.adapter is not None and brought.adapter.kind is AdapterKind.PREVIEW


def _loadable(pipeline: Any) -> tuple[str, ...]:
    """The parts that LoRA change."""
    return tuple(getattr(pipeline, "_lora_loadable_modules", ()))


def _denoiser(pipeline: Any) -> Any:
    network = getattr(pipeline, "unet", None)
    return getattr(pipeline, "transformer", None) if network is None else network


def _load(pipeline: Any, worn: Worn) -> None:
    file = weights_of(worn.path)
    given, more = _as_diffusers_reads(file, pipeline), {"adapter_name": worn.name}
    if isinstance(given, str):
        more |= {"weight_name": file.name, "local_files_only": True}
    for second in _stages(pipeline, worn):
        extra = {"load_into_transformer_2": True} if second else {}
        own = given if isinstance(given, str) else dict(given)
        pipeline.load_lora_weights(own, **more, **extra)
    if not any(worn.name in names for names in pipeline.get_list_adapters().values()):
        raise GenerationError(
            f"{worn.label} changes nothing of this model, for it was made for another one: leave "
            "it out."
        )


def _stages(pipeline: Any, worn: Worn) -> tuple[bool, ...]:
    """Into which of the networks it goes, where one makes the rough and a second the fine: as its
    name says, or else into both."""
    if getattr(pipeline, "transformer_2", None) is None:
        return (False,)
    called = f"{worn.label} {worn.path.name}".lower()
    if "low" in called and "noise" in called:
        return (True,)
    return (False,) if "high" in called and "noise" in called else (False, True)


def _as_diffusers_reads(file: Path, pipeline: Any) -> str | dict[str, Any]:
    """The file's folder; or its tensors, with names that diffusers takes for those of a part, and
    as strong as the config beside it says."""
    safetensors = importlib.import_module("safetensors")
    with safetensors.safe_open(str(file), framework="pt") as opened:
        names = list(opened.keys())
        if not all(name.startswith(_WRAPPED) for name in names):
            return str(file.parent)
        tensors = {name: opened.get_tensor(name) for name in names}
    part = "transformer." if getattr(pipeline, "unet", None) is None else "unet."
    scale = _scale(file.parent / "adapter_config.json")
    made: dict[str, Any] = {}
    for name, tensor in tensors.items():
        bare = name.removeprefix(_WRAPPED)
        full = bare if bare.startswith(_PARTS) else part + bare
        made[full] = tensor * scale if ".lora_B." in full else tensor
    return made


def _scale(config: Path) -> float:
    try:
        said = json.loads(config.read_text(encoding="utf-8"))
        return float(said["lora_alpha"]) / float(said["r"])
    except (OSError, ValueError, KeyError, TypeError, ZeroDivisionError):
        return 1.0
