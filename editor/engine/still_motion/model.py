"""The built-in model that makes a clip of one picture: what is painted streams, a camera moves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing

from editor.compositor.context import NoGraphicsError
from editor.compositor.drawing.planes import PictureTooLargeError
from editor.compositor.motion.regions import MaskError
from editor.engine.depth.errors import DepthError
from editor.engine.depth.estimation import DepthModel, installed_depth
from editor.engine.generate.inputs import Inputs
from editor.engine.generate.model import Cost, GenerationError, PictureForm
from editor.engine.still_motion.joining.joined import joined
from editor.engine.still_motion.outlines import SNAP
from editor.engine.still_motion.scene import Material, Scene
from editor.engine.still_motion.stage import Stage
from editor.model.frame import Frame
from editor.model.generation.capabilities import (
    Control,
    FrameRule,
    ModelSpec,
    OptionKind,
    OptionSpec,
    SizeRule,
)
from editor.model.generation.request import GenerationKind, GenerationRequest
from editor.model.generation.sources import SIDES, SourceRole
from editor.model.task import TaskControl

DRAFT, FULL = "draft", "full"
QUALITY = OptionSpec(
    "quality",
    OptionKind.CHOICE,
    "Quality",
    FULL,
    help="Draft works on a picture of half the size and enlarges it.",
    choices=((DRAFT, "Draft"), (FULL, "Full")),
    cost="Full takes about three times as long as draft.",
)

AUTO, FLAT, SUBJECT, MAP, ESTIMATED = "auto", "flat", "subject", "map", "estimated"
DEPTH = OptionSpec(
    "depth",
    OptionKind.CHOICE,
    "Depth",
    AUTO,
    help="What stands nearer to the camera: nothing, what a mask covers, what a depth map says, or "
    "what a depth model estimates, if one is installed; automatic takes what is given.",
    choices=(
        (AUTO, "Automatic"),
        (FLAT, "Flat"),
        (SUBJECT, "Subject"),
        (MAP, "Depth map"),
        (ESTIMATED, "Depth model"),
    ),
    cost="Filling what is behind takes a few seconds.",
)

SNAPPING = OptionSpec(
    SNAP,
    OptionKind.BOOL,
    "Snap to edges",
    False,
    help="What was painted over the edge of something, and looks like what is beside it, stands "
    "still.",
)

_JOINS = (GenerationKind.EXTEND, GenerationKind.BRIDGE)

SPEC = ModelSpec(
    id="still-motion",
    label="Still Motion",
    description="Brings a picture to life exactly as painted: regions stream, turn, grow or stir, "
    "objects follow paths, and a camera moves through it all. Between two clips it moves what both "
    "show from one place to the other, and dissolves the rest. Needs no download.",
    version="1",
    kinds=(GenerationKind.IMAGE_TO_VIDEO, *_JOINS),
    controls=frozenset({Control.MOTION_BRUSH, Control.CAMERA, Control.SEED, Control.LOOP}),
    required=(SourceRole.FIRST_FRAME,),
    optional=(SourceRole.MASK, SourceRole.DEPTH, *SIDES),
    size=SizeRule(multiple=1, smallest=16, largest=8192),
    frames=FrameRule(most=10_000),
    options=(QUALITY, DEPTH, SNAPPING),
)

DRAWING = "drawing"
_SECONDS_PER_MEGAPIXEL = 0.04
_BETWEEN_PER_MEGAPIXEL = 0.2
_BYTES_PER_PIXEL = 90


class StillMotion:
    """See `FrameModel`. Keeps nothing between runs.

    `estimator` loads what tells the depth of pictures, where that is asked for.
    """

    def __init__(self, estimator: Callable[[], DepthModel] = installed_depth) -> None:
        self._estimator = estimator

    @property
    def spec(self) -> ModelSpec:
        return SPEC

    def obstacle(self) -> str:
        return ""

    def device(self) -> str:
        return "OpenGL"

    def cost(self, request: GenerationRequest) -> Cost:
        pixels = request.width * request.height
        each, sides = _SECONDS_PER_MEGAPIXEL, 1
        if request.kind is GenerationKind.BRIDGE:
            each, sides = 2 * each + _BETWEEN_PER_MEGAPIXEL, 2
        seconds = 1.5 * sides + request.frames * pixels * each / 1e6
        return Cost(seconds, sides * pixels * _BYTES_PER_PIXEL)

    def frames(
        self, request: GenerationRequest, inputs: Inputs, task: TaskControl, form: PictureForm
    ) -> Iterator[Frame]:
        def step(number: int) -> None:
            task.step(number, request.frames, DRAWING)

        def scene_of(asked: GenerationRequest) -> Scene:
            return Scene(stage, asked, _material(asked, inputs, self._estimator), task, work_scale)

        step(0)
        work_scale = 0.5 if request.option(QUALITY.name) == DRAFT else 1.0
        try:
            with closing(Stage()) as stage:
                if request.kind in _JOINS:
                    yield from joined(request, scene_of, form, step)
                    return
                with closing(scene_of(request)) as scene:
                    for number in range(request.frames):
                        step(number)
                        yield scene.frame(number, form.format, form.colour)
        except (NoGraphicsError, MaskError, PictureTooLargeError, DepthError) as error:
            raise GenerationError(str(error)) from error

    def release(self) -> None:
        """Nothing is held."""


def _material(
    request: GenerationRequest, inputs: Inputs, estimator: Callable[[], DepthModel]
) -> Material:
    """
    Raises:
        GenerationError: the request has not what it asks to be used.
    """
    picture = request.opening
    if picture is None:
        raise GenerationError("Still Motion needs a picture: choose one for the first frame.")
    if request.option(DEPTH.name) == ESTIMATED:
        try:
            return Material(inputs.frame(picture), estimate=estimator().nearness)
        except DepthError as error:
            raise GenerationError(str(error)) from error
    mask, map_ = request.source(SourceRole.MASK), request.source(SourceRole.DEPTH)
    depth = request.option(DEPTH.name) or AUTO
    if depth == AUTO:
        depth = MAP if map_ is not None else SUBJECT if mask is not None else FLAT
    used = {FLAT: None, SUBJECT: mask, MAP: map_}[str(depth)]
    if depth != FLAT and used is None:
        what = "a mask of the subject" if depth == SUBJECT else "a depth map"
        raise GenerationError(f"For this depth Still Motion needs {what}: choose one, or “Flat”.")
    given = None if used is None else inputs.frame(used)
    return Material(
        inputs.frame(picture),
        matte=given if depth == SUBJECT else None,
        nearness=given if depth == MAP else None,
    )
