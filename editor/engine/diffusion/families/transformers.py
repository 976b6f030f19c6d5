"""Families that make single pictures by transformers which read whole sentences."""

from __future__ import annotations

from dataclasses import replace

from editor.engine.diffusion.families.pictures import IMAGE, TEXT
from editor.engine.diffusion.family import Appetite, Family, Filling
from editor.engine.diffusion.native import Form, Native
from editor.model.generation.capabilities import SizeRule
from editor.model.generation.sources import SourceRole

_SQUARE = SizeRule(16, 32, 2048, ((1024, 1024), (1344, 768), (768, 1344)), follows_source=False)

QWEN_IMAGE = Family(
    label="Qwen-Image",
    makes=((TEXT, "QwenImagePipeline"), (IMAGE, "QwenImageImg2ImgPipeline")),
    fills=Filling("QwenImageInpaintPipeline", side=1328),
    appetite=Appetite(400, 600, 1.5e6),
    size=SizeRule(16, 32, 2048, ((1328, 1328), (1664, 928), (928, 1664)), follows_source=False),
    steps=50,
    guidance=4.0,
    guidance_argument="true_cfg_scale",
    strength=0.6,
    constants=(("negative_prompt", " "),),  # without one there is no guidance
)
QWEN_EDIT = replace(
    QWEN_IMAGE,
    label="Qwen-Image-Edit",
    makes=((IMAGE, "QwenImageEditPipeline"),),
    fills=Filling("QwenImageEditInpaintPipeline", side=1024),
    has_strength=False,
)
QWEN_EDIT_PLUS = replace(
    QWEN_EDIT,
    label="Qwen-Image-Edit with several pictures",
    makes=((IMAGE, "QwenImageEditPlusPipeline"),),
    fills=None,
    natives=(Native((SourceRole.FIRST_FRAME, SourceRole.REFERENCE), "image", Form.PICTURES),),
    steps=40,
)

Z_IMAGE = Family(
    label="Z-Image",
    makes=((TEXT, "ZImagePipeline"), (IMAGE, "ZImageImg2ImgPipeline")),
    fills=Filling("ZImageInpaintPipeline", side=1024),
    appetite=Appetite(300, 2700, 1e7),
    size=_SQUARE,
    steps=9,
    guidance=0.0,
    strength=0.6,
)

FLUX_KONTEXT = Family(
    label="Flux Kontext",
    makes=((IMAGE, "FluxKontextPipeline"),),
    fills=Filling("FluxKontextInpaintPipeline", side=1024),
    appetite=Appetite(800, 2700, 2.5e6),
    size=SizeRule(16, 32, 2048, ((1024, 1024), (1360, 768), (768, 1360)), follows_source=False),
    steps=28,
    guidance=2.5,
    has_negative=False,
    has_strength=False,
    constants=(("_auto_resize", False),),
)
FLUX_2 = Family(
    label="Flux 2",
    makes=((TEXT, "Flux2Pipeline"), (IMAGE, "Flux2Pipeline")),
    appetite=Appetite(700, 2700, 1.5e6),
    size=replace(_SQUARE, smallest=64),
    steps=50,
    guidance=4.0,
    has_negative=False,
    has_strength=False,
    natives=(Native((SourceRole.FIRST_FRAME, SourceRole.REFERENCE), "image", Form.PICTURES),),
    libraries=("torchvision",),  # without which transformers has no processor of its kind
)
FLUX_2_KLEIN = replace(
    FLUX_2,
    label="Flux 2 Klein",
    makes=((TEXT, "Flux2KleinPipeline"), (IMAGE, "Flux2KleinPipeline")),
    fills=Filling("Flux2KleinInpaintPipeline", side=1024),
    appetite=Appetite(500, 2700, 1.2e7),
    steps=4,
    guidance=1.0,
    libraries=(),
)

CHROMA = Family(
    label="Chroma",
    makes=((TEXT, "ChromaPipeline"), (IMAGE, "ChromaImg2ImgPipeline")),  # its third fails
    appetite=Appetite(400, 2700, 3.5e6),
    size=_SQUARE,
    steps=35,
    guidance=5.0,
    strength=0.8,
)
SANA = Family(
    label="Sana",
    makes=((TEXT, "SanaPipeline"),),
    appetite=Appetite(150, 1500, 6e7),
    size=SizeRule(32, 32, 4096, ((1024, 1024), (1344, 768), (768, 1344)), follows_source=False),
    steps=20,
    guidance=4.5,
    constants=(("use_resolution_binning", False), ("clean_caption", False)),
    precise=("vae",),
)
PIXART = Family(
    label="PixArt",
    makes=((TEXT, "PixArtSigmaPipeline"),),
    appetite=Appetite(400, 2700, 3e7),
    size=_SQUARE,
    steps=20,
    guidance=4.5,
    constants=(("use_resolution_binning", False), ("clean_caption", False)),
    dtype="float16",
)
PIXART_ALPHA = replace(PIXART, makes=((TEXT, "PixArtAlphaPipeline"),))
LUMINA_2 = Family(
    label="Lumina 2",
    makes=((TEXT, "Lumina2Pipeline"),),
    appetite=Appetite(350, 2700, 8e6),
    size=_SQUARE,
    steps=30,
    guidance=4.0,
)

BY_PIPELINE = {
    "QwenImagePipeline": QWEN_IMAGE,
    "QwenImageImg2ImgPipeline": QWEN_IMAGE,
    "QwenImageInpaintPipeline": QWEN_IMAGE,
    "QwenImageEditPipeline": QWEN_EDIT,
    "QwenImageEditInpaintPipeline": QWEN_EDIT,
    "QwenImageEditPlusPipeline": QWEN_EDIT_PLUS,
    "ZImagePipeline": Z_IMAGE,
    "ZImageImg2ImgPipeline": Z_IMAGE,
    "ZImageInpaintPipeline": Z_IMAGE,
    "FluxKontextPipeline": FLUX_KONTEXT,
    "FluxKontextInpaintPipeline": FLUX_KONTEXT,
    "Flux2Pipeline": FLUX_2,
    "Flux2KleinPipeline": FLUX_2_KLEIN,
    "Flux2KleinInpaintPipeline": FLUX_2_KLEIN,
    "ChromaPipeline": CHROMA,
    "ChromaImg2ImgPipeline": CHROMA,
    "ChromaInpaintPipeline": CHROMA,
    "SanaPipeline": SANA,
    "PixArtSigmaPipeline": PIXART,
    "PixArtAlphaPipeline": PIXART_ALPHA,
    "Lumina2Pipeline": LUMINA_2,
}
