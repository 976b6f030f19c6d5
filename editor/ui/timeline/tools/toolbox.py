"""The tools of the clip area, by the names of their commands."""

from __future__ import annotations

from collections.abc import Callable

from editor.ui.studio import Studio
from editor.ui.timeline.drags.trimming import Manner
from editor.ui.timeline.gesture import TimelineSurface, Tool
from editor.ui.timeline.tools.looking import HandTool, ZoomTool
from editor.ui.timeline.tools.select import SelectTool
from editor.ui.timeline.tools.slicing import SliceTool
from editor.ui.timeline.tools.trim_tools import GripTool

Making = Callable[[TimelineSurface, Studio], Tool]

TOOLS: dict[str, Making] = {
    "tool.select": SelectTool,
    "tool.ripple": lambda surface, studio: GripTool(surface, studio, Manner.RIPPLE),
    "tool.roll": lambda surface, studio: GripTool(surface, studio, Manner.ROLL),
    "tool.slip": lambda surface, studio: GripTool(surface, studio, Manner.SLIP),
    "tool.slide": lambda surface, studio: GripTool(surface, studio, Manner.SLIDE),
    "tool.slice": SliceTool,
    "tool.rate": lambda surface, studio: GripTool(surface, studio, Manner.RATE),
    "tool.hand": HandTool,
    "tool.zoom": ZoomTool,
}


def tool_named(command: str, surface: TimelineSurface, studio: Studio) -> Tool:
    return TOOLS[command](surface, studio)
