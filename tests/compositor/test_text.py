from dataclasses import replace

import numpy as np
import pytest

from editor.compositor.fonts import fallbacks, families, has_family, typeface
from editor.compositor.text import FontError, rasterise, text_box
from editor.model.titles.title import Align, Background, Outline, Shadow, Title, VerticalAlign

FRAME = 640, 360
HELLO = Title("Hello", size=48)


def in_frame(title):
    """The title alone in its frame: (H, W, 4) uint8, premultiplied."""
    raster = rasterise(title, *FRAME)
    frame = np.zeros((FRAME[1], FRAME[0], 4), np.uint8)
    left, top = max(raster.x, 0), max(raster.y, 0)
    shown = raster.pixels[top - raster.y :, left - raster.x :][: FRAME[1] - top, : FRAME[0] - left]
    frame[top : top + shown.shape[0], left : left + shown.shape[1]] = shown
    return frame


def inked(title):
    """(left, top, right, bottom) of what is drawn."""
    alpha = in_frame(title)[..., 3]
    columns, rows = np.flatnonzero(alpha.any(axis=0)), np.flatnonzero(alpha.any(axis=1))
    return columns[0], rows[0], columns[-1] + 1, rows[-1] + 1


def test_text_stands_in_the_middle_unless_told_otherwise():
    left, top, right, bottom = inked(HELLO)

    assert abs((left + right) / 2 - 320) < 4
    assert abs((top + bottom) / 2 - 180) < 8


def test_alignment_moves_the_text_to_the_sides_of_its_box():
    box = (40.0, 20.0, 500.0, 300.0)
    start = replace(
        HELLO, align=Align.START, vertical_align=VerticalAlign.TOP, box=box, outline=None
    )
    end = replace(start, align=Align.END, vertical_align=VerticalAlign.BOTTOM)

    assert inked(start)[0] == pytest.approx(40, abs=6)
    assert inked(end)[2] == pytest.approx(540, abs=6)
    assert inked(start)[1] < 60
    assert inked(end)[3] > 290


def test_text_that_reads_from_right_to_left_starts_on_the_right():
    box = (40.0, 20.0, 500.0, 300.0)
    hebrew = replace(HELLO, text="שלום!", align=Align.START, box=box)

    assert inked(hebrew)[2] == pytest.approx(540, abs=8)


def test_the_full_stop_of_a_right_to_left_line_is_at_its_left():
    words, stopped = replace(HELLO, text="שלום"), replace(HELLO, text="שלום.")
    box = (40.0, 20.0, 500.0, 300.0)

    words, stopped = (replace(each, align=Align.START, box=box) for each in (words, stopped))

    assert inked(stopped)[2] == inked(words)[2]
    assert inked(stopped)[0] < inked(words)[0]


def test_long_text_is_broken_into_lines():
    short = inked(replace(HELLO, text="word"))
    long = inked(replace(HELLO, text="word " * 20))

    assert long[3] - long[1] > 3 * (short[3] - short[1])
    assert long[0] >= 32
    assert long[2] <= 608


@pytest.mark.parametrize(
    "text",
    ["Ünïcode", "Ελλάδα", "Привет", "שלום", "مرحبا", "नमस्ते", "สวัสดี", "你好", "日本語", "한국어"],
)
def test_each_script_has_a_face_in_the_bundle(text):
    first = typeface("Noto Sans", 400, italic=False)

    faces = (first, *fallbacks(text, first, 400))

    assert all(any(face.unicharToGlyph(ord(letter)) for face in faces) for letter in text)
    assert {face.getFamilyName() for face in faces} <= set(families())


@pytest.mark.parametrize("letter", "你日漢中語字한あ")
def test_every_letter_of_east_asia_leaves_ink(letter):
    assert in_frame(replace(HELLO, text=letter))[..., 3].any()


def test_arabic_letters_are_joined():
    """Shaped, the word is one stroke of ink; letter by letter it has gaps between columns."""
    joined = in_frame(replace(HELLO, text="سسس"))[..., 3]
    apart = in_frame(replace(HELLO, text="س\u200cس\u200cس"))[..., 3]

    assert np.count_nonzero(joined.any(axis=0)) < np.count_nonzero(apart.any(axis=0))


