"""Another picture put behind what is cut out."""

from functools import partial

from builders.files.known import known_media
from ui.roto.conftest import CLIP
from ui.roto.outputs.conftest import DISC

from editor.model.edits.project.media import add_media
from editor.model.media import MediaId
from editor.model.roto.matte import MatteUse
from editor.model.timeline import Clip, MediaSource
from editor.resources import resources_folder

COFFEE = MediaId("coffee")


def test_a_picture_of_the_project_goes_behind_the_cut_out_clip_in_one_step(panel, studio):
    photo = known_media(resources_folder() / "samples" / "coffee.png", COFFEE)
    assert studio.session.edit("Import", partial(add_media, media=photo))
    step = studio.session.document.history.position
    menu = panel.backgrounds.menu()
    assert [each.text() for each in menu.actions() if each.text()] == [
        photo.name,
        "Choose a File…",
    ]

    menu.actions()[0].trigger()

    below, above = studio.session.sequence.video_tracks[:2]
    behind = next(each for each in below.items if isinstance(each, Clip))
    front = next(each for each in above.items if isinstance(each, Clip))
    assert behind.source == MediaSource(COFFEE, 0)
    assert (front.id, front.mattes) == (CLIP, (MatteUse(DISC),))
    assert behind.duration == front.duration
    assert studio.session.document.history.position == step + 1
    menu.close()
