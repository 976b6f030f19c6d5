from __future__ import annotations

from builders.look import SHAPE, WIPE, A, B
from builders.ui import shown
from PySide6.QtCore import Qt

from editor.api.effects import load_catalogue, settable
from editor.compositor.isf.catalogue import Catalogue
from editor.model.timeline import GeneratorSource, TitleSource
from editor.model.titles.presets import TITLE_PRESETS
from editor.ui.dragging.drag import effect_in, title_in
from editor.ui.effects.catalogue_words import CATALOGUE_WORDS
from editor.ui.effects.offers import offers_in
from editor.ui.effects.panel import EffectsPanel
from editor.ui.effects.tile import star_rect
from editor.ui.effects.words import PARAMETER_WORDS


def labels(panel):
    return [offer.label for offer in panel.view.offers.offers]


def index_of(panel, label):
    return panel.view.offers.index(labels(panel).index(label))


def double_click(qtbot, panel, label):
    """The first click of a real double-click selects."""
    index = index_of(panel, label)
    panel.view.scrollTo(index)
    place = panel.view.visualRect(index).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def clip(studio, item):
    track, index = studio.session.sequence.find(item)
    return track.items[index]


def test_search_narrows_by_all_words_in_name_and_description(qtbot, panel):
    qtbot.keyClicks(panel.search, "green screen")

    assert labels(panel) == ["Chroma key"]


def test_a_search_that_finds_nothing_offers_a_way_back(qtbot, panel):
    qtbot.keyClicks(panel.search, "zzz")
    assert panel.nothing.isVisible()

    qtbot.mouseClick(panel.nothing.button, Qt.MouseButton.LeftButton)

    assert "Chroma key" in labels(panel)
    assert panel.view.isVisible()


def test_a_kind_shows_only_its_own(panel):
    panel.kinds.setCurrentIndex(panel.kinds.findText("Transitions"))

    assert "Dissolve" in labels(panel)
    assert "Chroma key" not in labels(panel)


def test_a_double_click_puts_an_effect_on_the_selected_clip(qtbot, studio, panel):
    studio.session.selection.set_items([B])

    double_click(qtbot, panel, "Film grain")

    assert [each.name for each in clip(studio, B).effects] == ["gaussian_blur", "film_grain"]


def test_return_puts_an_effect_on_the_topmost_clip_at_the_playhead(qtbot, studio, panel):
    studio.session.playhead.seek(20)
    panel.view.setCurrentIndex(index_of(panel, "Flip"))

    qtbot.keyClick(panel.view, Qt.Key.Key_Return)

    assert [each.name for each in clip(studio, SHAPE).effects] == ["flip"]


def test_an_effect_without_a_clip_says_what_to_do(qtbot, studio, panel):
    studio.session.playhead.seek(5000)

    double_click(qtbot, panel, "Flip")

    assert "Select one" in studio.session.notices.all[-1].text


def test_a_transition_takes_the_place_of_the_selected_one(qtbot, studio, panel):
    studio.session.selection.set_transition(WIPE)

    double_click(qtbot, panel, "Push")

    assert studio.session.sequence.video_tracks[0].transitions[0].effect.name == "push"


def test_a_transition_goes_on_the_nearest_cut_of_the_selected_clip(qtbot, studio, panel):
    studio.session.selection.set_items([A])
    studio.session.playhead.seek(3)

    double_click(qtbot, panel, "Zoom")

    first = studio.session.sequence.video_tracks[0].transitions[0]
    assert (first.left, first.right, first.effect.name) == (None, A, "zoom")


def test_a_generator_is_put_above_what_is_there_and_selected(qtbot, studio, panel):
    double_click(qtbot, panel, "Colour bars")

    (item,) = studio.session.selection.items
    assert isinstance(clip(studio, item).source, GeneratorSource)
    assert studio.session.sequence.find(item)[0].name == "V4"


def test_a_title_is_put_at_the_playhead(qtbot, studio, panel):
    studio.session.playhead.seek(400)

    double_click(qtbot, panel, "Lower third")

    (item,) = studio.session.selection.items
    track, index = studio.session.sequence.find(item)
    assert track.start_of(index) == 400
    assert isinstance(clip(studio, item).source, TitleSource)


def test_a_star_makes_a_favourite_that_is_kept(qtbot, studio, panel):
    place = star_rect(panel.view.visualRect(index_of(panel, "Exposure"))).center()

    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    panel.kinds.setCurrentIndex(1)

    assert labels(panel) == ["Exposure"]
    assert studio.preferences.settings.favourite_effects == ("effect/exposure",)


def test_pictures_arrive_and_transitions_move_under_the_mouse(qtbot, studio):
    panel = EffectsPanel(studio)
    qtbot.addWidget(panel)
    panel.search.setText("an edge crosses")  # so that only one is drawn
    shown(qtbot, panel)
    index = index_of(panel, "Wipe")
    model, row = panel.view.offers, index.row()
    qtbot.waitUntil(lambda: model.preview(model.offers[row]) is not None, timeout=20_000)
    assert len(model.preview(model.offers[row]).pictures) > 1

    qtbot.mouseMove(panel.view.viewport(), panel.view.visualRect(index).center())

    qtbot.waitUntil(lambda: model.step[0] == row and model.step[1] > 1)


def test_what_is_dragged_says_what_it_is(panel):
    model = panel.view.offers

    assert effect_in(model.mimeData([index_of(panel, "Flip")])).name == "flip"
    assert title_in(model.mimeData([index_of(panel, "Lower third")])) == "lower_third"


def test_a_broken_file_is_listed_with_its_error(tmp_path):
    (tmp_path / "bad.fs").write_text("no header")

    offers = offers_in(Catalogue.load([tmp_path]))

    broken = next(offer for offer in offers if offer.subject is None)
    assert broken.label == "bad.fs"
    assert "ISF header" in broken.error


def test_every_word_of_the_programs_own_effects_can_be_translated():
    known = {*CATALOGUE_WORDS, *PARAMETER_WORDS}
    said = {word for preset in TITLE_PRESETS for word in (preset.label, preset.text)}
    for spec in load_catalogue().specs():
        said |= {spec.label, spec.description, *spec.categories}
        for each in settable(spec):
            said |= {each.label, *(label for label in each.labels if not label.isdigit())}

    assert said - known == set()
