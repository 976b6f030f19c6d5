"""A pipeline that the table does not know is used by what its call takes."""

from typing import Any

from builders.diffusion.heeding import assert_heeds
from builders.diffusion.pictures import image_vae, library, scheduler, unet
from builders.diffusion.words import clip_text, clip_tokenizer

from editor.engine.diffusion.families.table import FAMILIES
from editor.model.generation.request import GenerationKind
from editor.model.generation.sources import SourceRole

IMAGE = GenerationKind.IMAGE_TO_VIDEO


def personalized_animator() -> Any:
    diffusers = library()
    return diffusers.PIAPipeline(
        vae=image_vae(),
        text_encoder=clip_text(),
        tokenizer=clip_tokenizer(),
        unet=unet(),
        motion_adapter=diffusers.MotionAdapter(
            block_out_channels=(8, 16),
            conv_in_channels=9,
            motion_layers_per_block=1,
            motion_norm_num_groups=2,
            motion_num_attention_heads=2,
        ),
        scheduler=scheduler(),
    )


def test_a_pipeline_out_of_the_table_heeds_words_picture_and_seed(asked):
    assert "PIAPipeline" not in FAMILIES
    model = asked("pia", personalized_animator)

    spec = model.spec(IMAGE)
    assert (spec.version, spec.required) == ("PIAPipeline", (SourceRole.FIRST_FRAME,))
    made = assert_heeds(model, IMAGE, ["first-frame"])

    assert len(made) > 1
    assert (model.make(IMAGE, len(made), sources={"first-frame": next(iter(model.media))})).any()
