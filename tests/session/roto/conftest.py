"""A session with real footage in it, small, and the true mattes of what it shows."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from builders.files.footage import RATE, SIZE, davis_mattes, davis_pictures, write_film
from builders.files.known import known_media
from builders.session import opened_session

from editor.jobs.queue import JobQueue
from editor.media.grey.coverage_reader import CoverageReader
from editor.media.grey.picture_file import save_grey
from editor.model.edits.ids import random_id
from editor.model.edits.place import append
from editor.model.edits.project.media import add_media
from editor.model.edits.project.new import new_project
from editor.model.edits.roto.mattes import add_matte
from editor.model.edits.roto.tracking import set_key
from editor.model.media import MediaId
from editor.model.roto.coverage import decided_at
from editor.model.roto.matte import Key, Matte, MatteId
from editor.model.timeline import Clip, ItemId, MediaSource
from editor.session.roto.roto import Roto
from editor.session.session import Session

FRAMES = 24
MEDIA, MATTE, CLIP = MediaId("swan"), MatteId("swan matte"), ItemId("swan clip")


@dataclass
class Stage:
    """`truth`: (H, W) uint8 for each frame of the footage."""

    session: Session
    jobs: JobQueue
    roto: Roto
    truth: list[np.ndarray]
    folder: Path

    @property
    def project(self):
        return self.session.document.project

    @property
    def matte(self):
        """The first one of the project."""
        return self.project.mattes[0]

    def key(self, frame):
        """The truth of a frame, as a key."""
        return Key(frame, str(save_grey(self.truth[frame], self.folder)))

    def begin(self, *frames):
        """A matte of the bird, with these frames decided."""
        edit = partial(add_matte, matte=Matte(MATTE, "Swan", MEDIA))
        assert self.session.edit("New matte", edit)
        for frame in frames:
            assert self.session.edit("Key", partial(set_key, matte=MATTE, key=self.key(frame)))

    def levels(self, frame, number=0):
        """What a matte of the project covers of a frame; None: nothing is decided."""
        picture = decided_at(self.project.mattes[number], frame)
        if picture is None:
            return None
        reader = CoverageReader()
        try:
            return reader.levels(picture)
        finally:
            reader.close()


@pytest.fixture(scope="session")
def swan(shared_data, tmp_path_factory):
    """A film of a swan, and its true mattes."""
    path = tmp_path_factory.mktemp("swan") / "swan.mkv"
    write_film(path, davis_pictures(shared_data, "blackswan", FRAMES))
    return path, davis_mattes(shared_data, "blackswan", FRAMES)


@pytest.fixture
def project(swan):
    """The film on a timeline, from its beginning to its end."""
    empty = new_project("Film", RATE, *SIZE, new_id=random_id)
    sequence = empty.sequences[0]
    clip = Clip(CLIP, "Swan", MediaSource(MEDIA, 0), FRAMES)
    part = sequence.video_tracks[0].id, clip
    with_media = add_media(empty, known_media(swan[0], MEDIA))
    return append(with_media, sequence.id, [part], new_id=random_id)


@pytest.fixture
def staged(qtbot, swan):
    """Opens the project file as a window does, and closes it again."""

    @contextmanager
    def opening(path: Path, project=None):
        with opened_session(qtbot, path, project) as session:
            jobs = JobQueue()
            roto = Roto(session, jobs)
            roto.open()
            yield Stage(session, jobs, roto, swan[1], path.parent / f"{path.stem} media" / "mattes")
            roto.leave()
            jobs.close()
            roto.close()

    return opening


@pytest.fixture
def stage(staged, tmp_path, project):
    with staged(tmp_path / "film.cutaway", project) as stage:
        yield stage
