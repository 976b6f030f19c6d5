"""Where something lies on a hub, as people write it: a name, or a page's address."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote

MAIN = "main"

_SUFFIX = r"\.(safetensors|gguf)"
_NAME = re.compile(
    r"(?P<repository>[\w-][\w.-]*/[\w-][\w.-]*)"
    rf"(/(?P<file>[\w .()+/-]+{_SUFFIX}))?(@(?P<revision>[\w./-]+))?"
)
_PAGE = re.compile(
    r"https?://[^/]+/(?P<repository>[\w-][\w.-]*/[\w-][\w.-]*)"
    r"(/(tree|blob|resolve)/(?P<revision>[^/?#]+)(/(?P<file>[^?#]+))?)?/?([?#].*)?"
)


@dataclass(frozen=True, slots=True)
class Address:
    """A repository at a revision, or one `file` of it."""

    repository: str
    revision: str = MAIN
    file: str = ""

    def __str__(self) -> str:
        """As it is written, and read again by `address_in`."""
        file = f"/{self.file}" if self.file else ""
        return f"{self.repository}{file}@{self.revision}"

    @property
    def name(self) -> str:
        """What it may be called: the repository's name, or the file's."""
        last = (self.file or self.repository).rpartition("/")[2]
        return re.sub(rf"{_SUFFIX}$", "", last)


def address_in(text: str) -> Address | None:
    """What `OWNER/NAME`, `OWNER/NAME@REVISION`, `OWNER/NAME/FILE.safetensors` or the address of
    such a page means; None: it is none of these."""
    found = _PAGE.fullmatch(text.strip()) or _NAME.fullmatch(text.strip())
    if found is None:
        return None
    file = unquote(found["file"] or "")
    if file and not re.search(rf"{_SUFFIX}$", file):
        file = ""  # a folder's page, or that of a readme
    return Address(found["repository"], unquote(found["revision"] or MAIN), file)
