"""Every pipeline that diffusers has is known, offered by what its call takes, or refused with what
to do. Nothing of it is imported or loaded."""

import ast
from importlib.util import find_spec
from pathlib import Path

import pytest

from editor.engine.diffusion.bringing.signature import call_in
from editor.engine.diffusion.families.table import FAMILIES
from editor.engine.diffusion.families.unknown import NEEDED, family_of
from editor.engine.generate.model import GenerationError
from editor.model.generation.request import GenerationKind

GIVEN = {"prompt", "image", "video", "mask_image"}
OFFERED = {
    "AnimateDiffPAGPipeline": "text-to-video",
    "CogView4Pipeline": "text-to-image",
    "Cosmos3OmniPipeline": "text-to-video image-to-video",
    "GlmImagePipeline": "text-to-image image-to-image",
    "HiDreamImagePipeline": "text-to-image",
    "HunyuanDiTPipeline": "text-to-image",
    "I2VGenXLPipeline": "image-to-video",
    "Kandinsky5I2IPipeline": "image-to-image",
    "Kandinsky6TI2VAPipeline": "text-to-video image-to-video",
    "KolorsImg2ImgPipeline": "image-to-image",
    "KolorsPipeline": "text-to-image",
    "LTXI2VLongMultiPromptPipeline": "text-to-video",
    "OmniGenPipeline": "text-to-image",
    "PIAPipeline": "image-to-video",
    "QwenImage21Pipeline": "text-to-image image-to-image",
    "StableDiffusionInstructPix2PixPipeline": "image-to-image",
    "TextToVideoZeroPipeline": "text-to-video",
}
REFUSED = {
    "AudioLDM2Pipeline": "makes no pictures and no clips",
    "ConsisIDPipeline": "wants id_cond",
    "Cosmos2_5_TransferPipeline": "wants controls",
    "DiffusionGemmaPipeline": "makes no pictures and no clips",
    "EasyAnimateControlPipeline": "a fault of its own",
    "EasyAnimateInpaintPipeline": "a fault of its own",
    "FluxPriorReduxPipeline": "one part of a model",
    "HunyuanImageRefinerPipeline": "larger or finer",
    "Kandinsky6SRPipeline": "larger or finer",
    "KandinskyV22Pipeline": "wants image_embeds and negative_image_embeds",
    "LTX2HDRPipeline": "wants reference_conditions",
    "LTX2LatentUpsamplePipeline": "larger or finer",
    "LTXLatentUpsamplePipeline": "larger or finer",
    "MarigoldDepthPipeline": "something else of a picture",
    "SanaWMPipeline": "wants c2w",
    "StableDiffusionControlNetPipeline": "its ControlNet by itself",
    "StableDiffusionXLAdapterPipeline": "its ControlNet by itself",
}


def offered(name, call):
    """The family, or why there is none."""
    try:
        return family_of(name, call), ""
    except GenerationError as error:
        return None, str(error)


@pytest.fixture(scope="module")
def calls():
    """Of every class of diffusers that can be called, as far as the table does not know it."""
    found = find_spec("diffusers")
    if found is None or found.origin is None:
        pytest.skip("diffusers is not installed")
    there = {}
    for path in (Path(found.origin).parent / "pipelines").rglob("pipeline_*.py"):
        module = ast.parse(path.read_text(encoding="utf-8"))
        for each in module.body:
            if isinstance(each, ast.ClassDef) and each.name.endswith("Pipeline"):
                call = None if each.name in FAMILIES else call_in(module, each.name)
                if call is not None:
                    there[each.name] = call
    return there


def test_each_is_offered_with_all_that_it_needs_or_refused_with_what_to_do(calls):
    assert len(calls) > 150
    for name, call in calls.items():
        family, why = offered(name, call)
        if family is None:
            assert ": bring " in why, name
            continue
        assert family.makes or family.fills, name
        assert {each for each, said in call if said == NEEDED} <= GIVEN, name
        moving = GenerationKind.TEXT_TO_VIDEO, GenerationKind.IMAGE_TO_VIDEO
        if any(kind in moving for kind in family.kinds):
            assert family.frames.most > 1, name


def test_those_that_are_known_of_are_offered_for_what_they_make(calls):
    made = {name: " ".join(family_of(name, calls[name]).kinds) for name in OFFERED}

    assert made == OFFERED


@pytest.mark.parametrize("name", REFUSED)
def test_others_are_refused_with_why(calls, name):
    with pytest.raises(GenerationError, match=REFUSED[name]):
        family_of(name, calls[name])
