"""Fetches from a hub, in a process of its own: a line of JSON says how far it is, the last one what
came of it.

    HF_TOKEN=… python -m editor.engine.diffusion.bringing.hub.client ASK

`ASK` is JSON: `repository`, `revision`, `file` and `place`, with `fresh` if what is there may be
damaged; or `who`, to be told whose token it is.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx2
from huggingface_hub import constants
from huggingface_hub.errors import (
    EntryNotFoundError,
    GatedRepoError,
    HfHubHTTPError,
    HFValidationError,
    LocalTokenNotFoundError,
    OfflineModeIsEnabled,
    RepositoryNotFoundError,
    RevisionNotFoundError,
)

from editor.engine.diffusion.bringing.hub.address import Address
from editor.engine.diffusion.bringing.hub.choosing import (
    CONFIG,
    NothingError,
    SeveralError,
    adapter_wanted,
    parts_wanted,
    weights_wanted,
)
from editor.engine.diffusion.bringing.hub.failures import Failure
from editor.engine.diffusion.bringing.hub.remote import (
    PART,
    RECORD,
    ChangedError,
    Hub,
    Listing,
    keep_tags,
)
from editor.engine.diffusion.bringing.layout import INDEX, read_layout
from editor.engine.generate.model import GenerationError

Say = Callable[[Mapping[str, object]], None]

_AT_ONCE = 4  # files
_TELL_EVERY_S = 0.2
_CHUNK = 256 * 1024  # so much of a file is lost at most when the process is ended
_SPARE_BYTES = 100_000_000


class FullError(Exception):
    """There is too little room: `needed`, `free` bytes."""

    def __init__(self, needed: int, free: int) -> None:
        self.needed, self.free = needed, free
        super().__init__()


def brought(
    hub: Hub, address: Address, place: Path, say: Say, *, fresh: bool = False
) -> dict[str, object]:
    """What there is then: `folder`, `file` in it, which is empty if the folder is the model, and
    `is_cached`, if it was in the user's cache.

    Args:
        fresh: do not trust what is there, but compare it with what the hub says.
    """
    found = None if fresh else _cached(hub, address)
    if fresh:
        (place / RECORD).unlink(missing_ok=True)
    if found is not None:
        return {"folder": str(found[0]), "file": found[1], "is_cached": True}
    listing = hub.listed(address.repository, address.revision)
    place.mkdir(parents=True, exist_ok=True)
    wanted, file = _wanted(hub, address, listing, place)
    _bring_all(hub, address, listing, wanted, place, say)
    return {"folder": str(place), "file": file, "is_cached": False}


def _cached(hub: Hub, address: Address) -> tuple[Path, str] | None:
    where = address.repository, address.revision
    if address.file:
        found = hub.cached(*where, address.file)
        return None if found is None else (_up(found, address.file), address.file)
    index = hub.cached(*where, INDEX)
    if index is not None:
        try:
            read_layout(index.parent)
        except GenerationError:
            return None  # some of it is not there
        return index.parent, ""
    config = hub.cached(*where, CONFIG)
    if config is not None and _is_network(config) and any(config.parent.glob("*.safetensors")):
        return config.parent, ""
    return None


def _up(path: Path, name: str) -> Path:
    """The folder that `name`, which may be in folders itself, is reckoned from."""
    return path.parents[name.count("/")]


def _wanted(
    hub: Hub, address: Address, listing: Listing, place: Path
) -> tuple[tuple[str, ...], str]:
    """The files that are loaded, and which of them is the model, if it is one."""
    files = listing.sizes
    if address.file:
        if address.file not in files:
            raise FileNotFoundError(address.file)
        return (address.file,), address.file
    for name in (INDEX, CONFIG):
        if name in files:
            tag = hub.bring(address.repository, listing.commit, name, place)
            keep_tags(place, {name: tag})
    if INDEX in files:
        return parts_wanted(files, json.loads((place / INDEX).read_text(encoding="utf-8"))), ""
    if CONFIG in files and _is_network(place / CONFIG):
        return adapter_wanted(files), ""
    one = weights_wanted(files)
    return one, one[0]


def _is_network(config: Path) -> bool:
    """Whether it is one of diffusers."""
    said = json.loads(config.read_text(encoding="utf-8"))
    return isinstance(said, dict) and "_class_name" in said


def _bring_all(
    hub: Hub, address: Address, listing: Listing, wanted: tuple[str, ...], place: Path, say: Say
) -> None:
    total = sum(listing.sizes.get(name, 0) for name in wanted)
    missing = total - _come(place, wanted)
    free = shutil.disk_usage(place).free
    if missing + _SPARE_BYTES > free:
        raise FullError(missing, free)
    with ThreadPoolExecutor(_AT_ONCE) as threads:
        coming = {
            threads.submit(hub.bring, address.repository, listing.commit, name, place): name
            for name in wanted
        }
        left: set[Future[str]] = set(coming)
        try:
            while left:
                done, left = wait(left, _TELL_EVERY_S)
                if done:
                    keep_tags(place, {coming[each]: each.result() for each in done})
                say({"done": min(_come(place, wanted), total), "total": total})
        except BaseException:
            threads.shutdown(wait=False, cancel_futures=True)
            raise
    for stale in place.rglob(f"*{PART}"):
        stale.unlink(missing_ok=True)


def _come(place: Path, wanted: tuple[str, ...]) -> int:
    """How many bytes are here, whole files and parts."""
    come = 0
    for name in wanted:
        path = place / name
        for each in (path, *path.parent.glob(f"{path.name}.*{PART}")):
            if each.is_file():
                come += each.stat().st_size
    return come


@contextmanager
def _told(hub: Hub, address: Address, say: Say) -> Iterator[None]:
    """Say what goes wrong, whatever it is."""
    try:
        yield
        return
    except GatedRepoError:
        said = {"failed": Failure.GATED}
    except RevisionNotFoundError:
        said = {"failed": Failure.NO_REVISION}
    except (RepositoryNotFoundError, HFValidationError):
        said = {"failed": Failure.NO_REPOSITORY}
    except (EntryNotFoundError, FileNotFoundError):
        said = {"failed": Failure.NO_FILE}
    except NothingError:
        said = {"failed": Failure.NOTHING}
    except SeveralError as error:
        said = {"failed": Failure.SEVERAL, "files": "\n".join(error.files)}
    except LocalTokenNotFoundError:
        said = {"failed": Failure.BAD_TOKEN}
    except OfflineModeIsEnabled:
        said = {"failed": Failure.OFFLINE}
    except HfHubHTTPError as error:
        bad = error.response.status_code == 401
        said = {"failed": Failure.BAD_TOKEN if bad else Failure.OTHER, "words": _words(error)}
    except (httpx2.ConnectError, httpx2.TimeoutException, httpx2.RemoteProtocolError):
        said = {"failed": Failure.UNREACHABLE}
    except ChangedError:
        said = {"failed": Failure.CHANGED}
    except FullError as error:
        needed, free = (f"{each / 1e9:.1f}" for each in (error.needed, error.free))
        said = {"failed": Failure.FULL, "needed": needed, "free": free}
    except (OSError, ValueError) as error:
        said = {"failed": Failure.OTHER, "words": _words(error)}
    page = hub.page(address.repository)
    say({**said, "page": page, "logged_in": "yes" if hub.is_logged_in else ""})


def _words(error: Exception) -> str:
    return " ".join(str(error).split())[:300]


def carry_out(hub: Hub, ask: Mapping[str, Any], say: Say) -> None:
    """Do what was asked for, and say how it went."""
    address = Address(ask.get("repository", ""), ask.get("revision", ""), ask.get("file", ""))
    with _told(hub, address, say):
        if ask.get("who"):
            say({"who": hub.who()})
        else:
            fresh = bool(ask.get("fresh"))
            say(brought(hub, address, Path(ask["place"]), say, fresh=fresh))


def main() -> None:
    constants.DOWNLOAD_CHUNK_SIZE = _CHUNK
    hub = Hub(constants.ENDPOINT, Path(constants.HF_HUB_CACHE), os.environ.get("HF_TOKEN", ""))

    def say(what: Mapping[str, object]) -> None:
        print(json.dumps(what), flush=True)  # noqa: T201  whoever started this reads it

    carry_out(hub, json.loads(sys.argv[1]), say)


if __name__ == "__main__":
    main()
