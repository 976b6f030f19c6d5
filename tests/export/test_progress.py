from editor.export.progress import PaceMeter
from editor.model.task import Progress


def test_pace_is_that_of_the_last_seconds():
    now = 0.0
    meter = PaceMeter(lambda: now)
    paces = []
    for done in range(0, 101, 10):
        paces.append(meter.update(Progress(done, 300, "exporting")))
        now += 1.0

    assert paces[-1].frames_per_second == 10
    assert paces[-1].seconds_left == 20


def test_nothing_is_told_before_anything_is_known():
    meter = PaceMeter(lambda: 0.0)

    pace = meter.update(Progress(0, 300, "exporting"))

    assert pace.frames_per_second is None
    assert pace.seconds_left is None


def test_a_new_stage_starts_anew():
    now = 0.0
    meter = PaceMeter(lambda: now)
    meter.update(Progress(0, 10, "exporting"))
    now = 1.0
    meter.update(Progress(10, 10, "exporting"))

    assert meter.update(Progress(0, 10, "finishing")).frames_per_second is None
