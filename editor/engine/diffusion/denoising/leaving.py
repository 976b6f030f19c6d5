"""What a run leaves behind in a pipeline, let go when it ends, wherever that is."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def left_clean(pipeline: Any) -> Iterator[None]:
    """As long as this lasts the pipeline has a scheduler for one run, which may keep what it has
    seen of it; then its own, and decoders that were stopped keep no frames."""
    own = pipeline.scheduler
    pipeline.scheduler = copy.deepcopy(own)
    try:
        yield
    finally:
        pipeline.scheduler = own
        pipeline._current_timestep = None
        for part in pipeline.components.values():
            if hasattr(part, "clear_cache"):
                part.clear_cache()
