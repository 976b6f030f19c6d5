"""What a generation does to the window: its longest stall, and how many pictures are played.

    xvfb-run -a -s "-screen 0 1920x1080x24" python tests/benchmarks/window/generation.py [CASE …]

The whole program runs in a real window, and plays a 1080p film with its proxy while something is
generated on all cores that are allowed: `none`; `motion`, a picture brought to life in 1080p;
`torch`, convolutions of 64 channels; each in this process and, as `motion-apart` and
`torch-apart`, in one that yields. For each: the longest time between two beats of the window's
event loop, and without what the thread waited for a processor; the pictures played a second and
left out; those generated a second; and how long it took from cancelling until the job had ended.
`import` is torch's one import on the job's thread, with nothing played.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[3]
HERE = ROOT / "tests" / "benchmarks" / "window"
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(HERE.parent), str(HERE)]
CASES = ("none", "motion", "motion-apart", "import", "torch", "torch-apart")
PLUG_IN = "from generation import Convolving as Model"
PHOTO = ROOT / "resources" / "samples" / "coffee.png"

from editor.engine.generate.inputs import Inputs  # noqa: E402
from editor.engine.generate.model import Cost, PictureForm  # noqa: E402
from editor.engine.torch_library import torch_library  # noqa: E402
from editor.model.frame import Frame  # noqa: E402
from editor.model.generation.capabilities import ModelSpec  # noqa: E402
from editor.model.generation.request import GenerationKind, GenerationRequest  # noqa: E402
from editor.model.task import TaskControl  # noqa: E402


class Convolving:
    """Grey pictures, each of which costs forty convolutions."""

    spec = ModelSpec("torch", "Torch", "", "1", (GenerationKind.TEXT_TO_VIDEO,))

    def obstacle(self) -> str:
        return ""

    def device(self) -> str:
        return "processor"

    def cost(self, request: GenerationRequest) -> Cost:
        return Cost(float(request.frames), 10**8)

    def frames(
        self, request: GenerationRequest, inputs: Inputs, task: TaskControl, form: PictureForm
    ) -> Iterator[Frame]:
        from builders.generation import grey

        torch = torch_library()
        layer = torch.nn.Conv2d(64, 64, 3, padding=1)
        picture = torch.rand(1, 64, 256, 256)
        with torch.inference_mode():
            for number in range(request.frames):
                for step in range(40):
                    task.step(number * 40 + step, request.frames * 40, "convolving")
                    picture = torch.tanh(layer(picture))
                yield grey(request.width, request.height, number % 256)

    def release(self) -> None:
        pass


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("cases", nargs="*", choices=[*CASES, []])
    asked = parser.parse_args()
    sys.setswitchinterval(0.0005)  # as the program does
    from builders.generation import install_plug_in
    from parts.generation_window import Window

    with TemporaryDirectory() as folder:
        for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            os.environ[name] = str(Path(folder) / name)
        site = Path(folder) / "site"
        install_plug_in(site, "convolving", PLUG_IN, "torch")
        sys.path.append(str(site))
        window = Window(Path(folder))
        for case in asked.cases or CASES:
            window.measure(case)
        window.end()


if __name__ == "__main__":
    main()
