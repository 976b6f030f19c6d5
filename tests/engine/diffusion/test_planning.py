"""How memory is got by with: numbers worked out by hand."""

from dataclasses import replace

import pytest

from editor.engine.diffusion.families.pictures import SD15
from editor.engine.diffusion.families.videos.wan import WAN
from editor.engine.diffusion.running.devices import Accelerator, Device
from editor.engine.diffusion.running.planning import Offload, Work, planned

GB = 1_000_000_000
PARTS = {"text_encoder": 5_000_000_000, "transformer": 14_000_000_000, "vae": 100_000_000}
WORK = Work(832, 480, 81)
APPETITE = replace(WAN.appetite, denoising=100.0, decoding=100.0)
FAMILY = replace(WAN, appetite=APPETITE, precise=("vae",))
DENOISING = WORK.pixels * 100  # 3.2 GB


def on_card(free, host=200):
    return planned(PARTS, FAMILY, WORK, Device(Accelerator.CUDA, free * GB, host * GB))


@pytest.mark.parametrize(
    ("free", "offload"),
    [
        (80, Offload.NONE),
        (40, Offload.MODEL),
        (16, Offload.GROUP),
        (5, Offload.SEQUENTIAL),
    ],
)
def test_the_quickest_way_that_fits_is_taken(free, offload):
    plan = on_card(free)

    assert (plan.offload, plan.fits) == (offload, True)
    assert plan.device_bytes <= free * GB


def test_all_on_the_device_holds_the_weights_and_what_the_dearest_step_takes():
    plan = on_card(80)

    weights = 2 * (5 + 14) * GB + 4 * GB // 10  # the decoder is precise
    assert plan.device_bytes == weights + 2 * DENOISING  # which is what decoding precisely takes
    assert (plan.dtype, plan.precise, plan.host_bytes) == ("bfloat16", ("vae",), 0)


def test_the_decoder_works_in_tiles_only_where_it_must():
    large = replace(FAMILY, appetite=replace(APPETITE, decoding=1000.0))

    def plan(free):
        return planned(PARTS, large, WORK, Device(Accelerator.CUDA, free * GB, 200 * GB))

    assert not plan(140).tiled
    assert plan(64).tiled
    assert plan(64).offload is Offload.NONE


def test_moving_weights_needs_room_for_them_in_the_machine():
    assert not on_card(40, host=8).fits


def test_where_nothing_fits_the_plan_that_takes_least_says_so():
    plan = on_card(2)

    assert (plan.fits, plan.offload, plan.tiled) == (False, Offload.SEQUENTIAL, True)


@pytest.mark.parametrize(
    ("free", "dtype", "fits"),
    [(200, "float32", True), (60, "bfloat16", True), (20, "bfloat16", False)],
)
def test_a_processor_reckons_precisely_as_long_as_there_is_memory(free, dtype, fits):
    plan = planned(PARTS, FAMILY, WORK, Device(Accelerator.NONE, free * GB, free * GB))

    assert (plan.dtype, plan.fits, plan.offload) == (dtype, fits, Offload.NONE)


def test_memory_that_is_shared_with_the_machine_is_not_moved_about():
    plan = planned(PARTS, FAMILY, WORK, Device(Accelerator.METAL, 30 * GB, 30 * GB))

    assert (plan.offload, plan.fits) == (Offload.NONE, False)


def test_a_larger_work_takes_more():
    parts = {"unet": 860_000_000, "vae": 84_000_000}
    device = Device(Accelerator.CUDA, 24 * GB, 64 * GB)

    small = planned(parts, SD15, Work(512, 512, 1), device)
    large = planned(parts, SD15, Work(1024, 1024, 1), device)

    assert small.dtype == "float16"
    assert small.device_bytes < large.device_bytes < 8 * GB
