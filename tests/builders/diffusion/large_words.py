"""What large language models read words by, tiny and of random weights: Gemma, Qwen and Llava."""

from __future__ import annotations

from typing import Any

from builders.diffusion.words import LETTERS

_LAYERS = {
    "hidden_size": 16,
    "intermediate_size": 16,
    "num_hidden_layers": 3,
    "num_attention_heads": 2,
    "num_key_value_heads": 2,
}
_ONLY_THE_USER = (
    "{{ 'a' * 108 }}{% for each in messages %}{% if each['role'] == 'user' %}"
    "{{ each['content'] if each['content'] is string else each['content'][0]['text'] }}"
    "{% endif %}{% endfor %}"
)
"""What comes before a user's words is cut off by its length."""


def gemma_tokenizer() -> Any:
    """Knows the letters."""
    from transformers import GemmaTokenizer

    words = {"<pad>": 0, "<eos>": 1, "<bos>": 2, "<unk>": 3, "<mask>": 4, "▁": 5}
    words |= {letter: 6 + number for number, letter in enumerate(LETTERS)}
    return GemmaTokenizer(vocab=words, merges=[], model_max_length=64)


def gemma2_text() -> Any:
    from transformers import Gemma2Config, Gemma2Model

    own = {"head_dim": 8, "vocab_size": 40, "pad_token_id": 0, "attn_implementation": "eager"}
    return Gemma2Model(Gemma2Config(**_LAYERS | own | {"num_hidden_layers": 1}))


def gemma3_text() -> Any:
    """It could see too."""
    from transformers import Gemma3Config, Gemma3ForConditionalGeneration

    config = Gemma3Config(
        text_config=_LAYERS | {"head_dim": 8, "vocab_size": 40, "pad_token_id": 0},
        vision_config={
            "hidden_size": 8,
            "intermediate_size": 8,
            "num_hidden_layers": 1,
            "num_attention_heads": 2,
            "image_size": 28,
            "patch_size": 14,
        },
        mm_tokens_per_image=4,
    )
    return Gemma3ForConditionalGeneration(config)


def qwen_tokenizer() -> Any:
    """Knows the letters."""
    from transformers import Qwen2Tokenizer

    words = {"<|endoftext|>": 0, "Ġ": 1}
    words |= {letter: 2 + number for number, letter in enumerate(LETTERS)}
    return Qwen2Tokenizer(vocab=words, merges=[], chat_template=_ONLY_THE_USER)


def qwen_processor() -> Any:
    """Knows the letters and prepares pictures, but no clips."""
    from transformers import Qwen2VLProcessor
    from transformers.models.qwen2_vl.image_processing_pil_qwen2_vl import Qwen2VLImageProcessorPil

    from editor.engine.diffusion.running.loading.parts import without_clips

    tokenizer = qwen_tokenizer()
    tokenizer.add_special_tokens({"additional_special_tokens": [_PICTURE]})
    prepares = Qwen2VLImageProcessorPil(min_pixels=56 * 56, max_pixels=56 * 56)
    return without_clips(Qwen2VLProcessor)(image_processor=prepares, tokenizer=tokenizer)


def mistral_that_sees(layers: int) -> Any:
    from transformers import Mistral3Config, Mistral3ForConditionalGeneration

    words = {"model_type": "mistral", **_LAYERS, "head_dim": 8, "vocab_size": 40}
    sight = {
        "model_type": "pixtral",
        "hidden_size": 8,
        "intermediate_size": 8,
        "num_hidden_layers": 1,
        "num_attention_heads": 2,
        "image_size": 16,
        "patch_size": 4,
    }
    text = words | {"num_hidden_layers": layers, "pad_token_id": 0}
    return Mistral3ForConditionalGeneration(Mistral3Config(text_config=text, vision_config=sight))


def qwen_text() -> Any:
    from transformers import Qwen2_5_VLTextConfig, Qwen2_5_VLTextModel

    return Qwen2_5_VLTextModel(Qwen2_5_VLTextConfig(**_QWEN))


def qwen_that_sees() -> Any:
    from transformers import Qwen2_5_VLConfig, Qwen2_5_VLForConditionalGeneration

    config = Qwen2_5_VLConfig(
        text_config=_QWEN,
        image_token_id=2 + len(LETTERS),
        vision_config={
            "depth": 1,
            "hidden_size": 16,
            "intermediate_size": 16,
            "num_heads": 2,
            "out_hidden_size": 16,
        },
    )
    return Qwen2_5_VLForConditionalGeneration(config)


def qwen2_that_sees() -> Any:
    from transformers import Qwen2VLConfig, Qwen2VLForConditionalGeneration

    config = Qwen2VLConfig(
        text_config=_QWEN,
        vision_config={"depth": 1, "embed_dim": 16, "hidden_size": 16, "num_heads": 2},
    )
    return Qwen2VLForConditionalGeneration(config)


def motif_text() -> Any:
    """It could see too."""
    from transformers import T5Gemma2Encoder, T5Gemma2EncoderConfig

    words = _LAYERS | {"head_dim": 8, "vocab_size": 40, "num_hidden_layers": 1, "dropout_rate": 0.0}
    sight = {
        "model_type": "siglip_vision_model",
        "hidden_size": 8,
        "intermediate_size": 8,
        "num_hidden_layers": 1,
        "num_attention_heads": 2,
        "image_size": 16,
        "patch_size": 4,
    }
    return T5Gemma2Encoder(T5Gemma2EncoderConfig(text_config=words, vision_config=sight))


def llava_tokenizer() -> Any:
    """Knows the marks of a talk, and the letters that stand alone; all other words are the same."""
    from tokenizers import Tokenizer
    from tokenizers.models import WordLevel
    from tokenizers.pre_tokenizers import Whitespace
    from transformers import PreTrainedTokenizerFast

    words = {"<unk>": 0, "<pad>": 1, _SEEN: 2, **{mark: 3 + n for n, mark in enumerate(_MARKS)}}
    words |= {letter: 10 + number for number, letter in enumerate(LETTERS)}
    knows = Tokenizer(WordLevel(words, unk_token="<unk>"))
    knows.pre_tokenizer = Whitespace()
    return PreTrainedTokenizerFast(
        tokenizer_object=knows,
        unk_token="<unk>",
        pad_token="<pad>",
        extra_special_tokens=[_SEEN, *_MARKS],
    )


def llava_that_sees() -> Any:
    from transformers import LlavaConfig, LlavaForConditionalGeneration

    words = {"model_type": "llama", **_LAYERS, "vocab_size": 40, "pad_token_id": 1}
    sight = {
        "model_type": "clip_vision_model",
        "hidden_size": 8,
        "intermediate_size": 8,
        "projection_dim": 8,
        "num_hidden_layers": 2,
        "num_attention_heads": 2,
        "image_size": 48,
        "patch_size": 2,
    }
    known = {"image_token_index": 2, "pad_token_id": 1, "image_seq_length": 576}
    config = LlavaConfig(**known, text_config=words, vision_config=sight)
    return LlavaForConditionalGeneration(config)


_SEEN, _PICTURE = "<image>", "<|image_pad|>"
_MARKS = ("<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>")
_QWEN = _LAYERS | {
    "vocab_size": 40,
    "rope_parameters": {"mrope_section": [1, 1, 2], "rope_type": "default", "rope_theta": 1e6},
    "bos_token_id": None,
    "eos_token_id": 0,
    "pad_token_id": 0,
}
