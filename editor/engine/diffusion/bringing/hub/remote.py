"""A hub as its own client knows it: what a repository holds, and its files, gone on with where they
broke off."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from huggingface_hub import HfApi, get_hf_file_metadata, hf_hub_url, try_to_load_from_cache
from huggingface_hub.constants import MAX_HTTP_DOWNLOAD_SIZE
from huggingface_hub.file_download import http_get, xet_get
from huggingface_hub.utils import build_hf_headers, get_token

PART = ".part"
RECORD = ".hub.json"

_SHA256 = re.compile(r"[0-9a-f]{64}")
_BLOCK = 1024 * 1024


class ChangedError(Exception):
    """What came is not what was announced."""


@dataclass(frozen=True, slots=True)
class Listing:
    """What a repository holds at a commit: its files, each with its bytes."""

    commit: str
    sizes: Mapping[str, int]


class Hub:
    """
    Args:
        token: empty: that of the client's own login, if there is one.
    """

    def __init__(self, endpoint: str, cache: Path, token: str = "") -> None:
        self.endpoint, self._cache = endpoint.rstrip("/"), cache
        self._token = token or get_token()

    @property
    def is_logged_in(self) -> bool:
        return bool(self._token)

    def page(self, repository: str) -> str:
        return f"{self.endpoint}/{repository}"

    def who(self) -> str:
        """Whose token it is."""
        return str(HfApi(self.endpoint, token=self._token).whoami().get("name", ""))

    def listed(self, repository: str, revision: str) -> Listing:
        told = HfApi(self.endpoint, token=self._token or False).model_info(
            repository, revision=revision, files_metadata=True
        )
        sizes = {each.rfilename: each.size or 0 for each in told.siblings or ()}
        return Listing(told.sha or revision, sizes)

    def cached(self, repository: str, revision: str, name: str) -> Path | None:
        """Where the user's cache has it, without asking anyone."""
        found = try_to_load_from_cache(repository, name, self._cache, revision)
        return Path(found) if isinstance(found, str) else None

    def bring(self, repository: str, commit: str, name: str, place: Path) -> str:
        """A file to its place, unless it lies there already; its tag.

        What came of it before, in whichever process, is gone on with.

        Raises:
            ChangedError: what came is not what the hub says.
        """
        target = place / name
        target.parent.mkdir(parents=True, exist_ok=True)
        url = hf_hub_url(repository, name, revision=commit, endpoint=self.endpoint)
        told = get_hf_file_metadata(
            url, token=self._token or False, endpoint=self.endpoint, retry_on_errors=True
        )
        tag = told.etag or commit
        if _size(target) == told.size and (
            kept_tags(place).get(name) == tag or _is(target, tag) is True
        ):
            return tag
        part = target.with_name(f"{target.name}.{tag[:16]}{PART}")
        if told.size is not None and _size(part) > told.size:
            part.unlink()
        cached = self.cached(repository, commit, name)
        if cached is not None and _is(cached, tag) is not False:
            shutil.copyfile(cached, part)
        else:
            self._fetch(told, name, part)
            if _is(part, tag) is False:
                part.unlink()
                raise ChangedError(name)
        part.replace(target)
        return tag

    def _fetch(self, told: Any, name: str, part: Path) -> None:
        headers = build_hf_headers(token=self._token or False)
        headers["Accept-Encoding"] = "identity"  # else the rest of a file is none of its bytes
        if told.xet_file_data is not None and (told.size or 0) > MAX_HTTP_DOWNLOAD_SIZE:
            xet_get(
                incomplete_path=part,
                xet_file_data=told.xet_file_data,
                headers=headers,
                expected_size=told.size,
                displayed_filename=name,
            )
            return
        if urlsplit(told.location).netloc != urlsplit(self.endpoint).netloc:
            headers.pop("authorization", None)  # a signed address elsewhere
        with part.open("ab", buffering=0) as file:
            http_get(
                told.location,
                file,
                resume_size=file.tell(),
                headers=headers,
                expected_size=told.size,
                displayed_filename=name,
            )


def kept_tags(place: Path) -> dict[str, str]:
    """The tags of the files that lie in `place` whole."""
    try:
        said = json.loads((place / RECORD).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return said if isinstance(said, dict) else {}


def keep_tags(place: Path, tags: Mapping[str, str]) -> None:
    part = place / f"{RECORD}{PART}"
    part.write_text(json.dumps({**kept_tags(place), **tags}, indent=2), encoding="utf-8")
    part.replace(place / RECORD)


def _size(path: Path) -> int:
    """-1 if there is no such file."""
    try:
        return path.stat().st_size
    except OSError:
        return -1


def _is(path: Path, tag: str) -> bool | None:
    """Whether it is what `tag` says; None: the tag is not of that kind."""
    if not _SHA256.fullmatch(tag):
        return None
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest() == tag
