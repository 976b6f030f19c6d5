from fractions import Fraction

from session_builders import opened_session

from editor.media.probe import probe, reference_of
from editor.model.edits.ids import random_id
from editor.model.edits.project.media import add_media
from editor.model.edits.project.new import new_project
from editor.model.media import MediaId
from editor.resources import resources_folder
from editor.session.first_clip import FirstClipFormat


def test_an_empty_sequence_takes_the_format_of_the_first_picture(qtbot, tmp_path):
    path = resources_folder() / "samples" / "bigbuckbunny.mp4"
    media = reference_of(probe(path), MediaId("rabbit"))
    project = new_project("Film", Fraction(50), 100, 100, new_id=random_id)

    with opened_session(qtbot, tmp_path / "film.cutaway", project) as session:
        FirstClipFormat(session)
        session.edit("Import", lambda project: add_media(project, media))
        qtbot.waitUntil(lambda: session.sequence.width != 100)

        assert (session.sequence.width, session.sequence.height) == media.video.display_size
        assert session.sequence.rate == media.video.rate
        assert session.document.history.undoable.label == "Take the format of bigbuckbunny.mp4"
