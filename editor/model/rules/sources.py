"""What can be seen or heard on which track."""

from __future__ import annotations

from editor.model.project import Project
from editor.model.timeline import Clip, MediaSource, SequenceSource, Track, TrackKind


def kind_problem(project: Project, track: Track, clip: Clip) -> str | None:
    """Why the clip's source cannot be seen or heard on such a track, as a sentence."""
    sound = track.kind is TrackKind.AUDIO
    if isinstance(clip.source, SequenceSource):
        known = project.sequence(clip.source.sequence) is not None
        return None if known else f"The sequence that “{clip.name}” shows is not in the project."
    if not isinstance(clip.source, MediaSource):
        return f"“{clip.name}” has no sound for track {track.name}." if sound else None
    media = project.media_reference(clip.source.media)
    if media is None:
        return f"The media of “{clip.name}” is not in the project. Import it first."
    if sound and not 0 <= clip.source.stream < len(media.audio):
        return f"“{media.name}” has no sound stream {clip.source.stream} for track {track.name}."
    if not sound and media.video is None:
        return f"“{media.name}” has no picture for track {track.name}."
    return None
