"""What the Models window says of what was brought."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.engine.diffusion.running.planning import Quantisation
from editor.engine.diffusion.running.ways import Offload
from editor.engine.diffusion.shelf import Run, Shelved
from editor.model.generation.adapters import AdapterKind
from editor.model.generation.request import GenerationKind
from editor.ui.generate.words import KINDS, about, said, size_text
from editor.ui.words import QT_TRANSLATE_NOOP

_OFFLOADS = {
    Offload.NONE: QT_TRANSLATE_NOOP("models", "all of it at once"),
    Offload.MODEL: QT_TRANSLATE_NOOP("models", "one network after another"),
    Offload.GROUP: QT_TRANSLATE_NOOP("models", "some blocks at a time"),
    Offload.SEQUENTIAL: QT_TRANSLATE_NOOP("models", "layer by layer"),
}
_QUANTISED = {
    Quantisation.EIGHT_BIT: QT_TRANSLATE_NOOP("models", "in 8 bits"),
    Quantisation.FOUR_BIT: QT_TRANSLATE_NOOP("models", "in 4 bits"),
}
_ADAPTERS = {
    AdapterKind.LORA: QT_TRANSLATE_NOOP("models", "LoRA"),
    AdapterKind.MOTION: QT_TRANSLATE_NOOP("models", "Motion LoRA"),
    AdapterKind.CONTROL: QT_TRANSLATE_NOOP("models", "Structure (ControlNet)"),
    AdapterKind.REFERENCE: QT_TRANSLATE_NOOP("models", "Likeness (IP-Adapter)"),
    AdapterKind.PREVIEW: QT_TRANSLATE_NOOP("models", "Small decoder for previews"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("models", text)


def abilities_text(shelved: Shelved) -> str:
    """What it makes, or what it does to what others make."""
    adapter = shelved.brought.adapter
    if adapter is not None:
        return _tr(_ADAPTERS[adapter.kind])
    kinds = dict.fromkeys(kind for spec in shelved.specs for kind in spec.kinds)
    order = list(GenerationKind)
    return " · ".join(said(KINDS[kind]) for kind in sorted(kinds, key=order.index))


def run_text(run: Run) -> str:
    """How it would run here, and for how long."""
    plan, work = run.plan, run.work
    parts = [said(run.device), _tr(_OFFLOADS[plan.offload])]
    if plan.quantisation in _QUANTISED:
        parts.append(_tr(_QUANTISED[plan.quantisation]))
    held = max(plan.device_bytes, 1)
    memory = QCoreApplication.translate("models", "{size} of memory")
    parts.append(memory.format(size=size_text(held)))
    size = f"{work.width} x {work.height}"
    if work.frames == 1:
        what = QCoreApplication.translate("models", "{time} for a picture of {size}")
    else:
        what = QCoreApplication.translate("models", "{time} for {frames} frames of {size}")
    parts.append(what.format(time=about(run.seconds), frames=work.frames, size=size))
    return " · ".join(parts)
