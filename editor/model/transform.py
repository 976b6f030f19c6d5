"""Where a clip's picture stands in the sequence's frame, and how it mixes with what is below."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from editor.model.curves import Animated


class Fit(StrEnum):
    """How a picture of another size meets the frame before the transform.

    FIT: whole picture visible. FILL: no bars. STRETCH: both sides match. NONE: its own pixels.
    """

    FIT = "fit"
    FILL = "fill"
    STRETCH = "stretch"
    NONE = "none"


class BlendMode(StrEnum):
    """Source: W3C Compositing and Blending Level 1, section 10."""

    NORMAL = "normal"
    MULTIPLY = "multiply"
    SCREEN = "screen"
    OVERLAY = "overlay"
    DARKEN = "darken"
    LIGHTEN = "lighten"
    COLOR_DODGE = "color-dodge"
    COLOR_BURN = "color-burn"
    HARD_LIGHT = "hard-light"
    SOFT_LIGHT = "soft-light"
    DIFFERENCE = "difference"
    EXCLUSION = "exclusion"
    HUE = "hue"
    SATURATION = "saturation"
    COLOR = "color"
    LUMINOSITY = "luminosity"


@dataclass(frozen=True, slots=True)
class Transform:
    """Each is a constant or a curve.

    position: (x, y) of the anchor from the frame's centre, pixels of the sequence, y down.
    scale: (x, y), 1 = as fitted; negative mirrors. rotation: degrees clockwise, about the anchor.
    anchor: (x, y) from the fitted picture's centre, pixels of the sequence before scaling.
    crop: (left, top, right, bottom), fractions 0..1 of the picture cut from each side.
    """

    position: Animated = (0.0, 0.0)
    scale: Animated = (1.0, 1.0)
    rotation: Animated = 0.0
    anchor: Animated = (0.0, 0.0)
    crop: Animated = (0.0, 0.0, 0.0, 0.0)
    fit: Fit = Fit.FIT
