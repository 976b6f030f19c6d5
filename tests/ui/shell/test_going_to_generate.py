"""Generating moves what the user has arranged only for who asks for it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders.files.known import known_media
from PySide6.QtWidgets import QDockWidget

from editor.model.edits.ids import random_id
from editor.model.edits.place import overwrite
from editor.model.edits.project.media import add_media
from editor.model.edits.project.new import media_parts
from editor.model.generation.camerawork.presets import preset
from editor.model.media import MediaId
from editor.resources import resources_folder

PHOTO = MediaId("photo")


@pytest.fixture
def program(qtbot, start, film):
    """In the workspace for cutting; a photo is selected on the timeline."""
    program = start(film)
    studio = program.studio
    photo = known_media(resources_folder() / "samples" / "coffee.png", PHOTO)
    sequence = studio.session.sequence
    track = sequence.video_tracks[0].id

    def placed(project):
        project = add_media(project, photo)
        parts = media_parts(
            project, sequence.id, PHOTO, video_track=track, still_frames=8, new_id=random_id
        )
        return overwrite(project, sequence.id, 0, parts, new_id=random_id)

    studio.session.edit("Place", placed)
    studio.session.selection.set_items([studio.session.sequence.video_tracks[0].items[0].id])
    qtbot.waitUntil(lambda: studio.generation.outlooks.are_known, timeout=30_000)
    return program


def workspace(program):
    return program.window._desk.workspace


def is_in_sight(program):
    return not program.window._desk.panel("generate").visibleRegion().isEmpty()


def shown_docks(desk):
    return {each.objectName() for each in desk.findChildren(QDockWidget) if not each.isHidden()}


def test_beginning_a_shot_goes_to_the_panel(program, qtbot):
    program.studio.actions.run("generate.begin")

    assert workspace(program) == "generate"
    qtbot.waitUntil(lambda: is_in_sight(program))


def test_a_panel_that_stands_elsewhere_is_brought_to_the_front_there(program, qtbot):
    actions = program.studio.actions
    actions.run("window.generate")
    qtbot.waitUntil(lambda: is_in_sight(program))
    actions.run("window.inspector")
    qtbot.waitUntil(lambda: not is_in_sight(program))

    actions.run("generate.begin")

    qtbot.waitUntil(lambda: is_in_sight(program))
    assert workspace(program) == "edit"


def test_a_run_moves_nothing_from_its_beginning_to_its_end(program, qtbot):
    studio, desk = program.studio, program.window._desk
    generation = studio.generation
    assert generation.current.shot is None
    generation.painting.begin()
    shot = generation.current.shot
    small = replace(shot.request, width=64, height=48, frames=12)
    generation.change_request(shot.id, replace(small, camera=preset("pan-left").path(12)))
    arranged, focus = shown_docks(desk), program.window.focusWidget()

    assert generation.start(shot.id, generation.beginning.placement())
    qtbot.waitUntil(lambda: len(studio.session.project.takes) == 1, timeout=60_000)

    assert workspace(program) == "edit"
    assert shown_docks(desk) == arranged
    assert program.window.focusWidget() is focus
