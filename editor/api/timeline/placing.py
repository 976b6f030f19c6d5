"""Media, titles, generators and other sequences put on tracks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from editor.api.changes import Made
from editor.api.naming import sequence_named
from editor.api.timeline.addresses import read_new, spec_named
from editor.api.timeline.edited import EditedSequence, Time, ripple
from editor.api.timeline.footage import Cut, parts_of, still_length
from editor.api.values import frames
from editor.model.curves import Value
from editor.model.edits import place
from editor.model.edits.clip.effects import effect_from
from editor.model.edits.ids import random_id
from editor.model.edits.place import Part
from editor.model.edits.project.first_clip import take_first_format
from editor.model.edits.project.media import add_media
from editor.model.edits.project.new import generator_clip, sequence_clip, title_clip
from editor.model.edits.project.tracks import add_track
from editor.model.effects import EffectKind
from editor.model.media import MediaReference
from editor.model.project import Project
from editor.model.timeline import Clip, LinkId, TrackId, TrackKind
from editor.model.titles.title import Title

NEW = "new"
WHOLE = Cut()

Put = Callable[[Project, list[Part]], Project]


class Placing(EditedSequence):
    """Tracks: a name, or `new` for a new one on top. Without one, picture goes on the first video
    track and sound on the first audio track; titles and generators go above what is there.

    Files that are not in the project yet are imported by the same step.
    """

    def append(
        self,
        *media: str | Path,
        cut: Cut = WHOLE,
        track: str = "",
        audio_track: str = "",
    ) -> Made:
        """Put media after the last clips of their tracks, one after the other."""
        found = self._references(media)

        def put(project: Project, parts: list[Part]) -> Project:
            return place.append(project, self.id, parts, new_id=random_id)

        return self._place("Append", found, cut, track, audio_track, put)

    def overwrite(
        self,
        media: str | Path,
        at: Time,
        *,
        cut: Cut = WHOLE,
        track: str = "",
        audio_track: str = "",
    ) -> Made:
        """Put a media at a time, over what is there."""

        def put(project: Project, parts: list[Part]) -> Project:
            frame = self._frame_in(project, at)
            return place.overwrite(project, self.id, frame, parts, new_id=random_id)

        return self._place("Overwrite", self._references((media,)), cut, track, audio_track, put)

    def insert(
        self,
        media: str | Path,
        at: Time,
        *,
        cut: Cut = WHOLE,
        track: str = "",
        audio_track: str = "",
        all_tracks: bool = True,
    ) -> Made:
        """Put a media at a time, pushing what comes later."""

        def put(project: Project, parts: list[Part]) -> Project:
            frame = self._frame_in(project, at)
            return place.insert(
                project, self.id, frame, parts, ripple=ripple(all_tracks), new_id=random_id
            )

        return self._place("Insert", self._references((media,)), cut, track, audio_track, put)

    def title(self, title: Title | str, at: Time, duration: Time = "", *, track: str = "") -> Made:
        """Put a title at a time, over what is on its track there."""
        value = Title(title) if isinstance(title, str) else title
        clip = title_clip(value, self._length(duration), new_id=random_id)
        return self._put_above(f"Title {clip.name}", clip, at, track)

    def generator(
        self,
        name: str,
        at: Time,
        duration: Time = "",
        *,
        track: str = "",
        values: Mapping[str, Value] | None = None,
    ) -> Made:
        """Put what a generator makes at a time; `values` are its parameters, as text if you like.

        Raises:
            NamingError: there is no such generator.
            EditError: it has no such parameter, or a value does not fit.
        """
        spec = spec_named(EffectKind.GENERATOR, name, self.film.catalogue)
        effect = effect_from(spec, read_new(spec, values or {}), new_id=random_id)
        clip = generator_clip(effect, spec.label, self._length(duration), new_id=random_id)
        return self._put_above(f"Generator {spec.label}", clip, at, track)

    def nest(self, sequence: str, at: Time, *, track: str = "", audio_track: str = "") -> Made:
        """Put another sequence at a time: its picture, and its sound if there is any, linked."""
        nested = sequence_named(self.film.project, sequence)
        frame = self.frame(at)
        link = LinkId(random_id()) if any(each.items for each in nested.audio_tracks) else None

        def edit(project: Project) -> Project:
            project, video = self._target(project, track, TrackKind.VIDEO)
            targets = [video]
            if link is not None:
                project, audio = self._target(project, audio_track, TrackKind.AUDIO)
                targets.append(audio)
            clips = (sequence_clip(project, self.id, nested.id, new_id=random_id) for _ in targets)
            parts = [
                (target, replace(clip, link=link))
                for target, clip in zip(targets, clips, strict=True)
            ]
            return place.overwrite(project, self.id, frame, parts, new_id=random_id)

        return self.apply(f"Nest {nested.name}", edit)

    def _references(self, media: tuple[str | Path, ...]) -> list[MediaReference]:
        """One for each, in order; a file that is named twice is one media."""
        found: dict[str, MediaReference] = {}
        named = (self.film.find_media(each) for each in media)
        return [found.setdefault(each.path, each) for each in named]

    def _place(
        self,
        verb: str,
        media: list[MediaReference],
        cut: Cut,
        track: str,
        audio_track: str,
        put: Put,
    ) -> Made:
        sound_only = bool(track) and track != NEW and self.track(track).kind is TrackKind.AUDIO
        if sound_only:
            track, audio_track = "", track
        picture = cut.picture and not sound_only

        def edit(project: Project) -> Project:
            if picture:
                project = take_first_format(project, self.id, media)
            video = audio = None
            if picture and any(each.video for each in media):
                project, video = self._target(project, track, TrackKind.VIDEO)
            if cut.sound and any(each.audio for each in media):
                project, audio = self._target(project, audio_track, TrackKind.AUDIO)
            for each in media:
                if project.media_reference(each.id) is None:
                    project = add_media(project, each)
                parts = parts_of(project, self.id, each, cut, video, audio, random_id)
                project = put(project, list(parts))
            return project

        what = media[0].name if len(media) == 1 else f"{len(media)} media"
        return self.apply(f"{verb} {what}", edit)

    def _frame_in(self, project: Project, time: Time) -> int:
        """`time` in frames of the sequence in `project`: the first clip may have set its rate."""
        sequence = project.sequence(self.id)
        assert sequence is not None
        return frames(time, sequence.rate)

    def _put_above(self, label: str, clip: Clip, at: Time, track: str) -> Made:
        frame = self.frame(at)
        name = track or self._free_above(frame, frame + clip.duration)

        def edit(project: Project) -> Project:
            project, target = self._target(project, name, TrackKind.VIDEO)
            return place.overwrite(project, self.id, frame, [(target, clip)], new_id=random_id)

        return self.apply(label, edit)

    def _free_above(self, start: int, end: int) -> str:
        """The lowest video track above the first with nothing there and nothing above it."""
        free = NEW
        for track in reversed(self.value.video_tracks[1:]):
            taken = any(
                isinstance(item, Clip) and first < end and first + item.duration > start
                for item, first in track.placed()
            )
            if taken:
                break
            free = track.id
        return free

    def _target(self, project: Project, name: str, kind: TrackKind) -> tuple[Project, TrackId]:
        """The track to put something on, and the project with it."""
        sequence = project.sequence(self.id)
        assert sequence is not None
        tracks = sequence.video_tracks if kind is TrackKind.VIDEO else sequence.audio_tracks
        if name == NEW or (not name and not tracks):
            project = add_track(project, self.id, kind, new_id=random_id)
            sequence = project.sequence(self.id)
            assert sequence is not None
            added = sequence.video_tracks if kind is TrackKind.VIDEO else sequence.audio_tracks
            return project, added[-1].id
        return project, (self.track(name, kind) if name else tracks[0]).id

    def _length(self, duration: Time) -> int:
        return still_length(duration, self.value)
