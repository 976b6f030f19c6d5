"""Edges of clips: sliced, trimmed, rippled, rolled; content slipped or exchanged, clips slid."""

from __future__ import annotations

from pathlib import Path

from editor.api.changes import Made
from editor.api.timeline.edited import EditedSequence, Time, ripple
from editor.api.timeline.footage import Cut, range_of
from editor.api.values import choice
from editor.model.edits import slice as slices
from editor.model.edits import slip as slips
from editor.model.edits import trim as trims
from editor.model.edits.clip.source import replace_source
from editor.model.edits.ids import random_id
from editor.model.edits.project.media import add_media
from editor.model.edits.transition import Edge
from editor.model.project import Project


class Trimming(EditedSequence):
    """`by`: how far an edge or a clip goes along the track, later if positive. `linked`: what the
    clip is linked to does the same."""

    def slice(self, at: Time, *, clip: str = "", track: str = "", linked: bool = True) -> Made:
        """Cut in two what is at a time: one clip, on one track, or on all tracks."""
        frame = self.frame(at)
        new_id = random_id
        if clip:
            item = self.clip(clip)
            return self.apply(
                f"Slice {item.name}",
                lambda project: slices.slice_clip(
                    project, self.id, item.id, frame, linked=linked, new_id=new_id
                ),
            )
        if track:
            found = self.track(track)
            return self.apply(
                f"Slice {found.name}",
                lambda project: slices.slice_track(
                    project, self.id, found.id, frame, linked=linked, new_id=new_id
                ),
            )
        return self.apply(
            "Slice all tracks",
            lambda project: slices.slice_all(project, self.id, frame, new_id=new_id),
        )

    def trim(self, clip: str, edge: Edge | str, by: Time, *, linked: bool = True) -> Made:
        """Move one edge of a clip, leaving a gap or covering one."""
        item, frames = self.clip(clip), self.frame(by)
        head = choice(edge, Edge) is Edge.HEAD
        trim = trims.trim_head if head else trims.trim_tail
        return self.apply(
            f"Trim {item.name}",
            lambda project: trim(
                project, self.id, item.id, frames, linked=linked, new_id=random_id
            ),
        )

    def ripple(
        self,
        clip: str,
        edge: Edge | str,
        by: Time,
        *,
        linked: bool = True,
        all_tracks: bool = True,
    ) -> Made:
        """Move one edge of a clip, and with it all that follows."""
        item, frames = self.clip(clip), self.frame(by)
        head = choice(edge, Edge) is Edge.HEAD
        trim = trims.ripple_trim_head if head else trims.ripple_trim_tail
        return self.apply(
            f"Ripple trim {item.name}",
            lambda project: trim(
                project,
                self.id,
                item.id,
                frames,
                linked=linked,
                ripple=ripple(all_tracks),
                new_id=random_id,
            ),
        )

    def roll(self, clip: str, by: Time, *, linked: bool = True) -> Made:
        """Move the cut between a clip and the next one."""
        item, frames = self.clip(clip), self.frame(by)
        return self.apply(
            f"Roll {item.name}",
            lambda project: trims.roll(
                project, self.id, item.id, frames, linked=linked, new_id=random_id
            ),
        )

    def slip(self, clip: str, by: Time, *, linked: bool = True) -> Made:
        """Show what the clip had `by` frames later, in the same place."""
        item, frames = self.clip(clip), self.frame(by)
        return self.apply(
            f"Slip {item.name}",
            lambda project: slips.slip(
                project, self.id, item.id, frames, linked=linked, new_id=random_id
            ),
        )

    def replace(
        self, clip: str, media: str | Path, *, source_in: Time = "", linked: bool = True
    ) -> Made:
        """Show a media in a clip's place, from `source_in` on; all else about the clip stays.

        A file that is not in the project yet is imported by the same step.
        """
        item, found = self.clip(clip), self.film.find_media(media)
        start, _ = range_of(found, self.value, Cut(source_in))

        def edit(project: Project) -> Project:
            if project.media_reference(found.id) is None:
                project = add_media(project, found)
            return replace_source(
                project, self.id, [item.id], found.id, start, linked=linked, new_id=random_id
            )

        return self.apply(f"Replace {item.name}", edit)

    def slide(self, clip: str, by: Time, *, linked: bool = True) -> Made:
        """Move a clip between its neighbours, which give and take the time."""
        item, frames = self.clip(clip), self.frame(by)
        return self.apply(
            f"Slide {item.name}",
            lambda project: slips.slide(
                project, self.id, item.id, frames, linked=linked, new_id=random_id
            ),
        )
