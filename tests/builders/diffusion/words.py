"""Tokenizers and text encoders of random weights: each word says something else, but nothing."""

from __future__ import annotations

from typing import Any

LETTERS = "abcdefghijklmnopqrstuvwxyz"
CLIP_WORDS = 60


def clip_tokenizer() -> Any:
    """Knows the letters."""
    from transformers import CLIPTokenizer

    vocabulary = {"<|startoftext|>": 0, "<|endoftext|>": 1}
    for letter in LETTERS:
        vocabulary[letter] = len(vocabulary)
        vocabulary[f"{letter}</w>"] = len(vocabulary)
    return CLIPTokenizer(vocab=vocabulary, merges=[], model_max_length=77)


def clip_text(*, projected: bool = False, hidden: int = 16) -> Any:
    from transformers import CLIPTextConfig, CLIPTextModel, CLIPTextModelWithProjection

    config = CLIPTextConfig(
        vocab_size=CLIP_WORDS,
        hidden_size=hidden,
        intermediate_size=16,
        num_hidden_layers=2,
        num_attention_heads=2,
        max_position_embeddings=77,
        projection_dim=hidden,
        bos_token_id=0,
        eos_token_id=1,
        pad_token_id=1,
    )
    return (CLIPTextModelWithProjection if projected else CLIPTextModel)(config)


def t5_tokenizer() -> Any:
    """Knows the letters."""
    from transformers import T5Tokenizer

    words = [("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0), ("▁", -2.0)]
    words += [(letter, -3.0) for letter in LETTERS]
    return T5Tokenizer(vocab=words, extra_ids=0, model_max_length=16)


def t5_text(hidden: int = 16, vocabulary: int = 40) -> Any:
    from transformers import T5Config, T5EncoderModel

    return T5EncoderModel(T5Config(**_T5 | {"d_model": hidden, "vocab_size": vocabulary}))


def umt5_text(hidden: int = 16) -> Any:
    from transformers import UMT5Config, UMT5EncoderModel

    return UMT5EncoderModel(UMT5Config(**_T5 | {"d_model": hidden}))


_T5 = {
    "vocab_size": 40,
    "d_kv": 8,
    "d_ff": 16,
    "num_layers": 1,
    "num_heads": 2,
    "dropout_rate": 0.0,
    "feed_forward_proj": "gated-gelu",
}


def llama_tokenizer() -> Any:
    """Knows the letters."""
    from transformers import LlamaTokenizer

    words = {"<unk>": 0, "<s>": 1, "</s>": 2, "<pad>": 3, "▁": 4}
    words |= {letter: 5 + number for number, letter in enumerate(LETTERS)}
    return LlamaTokenizer(vocab=words, merges=[], pad_token="<pad>")


def llama_text(hidden: int = 16) -> Any:
    from transformers import LlamaConfig, LlamaModel

    config = LlamaConfig(
        vocab_size=40,
        hidden_size=hidden,
        intermediate_size=16,
        num_hidden_layers=3,
        num_attention_heads=2,
        max_position_embeddings=512,
        pad_token_id=3,
        bos_token_id=1,
        eos_token_id=2,
    )
    return LlamaModel(config)
