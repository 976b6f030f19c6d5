"""All families that make clips, by the class that a folder's model_index.json names."""

from __future__ import annotations

from editor.engine.diffusion.families.videos import (
    cog_video,
    early,
    hunyuan,
    kandinsky,
    ltx,
    wan,
    worlds,
)

BY_PIPELINE = {
    **early.BY_PIPELINE,
    **cog_video.BY_PIPELINE,
    **ltx.BY_PIPELINE,
    **wan.BY_PIPELINE,
    **hunyuan.BY_PIPELINE,
    **kandinsky.BY_PIPELINE,
    **worlds.BY_PIPELINE,
}
REFINED = {**wan.REFINED, **cog_video.REFINED, **hunyuan.REFINED, **kandinsky.REFINED}
"""The first that fits is meant."""
