"""What is put onto a model to change what it makes: a style, a subject, a structure, a likeness."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from editor.model.generation.sources import SourceRole


class AdapterKind(StrEnum):
    """LORA changes the model itself a little; MOTION does that to how things move. CONTROL has it
    follow a drawn structure, REFERENCE a likeness. PREVIEW is not chosen: it shows what is being
    made before it is done."""

    LORA = "lora"
    MOTION = "motion"
    CONTROL = "control"
    REFERENCE = "reference"
    PREVIEW = "preview"


@dataclass(frozen=True, slots=True)
class AdapterSpec:
    """One that can be chosen. `id` is unique among all and stays the same.

    Attributes:
        reads: the role of the source that it follows; None: it needs none.
        strength: what it is best at.
        words: what has to be said in the prompt for it to count; empty: nothing.
        steps, guidance: what the model is to be set to with it, as one that was taught to do with
            few steps wants; None: as ever.
    """

    id: str
    label: str
    kind: AdapterKind
    reads: SourceRole | None = None
    strength: float = 1.0
    words: str = ""
    steps: int | None = None
    guidance: float | None = None


@dataclass(frozen=True, slots=True)
class Adapter:
    """One that was chosen, by its `AdapterSpec.id`. `strength` 0: as if it were not there."""

    id: str
    strength: float = 1.0


LEAST_STRENGTH, MOST_STRENGTH = -2.0, 2.0
"""Below 0 it takes away what it would add; only a LoRA or a motion can do that."""
