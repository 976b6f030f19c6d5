"""What was painted over the edge of something, told by its colours: a hand is never quite exact.

Where a region's border was drawn across what stands beside it, a piece of that would stream away.
"""

from __future__ import annotations

import numpy as np

from editor.engine.inpaint.spreading import Mask, Plane, grown, mean_of_squares

SNAP = "snap"
"""The option that asks for it: else what was painted counts to the letter."""

_REACHES = (0.1, 0.05, 0.025)  # of the longer side: how far from a border it may have been meant
_DEEP = 0.25  # of what was painted must lie deeper than that
_SURE = 3.0  # how much likelier something must belong outside, as a logarithm
_NOISE = 4e-4  # variance of colours that is in any picture
_WIDE = 2.0  # times the reach: how far around colours are compared
_SOME = 1e-3  # of what is round about, to be compared with
_FAR = 50.0
_FEWEST = 0.3  # of what was painted must be left


def trimmed(coverage: Plane, colours: Plane) -> Plane:
    """Coverage without what belongs to its surroundings, near its border and joined to them.

    Args:
        coverage: (H, W) 0..1.
        colours: (H, W, 3) 0..1, of the picture that was painted on.
    """
    inside = coverage > 0.5
    if inside.all():
        return coverage
    for share in _REACHES:
        reach = round(share * max(coverage.shape))
        core = ~grown(~inside, reach)
        if core.sum() > _DEEP * inside.sum():
            return _without_strangers(coverage, colours, core, reach)
    return coverage


def _without_strangers(coverage: Plane, colours: Plane, core: Mask, reach: int) -> Plane:
    """By what is in the `core`, which is as far from the border as it `reach`es."""
    inside = coverage > 0.5
    width = round(_WIDE * reach)
    stranger = _strangeness(colours, core, width, -_FAR) - _strangeness(
        colours, ~inside, width, _FAR
    )
    unlike = inside & ~core & (mean_of_squares(stranger, 1) > _SURE)
    cut = _joined(unlike, ~inside, reach)
    if (inside & ~cut).sum() < _FEWEST * inside.sum():
        return coverage
    return coverage * (1 - cut.astype(np.float32))


def _strangeness(colours: Plane, known: Mask, width: int, unknown: float) -> Plane:
    """How unlike each place is to what is known round about: minus the logarithm of a Gaussian's
    density; `unknown` where nothing is."""
    weight = known.astype(np.float32)[..., None]
    share = mean_of_squares(weight, width)
    enough = np.maximum(share, 1e-6)
    mean = mean_of_squares(colours * weight, width) / enough
    square = mean_of_squares(colours * colours * weight, width) / enough
    variance = np.maximum(square - mean * mean, 0) + _NOISE
    unlike = ((colours - mean) ** 2 / variance + np.log(variance)).sum(axis=2) / 2
    return np.where(share[..., 0] > _SOME, np.clip(unlike, -_FAR, _FAR), unknown)


def _joined(places: Mask, start: Mask, steps: int) -> Mask:
    """Those that can be reached from `start` over one another."""
    reached = start
    for _ in range(2 * steps):
        further = start | (places & grown(reached, 1))
        if (further == reached).all():
            break
        reached = further
    return reached & places
