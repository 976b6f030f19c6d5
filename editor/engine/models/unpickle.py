"""Writes the tensors of a pickle as safetensors, in a process of its own.

    python -P unpickle.py PICKLE TARGET

Only what torch takes for weights is read, and nothing in the file is run. It ends with 0, or says
why not in one line.
"""

from __future__ import annotations

import sys
from pathlib import Path
from pickle import UnpicklingError


def write_tensors(pickled: Path, target: Path) -> str:
    """What was wrong, as a sentence; empty if it is done."""
    try:
        import torch
        from safetensors.torch import save_file
    except ImportError:
        return (
            "These weights come as a pickle, which only torch can read: install the extra `ai` "
            "(pip install 'cutaway[ai]') and try again."
        )
    try:
        loaded = torch.load(pickled, map_location="cpu", weights_only=True)
    except (UnpicklingError, RuntimeError, EOFError):
        return "What came holds other things than weights and was not opened."
    tensors = list(loaded.values()) if isinstance(loaded, dict) else []
    if not tensors or not all(isinstance(each, torch.Tensor) for each in tensors):
        return "What came holds no table of weights and is not used."
    kept = {str(name): each.detach().clone().contiguous() for name, each in loaded.items()}
    save_file(kept, target)
    return ""


if __name__ == "__main__":
    sys.exit(write_tensors(Path(sys.argv[1]), Path(sys.argv[2])) or 0)
