from builders.roto import key, matte, stretch

from editor.model.flatten.layers import FilePicture
from editor.model.roto.coverage import confidence_at, coverage_at, decided_at
from editor.model.roto.matte import Edges, Matting

TRACKED = matte(keys=(key(4),), stretches=(stretch(5, 9, offset=10),))
FINE = Edges(matting=Matting.FINE)


def test_a_key_shows_its_picture_and_a_stretch_the_one_in_its_film():
    assert coverage_at(TRACKED, 4) == FilePicture("/mattes/4.png")
    assert coverage_at(TRACKED, 7) == FilePicture("/mattes/a.mkv", 12)


def test_nothing_is_covered_where_there_is_neither():
    assert coverage_at(TRACKED, 3) is None
    assert coverage_at(TRACKED, 9) is None


def test_edges_made_ahead_are_shown_where_they_are_there():
    made = matte(
        keys=TRACKED.keys, stretches=TRACKED.stretches, edges=FINE, alphas=(stretch(4, 6, "fine"),)
    )

    shown = [coverage_at(made, frame) for frame in (4, 5, 6)]

    assert shown == [
        FilePicture("fine", 0),
        FilePicture("fine", 1),
        FilePicture("/mattes/a.mkv", 11),
    ]
    assert decided_at(made, 4) == FilePicture("/mattes/4.png")


def test_a_key_is_sure_and_a_tracked_frame_as_sure_as_the_machine_was():
    assert [confidence_at(TRACKED, frame) for frame in (3, 4, 5)] == [None, 1.0, 5 / 255]
