"""How long a step takes and how much memory it needs, with a network as large as a real one: as
this program runs it, and by the library's own pipeline.

    python tests/benchmarks/generation/steps.py [--size small] [--steps 4] [--folder FOLDER]

The pipeline (random weights, in FOLDER, kept) has the shape of Wan 1.3B. `small`: a second of
256 x 144, for machines without a graphics card; `480p`, `720p`: five seconds. `usual`:
`DiffusionPipeline.from_pretrained` in the same numbers, moved to the device, called with as many
threads; `ours`: the model as it is brought, planned and run, with sketches as for the window, and
what it foretold. Each is a process of its own. For each: the median seconds of a step, of the clock
and of the processors, the seconds after the last one (decoding), and the most memory, of the device
or else of the process. Both must make the same.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import itertools
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "benchmarks")]
SIZES = {"small": (256, 144, 17), "480p": (832, 480, 81), "720p": (1280, 720, 81)}
WAYS = ("usual", "ours")
WORDS, SEED, RATE = "a dog runs", 1, 16


@dataclass
class Steps:
    """When steps ended: seconds of the clock and of the processors."""

    ends: list[tuple[float, float]] = field(default_factory=list)

    def end(self) -> None:
        self.ends.append((time.perf_counter(), time.process_time()))

    def median(self, clock: int) -> float:
        """Of those after the first, which also waits for what is prepared once."""
        times = [each[clock] for each in self.ends]
        return statistics.median(after - before for before, after in itertools.pairwise(times))


def usual(folder: Path, asked: argparse.Namespace, steps: Steps) -> dict[str, Any]:
    from editor.engine.torch_library import torch_library

    torch, diffusers = torch_library(), importlib.import_module("diffusers")
    device = _device(torch)
    main = torch.float32 if device == "cpu" else torch.bfloat16
    pipeline = diffusers.DiffusionPipeline.from_pretrained(
        folder, dtype={"default": main, "vae": torch.float32}, local_files_only=True
    ).to(device)
    pipeline.set_progress_bar_config(disable=True)

    def on_step_end(*given: Any) -> dict[str, Any]:
        _wait(torch, device)
        steps.end()
        return given[-1]

    width, height, frames = SIZES[asked.size]
    made = pipeline(
        prompt=WORDS,
        negative_prompt="",
        height=height,
        width=width,
        num_frames=frames,
        num_inference_steps=asked.steps,
        generator=torch.Generator("cpu").manual_seed(SEED),
        callback_on_step_end=on_step_end,
        output_type="np",
    ).frames[0]
    pixels = np.rint(made * 255).astype(np.uint8)
    return {"made": hashlib.sha256(pixels.tobytes()).hexdigest()}


def ours(folder: Path, asked: argparse.Namespace, steps: Steps) -> dict[str, Any]:
    from editor.engine.diffusion.bringing.adding import add
    from editor.engine.diffusion.brought import models_of
    from editor.engine.diffusion.running.watching import DENOISING
    from editor.engine.generate.inputs import Inputs
    from editor.engine.generate.model import EXACT
    from editor.engine.models.folder import ModelFolder
    from editor.model.generation.prompts import PromptSchedule
    from editor.model.generation.request import GenerationKind, GenerationRequest
    from editor.model.task import Progress, TaskControl

    torch = importlib.import_module("torch")
    done = 0

    def on_progress(progress: Progress) -> None:
        nonlocal done
        if progress.stage == DENOISING and progress.done > done:
            done = progress.done
            _wait(torch, _device(torch))
            steps.end()

    with tempfile.TemporaryDirectory() as models:
        model = models_of(add(str(folder), ModelFolder(Path(models))))[0]
        width, height, frames = SIZES[asked.size]
        request = GenerationRequest(
            GenerationKind.TEXT_TO_VIDEO,
            model.spec.id,
            width,
            height,
            frames,
            Fraction(RATE),
            SEED,
            PromptSchedule.of(WORDS),
            options=(("steps", asked.steps),),
        )
        cost = model.cost(request)
        task = TaskControl(on_progress, on_sketch=lambda number, frame: None)
        digest = hashlib.sha256()
        for frame in model.frames(request, Inputs(()), task, EXACT):
            pixels = np.frombuffer(frame.planes[0].data, np.uint8).reshape(-1, 4)
            digest.update(np.ascontiguousarray(pixels[:, :3]).tobytes())
    return {
        "made": digest.hexdigest(),
        "foretold": [cost.seconds, max(cost.memory_bytes, cost.device_bytes)],
    }


def run(way: str, folder: Path, asked: argparse.Namespace) -> dict[str, Any]:
    """One measurement, in this process."""
    torch, steps = importlib.import_module("torch"), Steps()
    result = {"usual": usual, "ours": ours}[way](folder, asked, steps)
    last = time.perf_counter() - steps.ends[-1][0]
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    if _device(torch) == "cuda":
        most = torch.cuda.max_memory_allocated()
    return result | {
        "step": [steps.median(0), steps.median(1)],
        "after": last,
        "most": most,
        "device": _device(torch),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--size", choices=SIZES, default="small")
    parser.add_argument("--steps", type=int, default=4)
    parser.add_argument("--folder", type=Path, default=Path.home() / ".cache" / "cutaway-loading")
    parser.add_argument("--way", choices=WAYS, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.steps < 2:
        parser.error("--steps must be 2 or more: the first is not counted.")
    if asked.way:
        print(json.dumps(run(asked.way, asked.folder / "wan-large", asked)))
        return
    from parts.large_pipeline import large_pipeline

    asked.folder.mkdir(parents=True, exist_ok=True)
    folder = large_pipeline(asked.folder, "large")
    width, height, frames = SIZES[asked.size]
    print(f"{frames} frames of {width} x {height}, {asked.steps} steps, {folder}", flush=True)
    results = {way: _child(asked, way) for way in WAYS}
    for way, result in results.items():
        clock, processors = result["step"]
        print(
            f"{way} ({result['device']}): {clock:.2f} s a step ({processors:.2f} of the "
            f"processors), {result['after']:.2f} s after the last, "
            f"at most {result['most'] / 1e9:.2f} GB"
        )
    seconds, size = results["ours"]["foretold"]
    print(f"foretold: {seconds:.0f} s in all, {size / 1e9:.2f} GB")
    ratio = results["ours"]["step"][0] / results["usual"]["step"][0]
    same = "the same" if len({each["made"] for each in results.values()}) == 1 else "different"
    print(f"a step of ours takes {ratio:.2f} times as long; they made {same}")


def _child(asked: argparse.Namespace, way: str) -> dict[str, Any]:
    command = [sys.executable, __file__, "--way", way, "--size", asked.size]
    command += ["--steps", str(asked.steps), "--folder", str(asked.folder)]
    with tempfile.TemporaryDirectory() as cache:  # nothing is known from earlier runs
        environment = os.environ | {"XDG_CACHE_HOME": cache}
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    if done.returncode:
        raise SystemExit(done.stderr)
    return json.loads(done.stdout.splitlines()[-1])


def _device(torch: Any) -> str:
    return "cuda" if torch.cuda.is_available() else "cpu"


def _wait(torch: Any, device: str) -> None:
    """For what the device still has to do."""
    if device == "cuda":
        torch.cuda.synchronize()


if __name__ == "__main__":
    main()
