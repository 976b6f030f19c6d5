"""Which way of following a shot gets, by what is installed."""

from __future__ import annotations

import logging
from importlib.util import find_spec

from editor.engine.models.catalogue import load_catalogue, weights_named
from editor.engine.models.errors import WeightsError
from editor.engine.models.folder import ModelFolder
from editor.engine.roto.sam2 import Sam2Follower, installed_sam2
from editor.engine.roto.tracking.by_flow import FlowFollower
from editor.engine.roto.tracking.following import Follower
from editor.engine.roto.tracking.learner import Learner
from editor.engine.roto.tracking.learning.backbone import WEIGHTS

_log = logging.getLogger(__name__)


def chosen(folder: ModelFolder) -> Learner | Follower:
    """The best that there is the library and the weights for: a follower, or what learns first."""
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
    return Learner(weights)
