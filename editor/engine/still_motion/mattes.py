"""What covers what: soft edges, and the colours of what is in front without what is behind it."""

from __future__ import annotations

import numpy as np

from editor.engine.inpaint.spreading import Mask, Picture, Plane, mean_of_squares

_UNSURE = 0.04  # coverage: less is nothing, and as much from 1 is all
_DOUBT = 0.0025  # of the longer side: how far from an edge it is drawn
_FINE = 1e-4  # variance of colours that counts as an edge
_ROOM_FOR_COLOURS = 48
_WIDEST = 6.0
_COLOUR_REACH = (12, 3)  # times the edge's width: where colours are looked for, far and near


def edge_width(coverage: Plane) -> float:
    """How many pixels its border is soft over, on average."""
    soft = float(((coverage > _UNSURE) & (coverage < 1 - _UNSURE)).sum())
    border = _border(coverage > 0.5)
    return soft / border if border else 0.0


def refined(coverage: Plane, picture: Picture) -> Plane:
    """Coverage whose edges, where they are softer than those of a picture are, follow it.

    Args:
        picture: (H, W, 3).

    Source: K. He et al., "Guided Image Filtering", 2010, eq. 5, 6 and 8; its guide is grey here.
    """
    width = edge_width(coverage)
    if width < 2.5:
        return coverage
    radius = int(np.clip(width / 2, 2, 24))
    guide = picture.astype(np.float32) @ np.array([0.3, 0.59, 0.11], np.float32) / 255
    hard = (coverage > 0.5).astype(np.float32)
    mean_guide, mean_hard = mean_of_squares(guide, radius), mean_of_squares(hard, radius)
    variance = mean_of_squares(guide * guide, radius) - mean_guide**2
    slope = (mean_of_squares(guide * hard, radius) - mean_guide * mean_hard) / (variance + _FINE)
    offset = mean_hard - slope * mean_guide
    alpha = mean_of_squares(slope, radius) * guide + mean_of_squares(offset, radius)
    alpha = np.clip((alpha - 0.5) * 1.6 + 0.5, 0, 1)  # the filter leaves it softer than edges are
    alpha[coverage <= _UNSURE] = 0
    alpha[coverage >= 1 - _UNSURE] = 1
    return alpha.astype(np.float32)


def snapped(coverage: Plane, picture: Picture) -> Plane:
    """Coverage with the picture's edges where they are about as near as a hand can draw."""
    doubt = max(2, round(max(coverage.shape) * _DOUBT))
    if edge_width(coverage) < doubt:
        coverage = mean_of_squares(coverage, doubt)
    return refined(coverage, picture)


def in_front(picture: Picture, alpha: Plane) -> Picture:
    """(H, W, 4) premultiplied: what `alpha` covers, in its own colours at the edges too.

    Source: M. Forte, "Approximate Fast Foreground Colour Estimation", 2021: blur fusion, twice.
    """
    result = np.zeros((*alpha.shape, 4), np.uint8)
    part = box_about(alpha > 0, _ROOM_FOR_COLOURS)
    colour, share = picture[part].astype(np.float32), alpha[part]
    if not share.size:
        return result
    width = min(max(edge_width(share), 1.0), _WIDEST)
    front = back = colour
    for times in _COLOUR_REACH:
        front, back = _fused(colour, front, back, share, max(2, round(width * times)))
    result[part][..., :3] = np.rint(front.clip(0, 255) * share[..., None])
    result[part][..., 3] = np.rint(share * 255)
    return result


def box_about(mask: Mask, margin: int) -> tuple[slice, slice]:
    """The part of a plane that holds all of a mask, and so many pixels around it."""
    parts = []
    for axis in (1, 0):
        marked = np.flatnonzero(mask.any(axis))
        if not marked.size:
            return slice(0, 0), slice(0, 0)
        parts.append(slice(max(int(marked[0]) - margin, 0), int(marked[-1]) + 1 + margin))
    return parts[0], parts[1]


def _fused(
    colour: Plane, front: Plane, back: Plane, alpha: Plane, radius: int
) -> tuple[Plane, Plane]:
    share = alpha[..., None]
    within = mean_of_squares(share, radius)
    inner = mean_of_squares(front * share, radius) / (within + 1e-5)
    outer = mean_of_squares(back * (1 - share), radius) / (1 - within + 1e-5)
    front = inner + share * (colour - share * inner - (1 - share) * outer)
    return np.where(share >= 1, colour, front.clip(0, 255)), outer


def _border(inside: Mask) -> int:
    """How many pixels long."""
    across = int((inside[:, 1:] != inside[:, :-1]).sum())
    return max(across, int((inside[1:] != inside[:-1]).sum()), (across > 0) * 1)
