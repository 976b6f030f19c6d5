import numpy as np
import pytest
from builders.files.media import samples
from builders.generation import grey

from editor.media.encode.conversion import RGB8, converted
from editor.media.encode.pictures import lines
from editor.model.colour import SRGB, ColourTags, Range
from editor.model.frame import YUV420P8, ColourModel, PixelFormat


def test_rgb_without_alpha_keeps_every_sample():
    frame = grey(6, 4, 0)
    pixels = samples(frame)
    pixels[..., :3] = np.arange(6 * 4 * 3, dtype=np.uint8).reshape(4, 6, 3)

    result = converted(frame, RGB8, SRGB)

    assert np.array_equal(lines(result.planes[0], RGB8).ravel(), pixels[..., :3].ravel())


@pytest.mark.parametrize(
    ("range", "luma"), [(Range.LIMITED, (63, 173, 78, 32)), (Range.FULL, (54, 182, 72, 18))]
)
def test_colours_become_luma_by_the_matrix_of_hd_video(range, luma):
    # BT.709: Y = 0.2126 R + 0.7152 G + 0.0722 B, 16..235 or 0..255.
    frame = grey(8, 8, 0)
    for quarter, colour in enumerate(((255, 0, 0), (0, 255, 0), (255, 0, 255), (0, 0, 255))):
        samples(frame)[quarter * 2 : quarter * 2 + 2, :, :3] = colour

    result = converted(frame, YUV420P8, ColourTags(range=range))

    np.testing.assert_allclose(samples(result)[::2, 0], luma, atol=2)
    assert result.colour.range is range


def test_alpha_is_kept_where_the_format_has_it():
    frame = grey(256, 4, 200)
    samples(frame)[..., 3] = np.arange(256, dtype=np.uint8)

    result = converted(frame, PixelFormat(ColourModel.YUV, 10, alpha=True), ColourTags())

    alpha = samples(result, 3)[0]
    np.testing.assert_allclose(alpha / 1023, np.arange(256) / 255, atol=2 / 1023)
