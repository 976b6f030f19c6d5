"""Shots from what is selected, or from the picture under the playhead."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from functools import partial

from PySide6.QtCore import QObject, Signal

from editor.compositor.isf.catalogue import Catalogue
from editor.engine.generate.results import media_folder
from editor.jobs.generation.grabbing import grabbed
from editor.jobs.queue import JobQueue, Lane
from editor.model.edits.generation.shots import add_shot, free_shot_name
from editor.model.edits.project.media import add_media
from editor.model.flatten.picture import layers_at
from editor.model.generation.capabilities import ModelSpec
from editor.model.generation.derived.first_request import STILL_MOTION, image_to_video
from editor.model.generation.derived.of_words import of_words
from editor.model.generation.derived.variations import OF_WORDS
from editor.model.generation.request import GenerationKind
from editor.model.generation.take import Placement, Shot, ShotId
from editor.model.media import MediaId, MediaReference
from editor.model.pool.takes import clip_media, shot_of
from editor.model.project import Project
from editor.model.time import ZERO, RationalTime
from editor.model.timeline import Clip, TrackKind
from editor.session.generation.outlooks import Outlooks
from editor.session.notices import Severity
from editor.session.session import Session

DEFAULT_RATE = Fraction(24)
DEFAULT_SIZE = 1280, 720


class Beginning(QObject):
    began = Signal(str)  # ShotId: a shot has been made from a picture

    def __init__(
        self,
        session: Session,
        jobs: JobQueue,
        catalogue: Catalogue,
        outlooks: Outlooks,
        parent: QObject | None,
    ) -> None:
        super().__init__(parent)
        self._session, self._jobs, self._catalogue = session, jobs, catalogue
        self._outlooks = outlooks

    def selected_clip(self) -> Clip | None:
        """The one clip with a picture that is selected."""
        sequence = self._session.sequence
        if sequence is None:
            return None
        found = [
            item
            for track in sequence.of_kind(TrackKind.VIDEO)
            for item in track.items
            if isinstance(item, Clip) and item.id in self._session.selection.items
        ]
        return found[0] if len(found) == 1 else None

    def selected_shot(self) -> Shot | None:
        """The shot that the selected clip is a take of or that is made from its media; without
        such a clip, the same of the one media that is selected in the bin."""
        media = self._selected_media()
        return None if media is None else shot_of(self._session.project, media)

    def selected_picture(self) -> MediaReference | None:
        """What a new shot would be made from: the media of what is selected, if it is seen."""
        media_id = self._selected_media()
        media = None if media_id is None else self._session.project.media_reference(media_id)
        return media if media is not None and media.video is not None else None

    def placement(self) -> Placement | None:
        """Where a result goes unless something else is said: into the selected clip, or to the
        playhead."""
        sequence = self._session.sequence_id
        if sequence is None:
            return None
        clip = self.selected_clip()
        if clip is not None:
            return Placement(sequence, replaces=clip.id)
        return Placement(sequence, frame=self._session.playhead.frame)

    @property
    def can_begin(self) -> bool:
        """Whether something with a picture is selected."""
        media_id = self._selected_media()
        media = None if media_id is None else self._session.project.media_reference(media_id)
        return media is not None and media.video is not None

    def from_selection(self) -> ShotId | None:
        """A new shot that begins with what the selected clip or media shows; of a clip, at the
        playhead if that is over it. None: nothing with a picture is selected."""
        media = self.selected_picture()
        if media is None:
            return None
        clip = self.selected_clip()
        start = ZERO
        if media.available_range is not None:
            start = self._time_in(clip) if clip is not None else media.available_range.start_time
        shot = self.shot_from(media, start)
        label = self.tr("New shot from %1").replace("%1", media.name)
        if not self._session.edit(label, partial(add_shot, shot=shot)):
            return None
        self.began.emit(shot.id)
        return shot.id

    def from_picture(self) -> bool:
        """A new shot that begins with the picture under the playhead; `began` tells when. False:
        there is no such picture."""
        sequence, frame = self._session.sequence, self._session.playhead.frame
        project = self._session.document.project
        if sequence is None or not layers_at(project, sequence.id, frame):
            self._session.notices.post(self.tr("There is no picture under the playhead."))
            return False
        work = partial(
            grabbed,
            project,
            sequence.id,
            frame,
            self._catalogue,
            media_folder(self._session.document.path),
            self.tr("Picture of %1").replace("%1", sequence.name),
            MediaId(self._session.new_id()),
        )
        job = self._jobs.start(self.tr("Grab the picture"), work, Lane.QUICK)
        job.finished.connect(self._on_grabbed)
        job.failed.connect(self._on_failed)
        return True

    def from_words(self) -> bool:
        """A new shot that needs no picture. False: no model that is here makes any of words."""
        sequence = self._session.sequence
        size = DEFAULT_SIZE if sequence is None else (sequence.width, sequence.height)
        rate = DEFAULT_RATE if sequence is None else sequence.rate
        models = sorted(self._outlooks.models, key=lambda each: bool(each.obstacle))
        made = (of_words(each.spec, size, rate) for each in models)
        asked = sorted(filter(None, made), key=lambda each: OF_WORDS.index(each.kind))
        if not asked:
            return False
        name = free_shot_name(self._session.document.project, self.tr("Shot {number}"))
        shot = Shot(ShotId(self._session.new_id()), name, asked[0])
        if self._session.edit(self.tr("New shot from words"), partial(add_shot, shot=shot)):
            self.began.emit(shot.id)
        return True

    def _on_grabbed(self, media: MediaReference) -> None:
        media = replace(media, bin=self.tr("Generated"))
        shot = self.shot_from(media, ZERO)
        edit = partial(_with_picture, media=media, shot=shot)
        if self._session.edit(self.tr("New shot from the picture"), edit):
            self.began.emit(shot.id)

    def _on_failed(self, error: Exception) -> None:
        self._session.notices.post(str(error), Severity.ERROR)

    def _selected_media(self) -> MediaId | None:
        clip = self.selected_clip()
        if clip is not None:
            return clip_media(clip)
        selected = self._session.selection.media
        return next(iter(selected)) if len(selected) == 1 else None

    def shot_from(self, media: MediaReference, start: RationalTime) -> Shot:
        """A new one, in the format of the open sequence; the project does not have it yet."""
        assert media.video is not None
        sequence, source_size = self._session.sequence, media.video.display_size
        size = source_size if sequence is None else (sequence.width, sequence.height)
        rate = DEFAULT_RATE if sequence is None else sequence.rate
        request = image_to_video(media.id, source_size, size, rate, self._spec(), start)
        name = free_shot_name(self._session.document.project, self.tr("Shot {number}"))
        return Shot(ShotId(self._session.new_id()), name, request)

    def _spec(self) -> ModelSpec | None:
        """Of the model that is always there, or else of the first that brings a picture to life."""
        usual = self._outlooks.spec(STILL_MOTION)
        kind = GenerationKind.IMAGE_TO_VIDEO
        others = (each.spec for each in self._outlooks.models if kind in each.spec.kinds)
        return usual or next(others, None)

    def _time_in(self, clip: Clip) -> RationalTime:
        """What the clip shows under the playhead; elsewhere, at its beginning."""
        sequence = self._session.sequence
        found = None if sequence is None else sequence.find(clip.id)
        if sequence is None or found is None:
            return clip.source_start
        frame = self._session.playhead.frame - found[0].start_of(found[1])
        inside = frame if 0 <= frame < clip.duration else 0
        return clip.source_time(inside, sequence.rate)


def _with_picture(project: Project, media: MediaReference, shot: Shot) -> Project:
    return add_shot(add_media(project, media), shot)
