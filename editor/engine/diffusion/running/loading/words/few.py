"""Of a large vocabulary, only the pieces that a text can be made of.

A tokenizer of the kind Unigram splits a text into those pieces of its vocabulary that are likeliest
together. Pieces that do not occur in the text have no part in that: one that has only those that do
splits it alike, and is made in a tenth of the time. Which pieces there are is kept in the program's
cache when a vocabulary is read whole for the first time.

Source: Subword Regularization (Kudo, 2018), section 3.2.
"""

from __future__ import annotations

import hashlib
import importlib
import json
import logging
import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from editor.settings import SettingsFile, cache_folder, config_folder

FILE = "tokenizer.json"
_KEPT = "vocabularies"
_MANY = 50_000  # pieces: fewer are read as quickly whole
_MOST = 16  # texts of which is remembered how they are split
_BETWEEN = "\0"
_HEEDED = frozenset(
    ("text", "padding", "max_length", "truncation", "add_special_tokens", "return_attention_mask")
)
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Pieces:
    """A vocabulary with each piece's score by its id; `always` are the ids that any text needs,
    `rest` is all else that the file says."""

    pieces: tuple[str, ...]
    scores: Sequence[float]
    always: frozenset[int]
    rest: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Few:
    """A tokenizer of the library, and the ids of the whole one by its own."""

    tokenizer: Any
    ids: tuple[int, ...]


