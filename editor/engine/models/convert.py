"""From a pickle of weights to safetensors, which can hold nothing but numbers."""

from __future__ import annotations

from pathlib import Path

from editor.engine.models.errors import WeightsError


def to_safetensors(pickled: Path, target: Path) -> None:
    """Write the tensors of a file whose hash has been checked; nothing in it is run.

    Raises:
        WeightsError: torch is not installed, or there is something else in the file.
    """
    try:
        import torch
        from safetensors.torch import save_file
    except ImportError as error:
        raise WeightsError(
            "These weights come as a pickle, which only torch can read: install the extra `ai` "
            "(pip install 'cutaway[ai]') and try again."
        ) from error
    from pickle import UnpicklingError

    try:
        loaded = torch.load(pickled, map_location="cpu", weights_only=True)
    except (UnpicklingError, RuntimeError, EOFError) as error:
        raise WeightsError(
            f"{pickled.name} holds other things than weights and was not opened."
        ) from error
    if not isinstance(loaded, dict) or not all(
        isinstance(value, torch.Tensor) for value in loaded.values()
    ):
        raise WeightsError(f"{pickled.name} holds no table of weights and is not used.")
    tensors = {str(name): value.detach().clone().contiguous() for name, value in loaded.items()}
    save_file(tensors, target)
