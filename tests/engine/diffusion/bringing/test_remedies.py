"""What helps when a model that was brought cannot make something: told with the error."""

import pytest

from editor.engine.diffusion.bringing.layout import read_layout
from editor.engine.diffusion.running.faults import told_plainly
from editor.engine.diffusion.running.lessening import largest, remedy_for
from editor.engine.diffusion.running.planning import Work
from editor.engine.generate.model import GenerationError
from editor.model.generation.capabilities import FrameRule, SizeRule
from editor.model.generation.remedy import Help, Remedy

RULES = SizeRule(16, 64, 2048), FrameRule(4, 1, 1, 200)
WORK = Work(1280, 720, 121)


def test_the_largest_that_fits_is_named_in_the_same_shape_and_length():
    remedy = remedy_for(largest(lambda work: work.pixels <= WORK.pixels // 2, WORK, RULES))

    assert remedy == Remedy(Help.SMALLER, "896x496x121")


def test_fewer_frames_are_named_where_no_size_is_small_enough():
    remedy = remedy_for(largest(lambda work: work.frames < 70 and work.width < 400, WORK, RULES))

    assert remedy == Remedy(Help.SMALLER, "384x224x61")


def test_where_nothing_fits_another_model_is_to_be_chosen():
    assert largest(lambda work: False, WORK, RULES) is None
    assert remedy_for(None) == Remedy(Help.OTHER_MODEL)


@pytest.mark.parametrize(
    ("fault", "help"),
    [
        (ImportError("No module named 'it'", name="it"), Help.INSTALL),
        (FileNotFoundError("model.safetensors"), Help.GET_AGAIN),
        (RuntimeError("\"add\" not implemented for 'Float8'"), Help.OTHER_MODEL),
    ],
)
def test_what_the_libraries_raise_is_told_with_what_helps(fault, help):
    with pytest.raises(GenerationError) as caught, told_plainly("Wan", "run"):
        raise fault

    assert caught.value.remedy.help is help


def test_a_folder_around_a_model_names_the_one_inside(tmp_path):
    (tmp_path / "wan").mkdir()
    (tmp_path / "wan" / "model_index.json").write_text("{}")

    with pytest.raises(GenerationError) as caught:
        read_layout(tmp_path)

    assert caught.value.remedy == Remedy(Help.USE_THAT, str(tmp_path / "wan"))
