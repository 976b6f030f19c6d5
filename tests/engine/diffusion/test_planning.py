"""How memory is got by with: numbers worked out by hand."""

from dataclasses import replace

import pytest

from editor.engine.diffusion.families.pictures import SD15
from editor.engine.diffusion.families.videos.wan import WAN
from editor.engine.diffusion.running.devices import Accelerator, Device, Quantisation
from editor.engine.diffusion.running.planning import Work, planned
from editor.engine.diffusion.running.ways import ATTENTION, COMPILED, OFFLOAD, QUANTISATION, Offload

GB = 1_000_000_000
PARTS = {"text_encoder": 5_000_000_000, "transformer": 14_000_000_000, "vae": 100_000_000}
WORK = Work(832, 480, 81)
APPETITE = replace(WAN.appetite, denoising=100.0, decoding=100.0)
FAMILY = replace(WAN, appetite=APPETITE, precise=("vae",))
DENOISING = WORK.pixels * 100  # 3.2 GB


ALL_KNOWN = frozenset({Quantisation.EIGHT_BIT, Quantisation.FOUR_BIT})


def on_card(free, host=200, quantises=frozenset(), stored=None, **wishes):
    device = Device(Accelerator.CUDA, free * GB, host * GB, quantises=quantises)
    return planned(PARTS, FAMILY, WORK, device, wishes, stored or {})


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


def test_nothing_is_quantised_as_long_as_what_is_whole_fits_in_pieces():
    assert on_card(16, quantises=ALL_KNOWN).quantisation is Quantisation.NONE


@pytest.mark.parametrize(
    ("free", "host", "quantisation", "offload"),
    [
        (28, 30, Quantisation.EIGHT_BIT, Offload.NONE),
        (22, 30, Quantisation.EIGHT_BIT, Offload.MODEL),
        (14, 20, Quantisation.FOUR_BIT, Offload.MODEL),
    ],
)
def test_where_the_machine_has_no_room_either_it_is_quantised(free, host, quantisation, offload):
    plan = on_card(free, host, ALL_KNOWN)

    assert (plan.quantisation, plan.offload, plan.fits) == (quantisation, offload, True)
    assert plan.quantised == ("text_encoder", "transformer")  # the decoder is small and precise


def test_what_is_wished_for_is_done_whether_or_not_memory_asks_for_it():
    plan = on_card(
        200, **{QUANTISATION: "4-bit", OFFLOAD: "model", ATTENTION: "sage", COMPILED: True}
    )

    assert (plan.quantisation, plan.offload) == (Quantisation.FOUR_BIT, Offload.MODEL)
    assert (plan.attention, plan.compiled) == ("sage", True)


def test_quantised_layers_are_not_moved_one_by_one():
    assert on_card(200, **{QUANTISATION: "8-bit", OFFLOAD: "sequential"}).offload is Offload.MODEL


def test_weights_that_lie_quantised_in_their_file_count_as_large_as_they_are():
    whole, stored = on_card(80), on_card(80, stored={"transformer": 9 * GB})

    assert whole.device_bytes - stored.device_bytes == (28 - 9) * GB


def test_a_card_without_bfloat16_reckons_precisely_where_it_can():
    old = Device(Accelerator.CUDA, 200 * GB, 200 * GB, has_bfloat16=False)
    small = replace(old, free_bytes=60 * GB, host_free_bytes=30 * GB)

    assert planned(PARTS, FAMILY, WORK, old).dtype == "float32"
    assert planned(PARTS, FAMILY, WORK, small).dtype == "float16"
    assert planned({"unet": GB}, SD15, WORK, old).dtype == "float16"


def test_less_memory_takes_longer():
    assert on_card(80).slower < on_card(40).slower < on_card(16).slower < on_card(5).slower
