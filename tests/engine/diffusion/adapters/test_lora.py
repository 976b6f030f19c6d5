"""LoRA put onto tiny models by the user's path, and taken off again."""

from dataclasses import replace

import numpy as np
import pytest
from builders.diffusion import adapters, pictures
from builders.diffusion.adapters import diffusers_names, kohya_names, lora, peft_names

from editor.engine.diffusion.asking.options import chosen
from editor.engine.diffusion.bringing.adding import add
from editor.engine.generate.model import GenerationError
from editor.engine.models.folder import user_models
from editor.model.generation.adapters import AdapterKind
from editor.model.generation.request import GenerationKind

TEXT, IMAGE = GenerationKind.TEXT_TO_IMAGE, GenerationKind.IMAGE_TO_IMAGE


@pytest.fixture(scope="module")
def model(asked):
    """All that was brought for it was brought before it is loaded."""
    model = asked("sd15", pictures.stable_diffusion)
    folder, place = model.place / "sd15", model.place
    for name, names in (("ink", diffusers_names), ("kohya", kohya_names), ("peft", peft_names)):
        add(str(lora(folder, "unet", place / f"{name}.safetensors", names)), user_models())
    for name, alpha in (("whole", adapters.RANK), ("half", adapters.RANK / 2)):
        file = lora(folder, "unet", place / name / "adapter_model.safetensors", peft_names)
        adapters.peft_config(file.parent, alpha)
        add(str(file.parent), user_models(), name=name)
    add(str(lora(folder, "unet", place / "oil.safetensors", seed=2)), user_models())
    add(str(lora(folder, "unet", place / "lcm_3step_lora.safetensors")), user_models())
    add(str(lora(folder, "unet", place / "gone.safetensors")), user_models())
    (place / "gone.safetensors").unlink()
    only = lora(folder, "unet", place / "only.safetensors", ends=("to_q",))
    add(str(only), user_models())
    ends = ("q_proj", "v_proj")
    words = lora(folder, "text_encoder", place / "words" / "words.safetensors", ends=ends)
    model.bring(adapters.save_tensors(load(only) | load(words), place / "reads.safetensors"))
    return model


def load(file):
    from safetensors.torch import load_file

    return load_file(file)


def worn(model, **strengths):
    return model.make(TEXT, adapters=strengths)


def test_it_changes_the_same_however_it_is_written_and_goes_off_again(model):
    plain = worn(model)

    made = worn(model, ink=1.0)

    assert model.spec(TEXT).adapter("ink").kind is AdapterKind.LORA
    assert (made != plain).any()
    np.testing.assert_array_equal(worn(model, kohya=1.0), made)
    np.testing.assert_array_equal(worn(model, peft=1.0), made)
    np.testing.assert_array_equal(worn(model, peft=0.0), plain)
    np.testing.assert_array_equal(worn(model, ink=1.0), made)
    np.testing.assert_array_equal(worn(model), plain)


def test_a_config_beside_it_says_how_much_it_counts(model):
    np.testing.assert_array_equal(worn(model, half=1.0), worn(model, whole=0.5))


def test_several_count_together_each_as_strong_as_is_said(model):
    alone = worn(model, ink=1.0)

    both = worn(model, ink=1.0, oil=1.0)

    assert (both != alone).any()
    assert (worn(model, ink=0.3, oil=1.0) != both).any()
    np.testing.assert_array_equal(worn(model, ink=1.0), alone)


def test_it_counts_in_all_that_the_model_makes(model):
    source = {"first-frame": model.give("one", np.full((32, 32, 3), 90, np.uint8))}
    plain = model.make(IMAGE, sources=source)

    assert (model.make(IMAGE, sources=source, adapters={"ink": 1.0}) != plain).any()
    np.testing.assert_array_equal(model.make(IMAGE, sources=source), plain)


def test_one_for_few_steps_sets_steps_guidance_and_scheduler_unless_they_are_said(model):
    offered = model.spec(TEXT)
    spec = offered.adapter("lcm-3step-lora")
    request = model.request(TEXT, adapters={spec.id: 1.0})
    unsaid = tuple(pair for pair in request.options if pair[0] != "steps")
    seen = [
        chosen(replace(request, options=options), offered.options, offered.adapters)
        for options in (unsaid, request.options)
    ]

    assert (spec.steps, spec.guidance) == (3, 1.0)
    assert [(each["steps"], each["guidance"]) for each in seen] == [(3, 1.0), (2, 1.0)]
    model.make(TEXT, adapters={spec.id: 1.0})
    machine = model.models.model(offered.id)._machine
    pipeline = machine._resident._pipelines[("StableDiffusionPipeline",)]
    assert type(pipeline.scheduler).__name__ == "LCMScheduler"
    model.make(TEXT)
    assert type(pipeline.scheduler).__name__ == "DDIMScheduler"


def test_one_that_was_moved_away_is_said(model):
    with pytest.raises(GenerationError, match=r"gone is not at .* put it back"):
        worn(model, gone=1.0)


def test_one_that_changes_how_words_are_read_goes_off_whole_too(model):
    plain = worn(model)

    made = worn(model, reads=1.0)

    assert (made != worn(model, only=1.0)).any()
    np.testing.assert_array_equal(worn(model), plain)
    np.testing.assert_array_equal(worn(model, reads=1.0), made)
