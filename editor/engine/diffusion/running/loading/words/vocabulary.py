"""Tokenizers with large vocabularies, read from their file once instead of three times."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import Any

from editor.engine.diffusion.running.loading.words.few import FILE, keep

_FEW = 8  # words: as many as such a tokenizer has signs of its own, and some
_PARTS = ("normalizer", "pre_tokenizer", "post_processor", "decoder")


def load_tokenizer(kind: Any, place: Path) -> Any:
    """As its class's own `from_pretrained` gives it.

    Args:
        kind: of transformers; place: the folder that it lies in.
    """
    quick = None
    if is_quick(kind, place):
        tokenizers = importlib.import_module("tokenizers")
        quick = dressed(kind, place, tokenizers.Tokenizer.from_file(str(place / FILE)))
    if quick is None:
        return kind.from_pretrained(str(place), local_files_only=True)
    keep(place)
    return quick


def is_quick(kind: Any, place: Path) -> bool:
    """Whether it is of a kind that need not be made anew."""
    model = getattr(kind, "model", None)
    return getattr(model, "__name__", "") == "Unigram" and (place / FILE).is_file()


def dressed(kind: Any, place: Path, whole: Any) -> Any | None:
    """transformers makes such a tokenizer of its vocabulary anew: here it is made of a few words,
    and given the one of the library that its file holds, if that says the same of all but the
    words."""
    said = json.loads((place / "tokenizer_config.json").read_text(encoding="utf-8"))
    more = {}
    if "added_tokens_decoder" not in said:
        if (place / "special_tokens_map.json").exists():
            return None
        more["added_tokens_decoder"] = whole.get_added_tokens_decoder()
    made = _of_few_words(kind, whole).from_pretrained(str(place), local_files_only=True, **more)
    own = made._tokenizer
    if any(_state(getattr(own, part)) != _state(getattr(whole, part)) for part in _PARTS):
        return None
    if _added(own) != _added(whole):
        return None
    whole.encode_special_tokens = own.encode_special_tokens
    made._tokenizer = whole
    made.__class__ = kind
    return made


def _of_few_words(kind: Any, whole: Any) -> Any:
    def few(trust_remote_code: bool = False, **given: Any) -> dict[str, Any]:
        given.pop("tokenizer_file", None)
        words = [(whole.id_to_token(id), 0.0) for id in range(min(_FEW, whole.get_vocab_size()))]
        return given | {
            "vocab": words,
            "post_processor": whole.post_processor,
            "tokenizer_padding": whole.padding,
            "tokenizer_truncation": whole.truncation,
            "_spm_precompiled_charsmap": _charsmap(whole.normalizer),
        }

    own = {"convert_to_native_format": staticmethod(few), "__module__": kind.__module__}
    return type(kind.__name__, (kind,), own)


def _charsmap(normalizer: Any) -> bytes | None:
    """The rules of sentencepiece for characters, if there are any."""
    if normalizer is None:
        return None
    said = json.loads(normalizer.__getstate__())
    every = said["normalizers"] if said.get("type") == "Sequence" else [said]
    found = next((each for each in every if each.get("type") == "Precompiled"), None)
    base64 = importlib.import_module("base64")
    return base64.b64decode(found["precompiled_charsmap"]) if found else None


def _state(part: Any) -> bytes | None:
    return None if part is None else part.__getstate__()


def _added(tokenizer: Any) -> frozenset[str]:
    return frozenset(repr(each) for each in tokenizer.get_added_tokens_decoder().values())
