"""Which way of following a shot gets, by what is installed."""

from __future__ import annotations

import logging
from importlib.util import find_spec

import numpy as np

from editor.engine.models.catalogue import load_catalogue, weights_named
from editor.engine.models.errors import WeightsError
from editor.engine.models.folder import ModelFolder
from editor.engine.roto.footage import Footage
from editor.engine.roto.sam2 import Sam2Follower, installed_sam2
from editor.engine.roto.tracking.by_flow import FlowFollower
from editor.engine.roto.tracking.by_network import NetworkFollower
from editor.engine.roto.tracking.following import Follower
from editor.engine.roto.tracking.learning.backbone import WEIGHTS, Backbone
from editor.engine.roto.tracking.learning.target import Target
from editor.engine.roto.tracking.spans import Keys
from editor.engine.roto.tracking.working import shrunk
from editor.model.task import TaskControl

_log = logging.getLogger(__name__)

_MOST_KEYS = 12  # that are learnt from


def follower_of(
    footage: Footage, keys: Keys, control: TaskControl, folder: ModelFolder
) -> Follower:
    """The best that there is the library and the weights for."""
    brought = installed_sam2(folder)
    if brought is not None:
        return Sam2Follower(brought)
    try:
        weights = folder.file(weights_named(load_catalogue(), WEIGHTS))
    except WeightsError as error:
        _log.info("Tracking goes by motion and colours alone: %s", error)
        return FlowFollower()
    if find_spec("torch") is None or find_spec("safetensors") is None:
        _log.info("Tracking goes by motion and colours alone: torch is not installed")
        return FlowFollower()

    def learnt() -> Target:
        known = [(shrunk(footage.picture(key)), keys[key]) for key in _spread(sorted(keys))]
        target = Target(
            Backbone(weights),
            [(picture, shrunk(coverage, picture)) for picture, coverage in known],
        )
        target.learn(control)
        return target

    return NetworkFollower(learnt)


def _spread(keys: list[int]) -> list[int]:
    """At most `_MOST_KEYS` of them, the first and the last among them."""
    places = np.linspace(0, len(keys) - 1, min(len(keys), _MOST_KEYS))
    return [keys[round(place)] for place in places]
