import pytest
from builders.timeline import MAIN, clip, clip_in, project, track, track_of

from editor.model.edits.clip.properties import (
    rename_clip,
    set_blend_mode,
    set_enabled,
    set_fit,
    set_title,
)
from editor.model.edits.errors import EditError
from editor.model.timeline import ItemId, TitleSource
from editor.model.titles.title import Title
from editor.model.transform import BlendMode, Fit

A, T = ItemId("A"), ItemId("T")


def test_a_title_clip_is_called_by_its_words_until_it_is_given_a_name():
    titled = clip("T", 5, source=TitleSource(Title("T")))
    before = project(track("V1", titled))

    told = set_title(before, MAIN, T, Title("Good Morning\nto you"))
    assert clip_in(told, "T").name == "Good Morning"
    assert clip_in(set_title(told, MAIN, T, Title("")), "T").name == "Title"

    named = rename_clip(told, MAIN, T, "Opening")
    assert clip_in(set_title(named, MAIN, T, Title("Evening")), "T").name == "Opening"


def test_properties_are_set_on_the_clip_alone():
    title = clip("T", 5, source=TitleSource(Title("Old")))
    before = project(track("V1", clip("A", 5)), track("V2", title))

    after = rename_clip(before, MAIN, A, "Beach")
    after = set_enabled(after, MAIN, A, False)
    after = set_blend_mode(after, MAIN, A, BlendMode.SCREEN)
    after = set_fit(after, MAIN, A, Fit.FILL)

    changed = clip_in(after, "A")
    assert (changed.name, changed.enabled, changed.blend_mode) == ("Beach", False, BlendMode.SCREEN)
    assert changed.transform.fit is Fit.FILL
    assert track_of(after, "V2") is track_of(before, "V2")


def test_only_a_title_has_text():
    title = clip("T", 5, source=TitleSource(Title("Old")))
    before = project(track("V1", clip("A", 5), title))

    after = set_title(before, MAIN, T, Title("New", size=20.0))

    assert clip_in(after, "T").source == TitleSource(Title("New", size=20.0))
    with pytest.raises(EditError, match="“A” is no title"):
        set_title(before, MAIN, A, Title("New"))
