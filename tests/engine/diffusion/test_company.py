"""Memory that models share, and what they hold already: numbers worked out by hand."""

from dataclasses import replace
from types import SimpleNamespace

import pytest

from editor.engine.diffusion.bringing.record import Brought
from editor.engine.diffusion.company import Company
from editor.engine.diffusion.families.videos.wan import WAN
from editor.engine.diffusion.running.budget import Budget
from editor.engine.diffusion.running.devices import Accelerator, Device, Held, free_on_xpu
from editor.engine.diffusion.running.planning import Offload, Work
from editor.engine.generate.model import NoMemoryError

GB = 1_000_000_000
PARTS = (("text_encoder", 5 * GB), ("transformer", 7 * GB), ("vae", GB // 10))
WORK = Work(832, 480, 1)
BUDGET = Budget(Brought("wan", "Wan", "", "WanPipeline", parameters=PARTS), WAN)
NOTHING = Held()
CARD = Device(Accelerator.CUDA, 20 * GB, 60 * GB)


def plan(device, held=NOTHING):
    return BUDGET.plan(WORK, device, {}, 0, held)


def test_what_waits_in_the_machine_does_not_count_as_free_on_the_card():
    first = plan(CARD)
    waiting = replace(CARD, host_free_bytes=36 * GB)

    again = plan(waiting, Held(on_host=24 * GB))

    assert first.offload is again.offload is Offload.MODEL


def test_what_lies_on_the_card_counts_as_free_for_its_own_model():
    large = replace(CARD, free_bytes=40 * GB)
    assert plan(large).offload is Offload.NONE
    full = replace(CARD, free_bytes=15 * GB)

    assert plan(full, Held(on_device=25 * GB)).offload is Offload.NONE
    assert plan(full).offload is not Offload.NONE


def test_without_a_card_what_is_held_counts_as_the_machines():
    held = Held(on_host=50 * GB)
    small = Device(Accelerator.NONE, 5 * GB, 5 * GB)

    assert plan(small, held).dtype == "float32"
    with pytest.raises(NoMemoryError):
        plan(small)


class Other:
    """Holds memory of the card."""

    def __init__(self, bytes):
        self.bytes = bytes

    @property
    def is_loaded(self):
        return self.bytes > 0

    def release(self):
        self.bytes = 0


@pytest.mark.parametrize(
    ("card", "expected", "left"),
    [
        (80, Offload.NONE, 30 * GB),  # there is room for both
        (40, Offload.NONE, 0),
        (31, Offload.NONE, 0),
    ],
)
def test_others_give_way_only_to_a_model_that_would_be_held_worse(card, expected, left):
    company, other, asked = Company(), Other(30 * GB), Other(0)
    company.join(other)
    company.join(asked)

    def planned():
        return plan(replace(CARD, free_bytes=card * GB - other.bytes, host_free_bytes=30 * GB))

    assert company.plan_for(asked, planned).offload is expected
    assert other.bytes == left


class Card:
    """What torch says of a card of 16 GB, if it says what is free."""

    def __init__(self, tells):
        self.tells = tells

    def mem_get_info(self):
        if not self.tells:
            raise RuntimeError("doesn't support querying the available free memory")
        return 5 * GB, 16 * GB

    def memory_reserved(self):
        return 3 * GB

    def memory_allocated(self):
        return 1 * GB

    def get_device_properties(self):
        return SimpleNamespace(total_memory=16 * GB)


@pytest.mark.parametrize(("tells", "free"), [(True, 7 * GB), (False, 15 * GB)])
def test_what_torch_keeps_for_itself_is_free_and_a_card_need_not_tell(tells, free):
    assert free_on_xpu(Card(tells)) == free