def test_colour_is_premultiplied():
    half_red = in_frame(replace(HELLO, colour=(1.0, 0.0, 0.0, 0.5)))

    solid = half_red[half_red[..., 3] >= 127]

    assert solid.size
    assert np.abs(solid.astype(int) - (128, 0, 0, 128)).max() <= 1


def test_an_outline_lies_around_and_under_the_letters():
    plain, outlined = in_frame(HELLO), in_frame(replace(HELLO, outline=Outline(width=4)))

    ring = (outlined[..., 3] == 255) & (plain[..., 3] == 0)

    assert ring.sum() > 200
    assert outlined[ring][:, :3].max() == 0
    assert (outlined[plain[..., 3] == 255][:, :3] == 255).all()


def test_a_shadow_falls_where_its_offset_says():
    shadow = Shadow(colour=(0.0, 0.0, 0.0, 1.0), offset=(30.0, 40.0), blur=0.0)

    plain, shaded = inked(HELLO), inked(replace(HELLO, shadow=shadow))

    assert shaded[:2] == plain[:2]
    assert shaded[2:] == (plain[2] + 30, plain[3] + 40)


def test_a_background_is_padded_on_all_sides():
    box = Background(colour=(0.0, 0.0, 1.0, 1.0), padding=20.0, radius=0.0)

    left, top, right, bottom = inked(replace(HELLO, background=box))
    bare = inked(HELLO)

    assert bare[0] - left >= 20
    assert right - bare[2] >= 20
    assert top < bare[1]
    assert bottom > bare[3]


def test_line_height_spreads_the_lines():
    two = replace(HELLO, text="one\ntwo")

    tight, wide = inked(two), inked(replace(two, line_height=2.0))

    assert (wide[3] - wide[1]) > 1.5 * (tight[3] - tight[1])


def test_scale_enlarges_all_of_it():
    title = replace(HELLO, shadow=Shadow(), outline=Outline())

    once, twice = rasterise(title, *FRAME), rasterise(title, *FRAME, scale=2.0)

    assert twice.pixels.shape[0] == pytest.approx(2 * once.pixels.shape[0], abs=2)
    assert twice.x == pytest.approx(2 * once.x, abs=2)


@pytest.mark.parametrize("text", ["", " ", "\n\n"])
def test_empty_text_draws_nothing(text):
    raster = rasterise(replace(HELLO, text=text), *FRAME)

    assert raster.pixels.shape == (1, 1, 4)
    assert not raster.pixels.any()


def test_of_text_longer_than_can_be_drawn_the_part_in_the_frame_is():
    endless = replace(HELLO, text="word " * 5000)

    assert inked(endless)[1] == 0
    assert inked(endless)[3] == FRAME[1]


def test_what_is_no_character_is_drawn_as_a_replacement():
    broken = in_frame(replace(HELLO, text="a\ud800b"))

    np.testing.assert_array_equal(broken, in_frame(replace(HELLO, text="a\ufffdb")))


def test_a_missing_font_is_named():
    assert not has_family("No Such Font")
    with pytest.raises(FontError, match="No Such Font"):
        rasterise(replace(HELLO, font="No Such Font"), *FRAME)


def test_weight_and_slant_choose_another_face():
    regular, bold, italic = (
        in_frame(replace(HELLO, **style))[..., 3].sum(dtype=np.int64)
        for style in ({}, {"weight": 700}, {"italic": True})
    )

    assert bold > regular * 1.15
    assert italic != regular


def test_the_box_of_a_title_is_about_its_letters_and_its_plate():
    left, top, right, bottom = text_box(HELLO, *FRAME)
    inked_left, inked_top, inked_right, inked_bottom = inked(HELLO)
    plated = replace(HELLO, background=Background(padding=20))

    assert left - 4 <= inked_left
    assert inked_right <= right + 4
    assert top <= inked_top
    assert inked_bottom <= bottom
    assert text_box(plated, *FRAME) == (left - 20, top - 20, right + 20, bottom + 20)
