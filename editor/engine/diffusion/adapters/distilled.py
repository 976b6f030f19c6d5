"""LoRA that teach a model to do with few steps, told by their names, as data.

Sources: what their makers say of steps and guidance. Guidance of 1 is none: the model is then asked
once a step, and not twice.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from editor.engine.diffusion.adapters.adaptation import Adaptation


@dataclass(frozen=True, slots=True)
class Distilled:
    """`name`: what the names of such files match. `scheduler`: what they were made with."""

    name: str
    steps: int
    guidance: float = 1.0
    scheduler: str = ""
    strength: float = 1.0


KNOWN = (
    Distilled(r"animate[-_ ]?lcm", 6, 2.0, "LCMScheduler"),
    Distilled(r"\btcd\b", 4, 1.0, "TCDScheduler"),
    Distilled(r"\blcm\b", 4, 1.0, "LCMScheduler"),
    Distilled(r"sdxl[-_ ]?lightning", 4, 1.0, "EulerDiscreteScheduler"),
    Distilled(r"hyper[-_ ]?flux", 8, 3.5, strength=0.125),
    Distilled(r"hyper[-_ ]?sd3", 8, 5.0, strength=0.125),
    Distilled(r"hyper[-_ ]?sd", 8, 1.0, "DDIMScheduler"),
    Distilled(r"flux.*turbo", 8, 3.5),
    Distilled(r"caus[-_ ]?vid", 8),
    Distilled(r"fast[-_ ]?wan", 3),
    Distilled(r"acc[-_ ]?video?", 10),
    Distilled(r"fusion[-_ ]?x", 8),
    Distilled(r"lightx2v|self[-_ ]?forcing|step[-_ ]?distill", 4),
    Distilled(r"(lightning|turbo).* \d+ ?steps?\b", 4),
    Distilled(r"\bdmd2?\b|distilled", 8),
)
_STEPS = re.compile(r"(?<!\d)(\d{1,2})[-_ ]?steps?(?![a-z])")


def with_few_steps(found: Adaptation, name: str) -> Adaptation:
    """With what its `name` tells of steps, if it is of one that needs few."""
    plain = re.sub(r"[-_ .]+", " ", name.lower())
    known = next((each for each in KNOWN if re.search(each.name, plain)), None)
    if known is None:
        return found
    number = _STEPS.search(plain)
    return replace(
        found,
        steps=int(number[1]) if number is not None else known.steps,
        guidance=known.guidance,
        scheduler=known.scheduler,
        strength=known.strength,
    )
