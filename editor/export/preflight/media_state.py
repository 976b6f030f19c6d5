"""Whether a media file can be used, and whether it still holds what it held at import."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

from editor.media.errors import MediaError
from editor.media.media_info import MediaInfo
from editor.media.probe import DEFAULT_SEQUENCE_RATE, probe
from editor.model.media import MediaReference
from editor.model.timeline import TrackKind

_SLACK_S = Fraction(1, 10)  # a container's stated length may be off by some blocks of sound


class MediaStates:
    """Looks into each file once."""

    def __init__(self) -> None:
        self._found: dict[str, MediaInfo | str] = {}

    def unusable(self, reference: MediaReference, kind: TrackKind, stream: int) -> str | None:
        """Why stream number `stream` of the kind cannot be had at all, as a clause."""
        found = self._look(reference)
        if isinstance(found, str):
            return found
        count = len(found.video if kind is TrackKind.VIDEO else found.audio)
        if stream < count:
            return None
        if kind is TrackKind.VIDEO:
            return f"“{reference.path}” has no picture"
        return f"“{reference.path}” has no sound number {stream + 1}"

    def lost(self, reference: MediaReference) -> str | None:
        """What a file that changed since its import no longer holds, as a clause."""
        found = self._look(reference)
        if isinstance(found, str) or _is_unchanged(reference, found):
            return None
        if found.missing:
            numbers = ", ".join(map(str, found.missing[:5]))
            more = ", …" if len(found.missing) > 5 else ""
            return f"Pictures of “{reference.path}” are gone since its import: {numbers}{more}"
        before, now = reference.available_range, found.available_range
        if before is None or now is None:
            return None
        if now.end_time.seconds >= before.end_time.seconds - _SLACK_S:
            return None
        return (
            f"“{reference.path}” has become shorter since its import: "
            f"{float(now.duration.seconds):.2f} s are left of "
            f"{float(before.duration.seconds):.2f} s"
        )

    def _look(self, reference: MediaReference) -> MediaInfo | str:
        if reference.path not in self._found:
            rate = reference.video.rate if reference.video else None
            try:
                info = probe(Path(reference.path), rate or DEFAULT_SEQUENCE_RATE)
                self._found[reference.path] = info
            except MediaError as error:
                reason = str(error).rstrip(".")
                if reference.path not in reason:
                    reason = f"“{reference.path}” cannot be used: {reason}"
                self._found[reference.path] = reason
        return self._found[reference.path]


def _is_unchanged(reference: MediaReference, info: MediaInfo) -> bool:
    then = reference.size_bytes, reference.modified_ns
    return then == (info.size_bytes, info.modified_ns)
