"""Exports the peers' reference timeline with this program and with the peers, in turns.

    python tests/benchmarks/export_reference.py MEDIA [--peers FOLDER] [--runs 3] [--profile]

MEDIA holds what the peers' make_media.py makes. Each run exports once with each program, one
after the other, so that other work on the machine weighs on all; the ratios to ffmpeg are medians
over the runs. `--profile` says where this program's time goes. Likeness is told for the frames up
to the end of the picture-in-picture: ffmpeg's graph holds its last frame there to the end.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

OURS, FFMPEG, MELT = "cutaway", "ffmpeg", "melt"


@dataclass(frozen=True, slots=True)
class Run:
    """One export: seconds by the clock and of all processors, and the largest process."""

    wall_s: float
    cpu_s: float
    peak_mib: float


def measured(command: list[str]) -> Run:
    """What `command` and its children take; it must succeed."""
    began = time.perf_counter()
    child = subprocess.Popen(command)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise SystemExit(f"{command[1]} failed with {child.returncode}")
    wall = time.perf_counter() - began
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def export_here(media: Path, peers: Path, out: Path, *, profile: bool) -> None:
    """The export itself, in a process of its own."""
    from parts.reference_timeline import SEQUENCE, peers_spec, reference_project

    from editor.export.exporter import export
    from editor.export.presets.preset import load_presets, preset_named

    spec = peers_spec(peers)
    project = reference_project(media, spec)
    preset = preset_named(load_presets(), "h264")
    settings = {"quality": spec.CRF, "speed": spec.PRESET, "sound_bit_rate": spec.AUDIO_KBPS}
    threads = ThreadSampler() if profile else None
    report = export(project, SEQUENCE, preset, out, settings=settings, overwrite=True)
    if threads is not None:
        spent = {each.stage: (each.wall_s, each.thread_s) for each in report.times}
        record = {"stages": spent, "threads": threads.stop(), "fps": report.frames_per_second}
        out.with_suffix(".json").write_text(json.dumps(record))


class ThreadSampler:
    """Adds up the processor time of this process's threads by name, as Linux tells it."""

    def __init__(self) -> None:
        self._seen: dict[str, tuple[str, float]] = {}
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="sampler")
        self._thread.start()

    def stop(self) -> dict[str, float]:
        self._stop.set()
        self._thread.join()
        total: dict[str, float] = defaultdict(float)
        for name, seconds in self._seen.values():
            total[re.sub(r"[\d:-]+$", "", name)] += seconds
        return dict(sorted(total.items(), key=lambda pair: -pair[1]))

    def _run(self) -> None:
        ticks = os.sysconf("SC_CLK_TCK")
        while not self._stop.wait(0.1):
            for task in Path("/proc/self/task").iterdir():
                try:
                    text = (task / "stat").read_text()
                except OSError:
                    continue  # it has just ended
                name, rest = text[text.index("(") + 1 :].rsplit(")", 1)
                user, system = rest.split()[11:13]
                self._seen[task.name] = (name, (int(user) + int(system)) / ticks)


def likeness(ours: Path, theirs: Path, frames: int) -> tuple[float, float]:
    """SSIM and PSNR (dB) of the first `frames` pictures of one file against another's."""
    trim = f"trim=end_frame={frames},split"
    graph = f"[0:v]{trim}[a][b];[1:v]{trim}[c][d];[a][c]ssim;[b][d]psnr"
    command = [
        "ffmpeg",
        "-hide_banner",
        "-i",
        ours,
        "-i",
        theirs,
        "-lavfi",
        graph,
        "-f",
        "null",
        "-",
    ]
    log = subprocess.run(command, capture_output=True, text=True, check=True).stderr
    ssim, psnr = re.search(r"All:([\d.]+)", log), re.search(r"average:([\d.]+|inf)", log)
    assert ssim
    assert psnr
    return float(ssim[1]), float(psnr[1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("media", type=Path)
    parser.add_argument("--peers", type=Path, default=ROOT.parent / "shared" / "peers")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--profile", action="store_true")
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.child:
        export_here(asked.media, asked.peers, asked.child, profile=asked.profile)
        return
    with tempfile.TemporaryDirectory() as folder:
        compare(asked.media.resolve(), asked.peers, Path(folder), asked.runs, profile=asked.profile)


def compare(media: Path, peers: Path, folder: Path, runs: int, *, profile: bool) -> None:
    from parts.reference_timeline import peers_spec

    spec = peers_spec(peers)
    agreeing = spec.C_START + spec.C_LEN
    out = {name: folder / f"{name}.mp4" for name in (OURS, FFMPEG, MELT)}
    here = [sys.executable, __file__, str(media), "--peers", str(peers)]
    here += ["--child", str(out[OURS]), *(["--profile"] if profile else [])]
    commands = {OURS: here}
    for name, tool in ((FFMPEG, "ffmpeg"), (MELT, "melt")):
        script = peers / f"peer_{'mlt' if name == MELT else name}.py"
        if shutil.which(tool):
            commands[name] = [sys.executable, "-B", str(script), str(media), str(out[name])]
    results: dict[str, list[Run]] = {name: [] for name in commands}
    for number in range(runs):
        order = list(commands) if number % 2 == 0 else list(reversed(commands))
        for name in order:
            results[name].append(measured(commands[name]))
            run = results[name][-1]
            print(f"  {name:8} {run.wall_s:6.1f} s, CPU {run.cpu_s:6.1f} s", flush=True)
    print(f"\n{'':8} {'wall':>7} {'CPU':>7} {'peak MiB':>9}   wall / ffmpeg   CPU / ffmpeg")
    for name, taken in results.items():
        base = results.get(FFMPEG, taken)
        pairs = list(zip(taken, base, strict=True))
        wall = statistics.median(a.wall_s / b.wall_s for a, b in pairs)
        cpu = statistics.median(a.cpu_s / b.cpu_s for a, b in pairs)
        print(
            f"{name:8} {statistics.median(run.wall_s for run in taken):6.1f}s "
            f"{statistics.median(run.cpu_s for run in taken):6.1f}s "
            f"{max(run.peak_mib for run in taken):9.0f}   {wall:13.2f}   {cpu:12.2f}"
        )
    for name in (OURS, MELT):
        if FFMPEG in results and name in results:
            ssim, psnr = likeness(out[name], out[FFMPEG], agreeing)
            print(f"{name} against ffmpeg's picture: SSIM {ssim:.4f}, PSNR {psnr:.1f} dB")
    if profile:
        show_profile(json.loads(out[OURS].with_suffix(".json").read_text()))


def show_profile(record: dict[str, dict[str, list[float]]]) -> None:
    print("\nstage               clock s   own thread's CPU s")
    for stage, (wall, thread) in record["stages"].items():
        print(f"{stage:18} {wall:8.1f} {thread:12.1f}")
    print("\nthreads by name        CPU s")
    for name, seconds in record["threads"].items():
        print(f"{name:18} {seconds!s:>9.6}")


if __name__ == "__main__":
    main()
