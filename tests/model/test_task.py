"""Progress out, cancel in."""

import pytest

from editor.model.task import Cancelled, PartOfTask, Progress, TaskControl


def test_a_part_tells_how_far_the_whole_is():
    told = []
    part = PartOfTask(TaskControl(told.append), 10, 30)

    part.step(2, 5, "Tracking")
    part.before += 18
    part.step(4, 5, "Tracking")

    assert told == [Progress(12, 30, "Tracking"), Progress(30, 30, "Tracking")]


def test_steps_of_another_stage_are_told_as_they_are():
    told = []
    part = PartOfTask(TaskControl(told.append), 10, 30, "Tracking")

    part.step(90, 276, "Learning")

    assert told == [Progress(90, 276, "Learning")]


def test_a_part_is_cancelled_with_its_task():
    task = TaskControl()
    task.cancel()

    with pytest.raises(Cancelled):
        PartOfTask(task, 0, 1).step(0, 1, "Tracking")
