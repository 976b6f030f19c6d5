"""Bins, and what is said of media."""

from dataclasses import replace

import pytest
from builders.flatten import FILM, clip, project, track

from editor.model.edits.errors import EditError
from editor.model.edits.project import bins as edits
from editor.model.edits.project import describe
from editor.model.media import MediaId
from editor.model.pool.bins import bins, free_name, is_within
from editor.model.pool.usage import used_media
from editor.model.project import Project

OTHER = replace(FILM, id=MediaId("other"), name="other", path="/other.mp4")
BOTH = (FILM.id, OTHER.id)


@pytest.fixture
def sorted_media() -> Project:
    before = Project("Film", media=(FILM, OTHER))
    after = edits.put_into_bin(before, [FILM.id], " Day one / Sound ")
    return edits.add_bin(after, "Stills")


def bin_of(project: Project, media: MediaId) -> str:
    return project.media_reference(media).bin


def test_bins_are_those_of_media_those_around_them_and_empty_ones(sorted_media):
    assert bins(sorted_media) == ("Day one", "Day one/Sound", "Stills")
    assert bin_of(sorted_media, FILM.id) == "Day one/Sound"


def test_a_bin_is_renamed_with_all_that_is_in_it(sorted_media):
    after = edits.rename_bin(sorted_media, "Day one", "Day 1")
    assert bins(after) == ("Day 1", "Day 1/Sound", "Stills")
    assert bin_of(after, FILM.id) == "Day 1/Sound"


def test_a_bin_moves_into_another_and_out_again(sorted_media):
    inside = edits.move_bin(sorted_media, "Day one", "Stills")
    assert bins(inside) == ("Stills", "Stills/Day one", "Stills/Day one/Sound")
    assert bins(edits.move_bin(inside, "Stills/Day one", "")) == bins(sorted_media)


def test_a_bin_cannot_be_put_into_itself(sorted_media):
    with pytest.raises(EditError, match="into itself"):
        edits.move_bin(sorted_media, "Day one", "Day one/Sound")


def test_two_bins_never_become_one(sorted_media):
    with pytest.raises(EditError, match="already"):
        edits.rename_bin(sorted_media, "Day one", "Stills")
    with pytest.raises(EditError, match="already"):
        edits.add_bin(sorted_media, "Stills")


@pytest.mark.parametrize("name", ["", "  ", "a/b"])
def test_odd_names_are_refused(sorted_media, name):
    with pytest.raises(EditError, match="name"):
        edits.rename_bin(sorted_media, "Stills", name)


def test_what_lay_in_a_bin_that_is_removed_lies_around_it(sorted_media):
    after = edits.remove_bin(sorted_media, "Day one")
    assert bins(after) == ("Sound", "Stills")
    assert bin_of(after, FILM.id) == "Sound"


def test_a_bin_stays_when_its_last_media_leaves(sorted_media):
    after = edits.put_into_bin(sorted_media, BOTH, "")
    assert bins(after) == bins(sorted_media)
    assert bin_of(after, FILM.id) == ""


def test_there_is_a_free_name_for_a_new_bin(sorted_media):
    assert free_name(sorted_media, "", "Stills") == "Stills 2"
    assert free_name(sorted_media, "Day one", "Stills") == "Day one/Stills"


def test_a_name_that_begins_alike_is_another_bin():
    assert is_within("Day one/Sound", "Day one")
    assert not is_within("Day one more", "Day one")


def test_media_are_rated_tagged_labelled_and_noted(sorted_media):
    after = describe.rate(sorted_media, BOTH, 4)
    after = describe.tag(after, BOTH, ["sea", " Beach  day ", "SEA", ""])
    after = describe.untag(after, [OTHER.id], ["sea"])
    after = describe.set_label(after, [FILM.id], "teal")
    after = describe.set_note(after, [FILM.id], "Too dark")

    first, second = after.media
    assert (first.rating, first.tags) == (4, ("sea", "Beach day"))
    assert (first.label, first.note) == ("teal", "Too dark")
    assert (second.rating, second.tags, second.label) == (4, ("Beach day",), "")


@pytest.mark.parametrize("stars", [-1, 6])
def test_there_are_no_other_ratings(sorted_media, stars):
    with pytest.raises(EditError, match="0 to 5"):
        describe.rate(sorted_media, BOTH, stars)


def test_there_are_no_other_labels_and_no_other_media(sorted_media):
    with pytest.raises(EditError, match="choose one of red"):
        describe.set_label(sorted_media, BOTH, "puce")
    with pytest.raises(EditError, match="no media “none”"):
        describe.rate(sorted_media, [MediaId("none")], 1)


def test_a_relinked_file_keeps_what_was_said_of_it(sorted_media):
    said = describe.rate(sorted_media, BOTH, 5).media[0]
    new = replace(FILM, name="new.mp4", path="/new.mp4").told_by(said)
    assert (new.rating, new.bin, new.path) == (5, "Day one/Sound", "/new.mp4")


def test_media_of_hidden_clips_are_used_too():
    clips = track("V1", clip("A", 5), enabled=False)
    with_other = replace(project(clips), media=(FILM, OTHER))
    assert used_media(with_other) == {FILM.id}
