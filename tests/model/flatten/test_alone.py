from builders.timeline import MAIN, audio, clip, project, track, transition

from editor.model.flatten.alone import alone
from editor.model.timeline import ItemId


def test_the_clip_has_nothing_over_it_and_is_where_it_was():
    film = project(track("V1", clip("A", 10), clip("B", 10)), track("V2", clip("T", 20)))

    shown = alone(film, MAIN, ItemId("B")).sequences[0]

    assert shown.video_tracks[0].items == film.sequences[0].video_tracks[0].items
    assert shown.video_tracks[1].items == ()


def test_there_are_no_transitions():
    blended = track(
        "V1", clip("A", 10), clip("B", 10, 50), transitions=(transition("A", "B", 4, 4),)
    )

    shown = alone(project(blended), MAIN, ItemId("A")).sequences[0]

    assert shown.video_tracks[0].transitions == ()


def test_of_a_sound_nothing_is_taken_away():
    film = project(track("V1", clip("A", 10)), audio("A1", clip("a", 10)))

    assert alone(film, MAIN, ItemId("a")) is film
