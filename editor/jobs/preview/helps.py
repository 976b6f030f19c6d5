"""What a preview is helped with: proxies of media, pictures drawn in advance, and words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from editor.jobs.rendering.stretch import Rendered
from editor.media.preview_source import ProxyOf
from editor.model.flatten.layers import Entry
from editor.model.project import Project, Sequence

RenderedOf = Callable[[tuple[Entry, ...], Project, Sequence, float], Rendered | None]


def _no_proxy(media: object) -> None:
    return None


def _not_rendered(
    entries: tuple[Entry, ...], project: Project, sequence: Sequence, scale: float
) -> None:
    return None


@dataclass(frozen=True, slots=True)
class Helps:
    """Both are asked on any thread, and do not wait.

    `proxy_of`: where a media's proxy is, if there is one now. `rendered_of`: where the picture of
    some layers is, at least as large as the scale says, if it was drawn in advance. `said`: a
    sentence that is to stand in the picture, in the user's language.
    """

    proxy_of: ProxyOf = _no_proxy
    rendered_of: RenderedOf = _not_rendered
    said: Callable[[str], str] = str
