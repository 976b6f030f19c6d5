from dataclasses import replace

from builders.timeline import MAIN, clip, project, track

from editor.jobs.preview.picture import Decoded, PreviewPicture, PreviewRequest
from editor.jobs.preview.warming import Warming
from editor.model.colour import WorkingSpace
from editor.model.effects import Effect, EffectId
from editor.model.flatten.picture import layers_at


def picture(of):
    decoded = Decoded(layers_at(of, MAIN, 0), {}, 1920, 1080, WorkingSpace.DISPLAY)
    return PreviewPicture(PreviewRequest(of, MAIN, 0), None, decoded)


def test_a_picture_with_another_effect_is_of_a_new_kind_once():
    plain = project(track("V1", clip("A", 10)))
    inverted = project(track("V1", clip("A", 10, effects=(Effect(EffectId("e"), "invert"),))))
    warming = Warming()

    assert warming.is_new(picture(plain))
    assert not warming.is_new(picture(plain))
    assert warming.is_new(picture(inverted))
    assert not warming.is_new(picture(inverted))


def test_another_size_of_the_preview_is_of_a_new_kind():
    warming = Warming()
    whole = picture(project(track("V1", clip("A", 10))))
    half = replace(whole, request=replace(whole.request, scale=0.5))

    assert warming.is_new(whole)
    assert warming.is_new(half)
