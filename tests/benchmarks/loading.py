"""How long a model of 4 GB takes from cold to its first step, and how much memory: as this program
loads it, and by diffusers' own `from_pretrained`.

    python tests/benchmarks/loading.py [--size small] [--runs 3] [--folder FOLDER]

The pipeline (random weights, in FOLDER, kept) has the shape of Wan 1.3B; a picture of 64 x 64 is
made in one step. Each run is a process of its own, the files lie in the page cache, all libraries
that either way comes to need are imported before the clock starts, and what they cost is told by
itself: the program brings them in while a shot is written. `usual`: from_pretrained, told only
which numbers are wanted; `ours`: as the program runs it, whose cache has the pieces of the
tokenizer's vocabulary; `ours, words known`: as it is when the same words were read before. Both
must make the same. For each, the median of the runs in seconds, of the clock and of the processors:
`loaded`, the pipeline can be called; `first step`, from cold until it begins; `its end`; `again`, a
second call until its first step; and the most memory: of the process, with what it maps of files;
without them. The figures of the processors also hold on a machine that does other things.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "benchmarks")]
WORDS = "a dog runs"
WAYS = ("usual", "ours", "ours, words known")
TIMES = ("imports", "loaded", "first step", "its end", "again")
PIPELINE = "WanPipeline"
SETTINGS = "dtype={default: bfloat16, vae: float32}, local_files_only=True, all else as by default"


class Clock:
    """Seconds since it was started: of the clock, of the processors."""

    def __init__(self) -> None:
        self.start()

    def start(self) -> None:
        self._from = time.perf_counter(), time.process_time()

    def read(self) -> tuple[float, float]:
        return time.perf_counter() - self._from[0], time.process_time() - self._from[1]


def run(way: str, folder: Path, known: Path) -> dict[str, Any]:
    """One measurement, in this process."""
    clock, times = Clock(), {}
    torch = importlib.import_module("torch")
    threads = torch.get_num_threads()
    from editor.engine.diffusion.bringing.layout import read_layout
    from editor.engine.diffusion.running.loading.parts import warm_up
    from editor.engine.diffusion.running.resident import quiet

    warm_up(read_layout(folder), [PIPELINE])
    torch.set_num_threads(threads)  # which the program lowers by itself
    times["imports"] = clock.read()
    with quiet():
        clock.start()
        pipeline = _usual(folder) if way == "usual" else _ours(folder)
        times["loaded"] = clock.read()
        pipeline.set_progress_bar_config(disable=True)
        begun: list[tuple[float, float]] = []
        pipeline.transformer.register_forward_pre_hook(lambda *_: begun.append(clock.read()))
        words: dict[str, Any] = {"prompt": WORDS}
        if way == WAYS[2]:
            words = {"prompt_embeds": torch.load(known)}
        latents = _made(torch, pipeline, words)
        times["first step"], times["its end"] = begun[0], clock.read()
        most = _peaks()
        clock.start()
        _made(torch, pipeline, words)
        times["again"] = begun[1]
        if way == "usual" and not known.exists():
            with torch.inference_mode():
                torch.save(pipeline.encode_prompt(WORDS, max_sequence_length=16)[0], known)
    total = float(latents.double().abs().sum())
    return {"times": times, "peaks": most, "made": f"{total:.9f}"}


def _usual(folder: Path) -> Any:
    torch, diffusers = importlib.import_module("torch"), importlib.import_module("diffusers")
    return diffusers.DiffusionPipeline.from_pretrained(
        folder, dtype={"default": torch.bfloat16, "vae": torch.float32}, local_files_only=True
    )


def _ours(folder: Path) -> Any:
    from editor.engine.diffusion.running.devices import Accelerator
    from editor.engine.diffusion.running.planning import Plan
    from editor.engine.diffusion.running.resident import Resident
    from editor.engine.diffusion.running.ways import Offload
    from editor.model.task import TaskControl

    plan = Plan("bfloat16", ("vae",), Offload.NONE, False, 0, 0, True)
    resident = Resident(folder, "wan")
    return resident.pipeline(PIPELINE, plan, Accelerator.NONE, TaskControl())


def _made(torch: Any, pipeline: Any, words: dict[str, Any]) -> Any:
    with torch.inference_mode():
        return pipeline(
            **words,
            height=64,
            width=64,
            num_frames=1,
            num_inference_steps=1,
            guidance_scale=1.0,
            max_sequence_length=16,
            output_type="latent",
            generator=torch.Generator().manual_seed(1),
        ).frames


def _peaks() -> tuple[int, int]:
    """Bytes: the most that was resident, and what is now besides files."""
    status = Path("/proc/self/status").read_text("ascii")
    lines = dict(line.split(":", 1) for line in status.splitlines())
    most, now = (int(lines[name].split()[0]) * 1024 for name in ("VmHWM", "RssAnon"))
    return most, now


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--size", choices=["large", "small"], default="large")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--folder", type=Path, default=Path.home() / ".cache" / "cutaway-loading")
    parser.add_argument("--way", choices=WAYS, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    known = asked.folder / f"words-{asked.size}.pt"
    if asked.way:
        folder = asked.folder / f"wan-{asked.size}"
        print(json.dumps(run(asked.way, folder, known)))
        return
    from parts.large_pipeline import large_pipeline

    asked.folder.mkdir(parents=True, exist_ok=True)
    folder = large_pipeline(asked.folder, asked.size)
    files = list(folder.rglob("*.safetensors"))
    weights = sum(each.stat().st_size for each in files)
    print(f"{weights / 1e9:.2f} GB of weights in {folder}; {os.cpu_count()} cores", flush=True)
    print(f"usual: DiffusionPipeline.from_pretrained({SETTINGS})", flush=True)
    known.unlink(missing_ok=True)
    measured: dict[str, list[dict[str, Any]]] = {way: [] for way in WAYS}
    for number in range(asked.runs + 1):  # the first brings the files into the page cache
        for way in WAYS:
            result = _child(asked, way)
            if number:
                measured[way].append(result)
    _report(measured)


def _child(asked: argparse.Namespace, way: str) -> dict[str, Any]:
    command = [sys.executable, __file__, "--way", way, "--size", asked.size]
    command += ["--folder", str(asked.folder)]
    places = os.environ | {"XDG_CACHE_HOME": str(asked.folder / "cache")}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=places)
    if done.returncode:
        raise SystemExit(done.stderr)
    return json.loads(done.stdout.splitlines()[-1])


def _report(measured: dict[str, list[dict[str, Any]]]) -> None:
    usual = {name: _median(measured["usual"], name) for name in TIMES}
    for way, results in measured.items():
        print(f"\n{way}: s of the clock, of the processors (times as fast as usual)")
        for name in TIMES:
            clock, processor = _median(results, name)
            faster = usual[name][0] / clock, usual[name][1] / processor
            print(f"  {name:11} {clock:8.3f} {processor:8.3f}  ({faster[0]:.1f}, {faster[1]:.1f})")
        most, anonymous = (max(each["peaks"][index] for each in results) for index in (0, 1))
        print(f"  most memory {most / 1e9:.2f} GB, {anonymous / 1e9:.2f} GB besides files")
    made = {each["made"] for results in measured.values() for each in results}
    print("\nall made the same" if len(made) == 1 else f"\nthey made different: {sorted(made)}")


def _median(results: list[dict[str, Any]], name: str) -> tuple[float, float]:
    clock, processor = (
        statistics.median(each["times"][name][index] for each in results) for index in (0, 1)
    )
    return clock, processor


if __name__ == "__main__":
    main()
