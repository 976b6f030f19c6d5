"""LoRA put onto tiny models by the user's path, and taken off again."""

from dataclasses import replace

import numpy as np
import pytest
from builders.diffusion import adapters, pictures
from builders.diffusion.adapters import diffusers_names, kohya_names, lora, peft_names

from editor.engine.diffusion.asking.options import chosen
from editor.engine.generate.model import GenerationError
from editor.model.generation.adapters import AdapterKind
from editor.model.generation.request import GenerationKind

TEXT, IMAGE = GenerationKind.TEXT_TO_IMAGE, GenerationKind.IMAGE_TO_IMAGE


@pytest.fixture
def model(asked):
    return asked("sd15", pictures.stable_diffusion)


@pytest.fixture
def folder(model):
    return model.place / "sd15"


@pytest.fixture
def ink(model, folder):
    file = lora(folder, "unet", model.place / "ink.safetensors")
    return model.bring(file).id


@pytest.mark.parametrize(
    ("names", "name"), [(diffusers_names, "ink"), (kohya_names, "kohya"), (peft_names, "peft")]
)
def test_it_changes_what_is_made_however_it_is_written(model, folder, names, name):
    plain = model.make(TEXT)
    spec = model.bring(lora(folder, "unet", model.place / name / f"{name}.safetensors", names))

    worn = model.make(TEXT, adapters={spec.id: 1.0})

    assert spec.kind is AdapterKind.LORA
    assert (worn != plain).any()
    np.testing.assert_array_equal(model.make(TEXT, adapters={spec.id: 0.0}), plain)
    np.testing.assert_array_equal(model.make(TEXT), plain)
    np.testing.assert_array_equal(model.make(TEXT, adapters={spec.id: 1.0}), worn)


def test_what_is_written_in_other_ways_changes_the_same(model, folder):
    made = []
    for names in (diffusers_names, kohya_names, peft_names):
        file = lora(folder, "unet", model.place / names.__name__ / "same.safetensors", names)
        made.append(model.make(TEXT, adapters={model.bring(file).id: 1.0}))

    np.testing.assert_array_equal(made[0], made[1])
    np.testing.assert_array_equal(made[0], made[2])


def test_a_config_beside_it_says_how_much_it_counts(model, folder):
    files = [
        lora(folder, "unet", model.place / name / "adapter_model.safetensors", peft_names)
        for name in ("whole", "half")
    ]
    adapters.peft_config(files[0].parent, adapters.RANK)
    adapters.peft_config(files[1].parent, adapters.RANK / 2)
    whole, half = (model.bring(file.parent, name=file.parent.name).id for file in files)

    np.testing.assert_array_equal(
        model.make(TEXT, adapters={half: 1.0}), model.make(TEXT, adapters={whole: 0.5})
    )


def test_several_count_together_each_as_strong_as_is_said(model, folder, ink):
    file = lora(folder, "unet", model.place / "oil.safetensors", seed=2)
    oil = model.bring(file).id
    alone = model.make(TEXT, adapters={ink: 1.0})

    both = model.make(TEXT, adapters={ink: 1.0, oil: 1.0})

    assert (both != alone).any()
    assert (model.make(TEXT, adapters={ink: 0.3, oil: 1.0}) != both).any()
    np.testing.assert_array_equal(model.make(TEXT, adapters={ink: 1.0}), alone)


def test_it_counts_in_all_that_the_model_makes(model, ink):
    source = {"first-frame": model.give("one", np.full((32, 32, 3), 90, np.uint8))}
    plain = model.make(IMAGE, sources=source)

    assert (model.make(IMAGE, sources=source, adapters={ink: 1.0}) != plain).any()
    np.testing.assert_array_equal(model.make(IMAGE, sources=source), plain)


def test_one_for_few_steps_sets_steps_guidance_and_scheduler_unless_they_are_said(model, folder):
    file = lora(folder, "unet", model.place / "lcm_3step_lora.safetensors")
    spec = model.bring(file)
    request = model.request(TEXT, adapters={spec.id: 1.0})
    unsaid = tuple(pair for pair in request.options if pair[0] != "steps")
    offered = model.spec(TEXT)
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


def test_one_that_was_moved_away_is_said(model, ink, folder):
    file = lora(folder, "unet", model.place / "gone.safetensors")
    id = model.bring(file).id
    file.unlink()

    with pytest.raises(GenerationError, match=r"gone is not at .* put it back"):
        model.make(TEXT, adapters={id: 1.0})


def test_one_that_changes_how_words_are_read_goes_off_whole_too(model, folder):
    from safetensors.torch import load_file

    both = {}
    for part, ends in (("unet", ("to_q",)), ("text_encoder", ("q_proj", "v_proj"))):
        file = lora(folder, part, model.place / "parts" / f"{part}.safetensors", ends=ends)
        both |= load_file(file)
    spec = model.bring(adapters.save_tensors(both, model.place / "reads.safetensors"))
    only_unet = model.bring(model.place / "parts" / "unet.safetensors").id
    plain = model.make(TEXT)

    made = model.make(TEXT, adapters={spec.id: 1.0})

    assert (made != model.make(TEXT, adapters={only_unet: 1.0})).any()
    np.testing.assert_array_equal(model.make(TEXT), plain)
    np.testing.assert_array_equal(model.make(TEXT, adapters={spec.id: 1.0}), made)