def keep(place: Path) -> None:
    """Keep the pieces of a large vocabulary in that folder apart, if they are not yet."""
    path = _path_of(place)
    if path.exists():
        return
    said = json.loads((place / FILE).read_text(encoding="utf-8"))
    vocabulary = said["model"].pop("vocab")
    if len(vocabulary) < _MANY or any(_BETWEEN in piece for piece, _ in vocabulary):
        return
    text = _BETWEEN.join(piece for piece, _ in vocabulary)
    signs = {each["content"] for each in said["added_tokens"]}
    always = [id for id, (piece, _) in enumerate(vocabulary) if piece in signs or _is_byte(piece)]
    scores = np.array([score for _, score in vocabulary])
    arrays = {
        "pieces": np.frombuffer(text.encode(), np.uint8),
        "scores": scores,
        # what is unknown is scored by the least
        "always": np.array([*always, said["model"]["unk_id"], np.argmin(scores)]),
    }
    part = path.with_suffix(f".{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        from safetensors.numpy import save_file

        save_file(arrays, part, {"rest": json.dumps(said)})
        part.replace(path)
    except OSError as error:  # it is read whole the next time
        _log.info("%s cannot be kept: %s", path, error)
        part.unlink(missing_ok=True)


def kept(place: Path) -> Pieces | None:
    path = _path_of(place)
    if not path.is_file():
        return None
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(path, "np") as file:
            text = file.get_tensor("pieces").tobytes().decode()
            rest = json.loads(file.metadata()["rest"])
            always = frozenset(file.get_tensor("always").tolist())
            return Pieces(tuple(text.split(_BETWEEN)), file.get_tensor("scores"), always, rest)
    except (OSError, SafetensorError, KeyError, ValueError) as error:
        _log.warning("%s cannot be read: %s", path, error)
        with suppress(OSError):
            path.unlink()
        return None


def few_for(texts: Sequence[str], whole: Pieces) -> Few | None:
    """What splits these texts as the whole one does; None: this cannot be told."""
    added = [(each["id"], each["content"]) for each in whole.rest["added_tokens"]]
    after = whole.rest["post_processor"]
    if any(content in text for _, content in added for text in texts):
        return None
    if after is not None and after["type"] != "TemplateProcessing":
        return None
    model, plain = whole.rest["model"], importlib.import_module("tokenizers").Tokenizer
    seen = _BETWEEN.join(_words(texts, plain.from_str(json.dumps(_bare(whole.rest)))))
    occurring = {number for number, piece in enumerate(whole.pieces) if piece in seen}
    numbers = sorted(occurring | whole.always)
    own = {whole.pieces[number]: at for at, number in enumerate(numbers)}
    beyond = [(id, content) for id, content in added if content not in own]
    own |= {content: len(numbers) + at for at, (_, content) in enumerate(beyond)}
    told = {
        **whole.rest,
        "model": model
        | {
            "vocab": [[whole.pieces[each], float(whole.scores[each])] for each in numbers],
            "unk_id": numbers.index(model["unk_id"]),
        },
        "added_tokens": [
            each | {"id": own[each["content"]]} for each in whole.rest["added_tokens"]
        ],
        "post_processor": _renumbered(after, own),
    }
    return Few(plain.from_str(json.dumps(told)), (*numbers, *(id for id, _ in beyond)))


class FewWords:
    """Reads texts as a whole tokenizer does that was read before.

    Args:
        place: its folder; dressed: makes a tokenizer of its class of the library's own.
    """

    def __init__(self, place: Path, dressed: Callable[[Any], Any | None]) -> None:
        self._place, self._dressed = place, dressed
        self._pieces: Pieces | None = None
        self._known: dict[tuple[str, ...], tuple[Any, tuple[int, ...]]] = {}

    def __call__(self, given: tuple[Any, ...], named: Mapping[str, Any]) -> Any | None:
        """What a call with these gives; None: the whole one must be asked."""
        text = given[0] if given else named.get("text")
        texts = [text] if isinstance(text, str) else text
        known = _HEEDED | {"return_tensors"}
        if len(given) > 1 or not known.issuperset(named) or not isinstance(texts, list):
            return None
        if not all(isinstance(each, str) for each in texts):
            return None
        if named.get("return_tensors") not in (None, "pt"):
            return None
        key = tuple(texts)
        if key not in self._known and not self._learn(key):
            return None
        tokenizer, ids = self._known[key]
        read = tokenizer(*given, **named)
        return type(read)(dict(read) | {"input_ids": _as_whole(read["input_ids"], ids)})

    def _learn(self, texts: tuple[str, ...]) -> bool:
        self._pieces = self._pieces or kept(self._place)
        few = None if self._pieces is None else few_for(texts, self._pieces)
        tokenizer = None if few is None else self._dressed(few.tokenizer)
        if few is None or tokenizer is None:
            return False
        if len(self._known) >= _MOST:
            self._known.clear()
        self._known[texts] = tokenizer, few.ids
        return True


def _words(texts: Sequence[str], tokenizer: Any) -> list[str]:
    """In the form in which they are split into pieces."""
    found: list[str] = []
    for text in texts:
        if tokenizer.normalizer is not None:
            text = tokenizer.normalizer.normalize_str(text)
        if tokenizer.pre_tokenizer is None:
            found.append(text)
        else:
            found += [word for word, _ in tokenizer.pre_tokenizer.pre_tokenize_str(text)]
    return found


def _is_byte(piece: str) -> bool:
    return piece.startswith("<0x")


def _bare(rest: Mapping[str, Any]) -> dict[str, Any]:
    """Of one piece, for what is done before texts are split."""
    model = rest["model"] | {"vocab": [["", 0.0]], "unk_id": 0}
    return {**rest, "model": model, "added_tokens": [], "post_processor": None}


def _renumbered(after: Any, own: Mapping[str, int]) -> Any:
    if after is None:
        return None
    signs = {
        name: sign | {"ids": [own[token] for token in sign["tokens"]]}
        for name, sign in after["special_tokens"].items()
    }
    return after | {"special_tokens": signs}


def _as_whole(ids: Any, whole: Sequence[int]) -> Any:
    if isinstance(ids, list):
        return [_as_whole(each, whole) for each in ids]
    if isinstance(ids, int):
        return whole[ids]
    return ids.new_tensor(whole)[ids]


def _path_of(place: Path) -> Path:
    files = [each for each in sorted(place.iterdir()) if each.is_file()]
    states = [(str(each), (at := each.stat()).st_size, at.st_mtime_ns) for each in files]
    name = hashlib.sha256(json.dumps(states).encode()).hexdigest()[:32]
    settings = SettingsFile(config_folder() / "settings.json").read()
    return cache_folder(settings) / _KEPT / f"{name}.safetensors"
