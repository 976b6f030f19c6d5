"""What is in the pictures of the awkward files: colours, alpha, orientation, frame numbers."""

from fractions import Fraction

import av
import numpy as np
import pytest
from builders.files.media import samples

from editor.media.probe import probe
from editor.media.probing.stream_timing import time_base
from editor.media.reader import VideoReader
from editor.model.colour import ChromaSiting, Matrix, Primaries, Range, Transfer
from editor.model.time import ZERO, RationalTime


def first_frame(path):
    reader = VideoReader(path)
    frame = reader.frame_at(ZERO)
    reader.close()
    return frame


def decode_in_order(path, wanted):
    """Start and luma of the pictures with the `wanted` numbers, as FFmpeg gives them in order."""
    with av.open(str(path)) as file:
        stream = file.streams.video[0]
        for number, picture in enumerate(file.decode(stream)):
            if number in wanted:
                plane = picture.planes[0]
                lines = np.frombuffer(memoryview(plane), np.uint8).reshape(
                    plane.height, plane.line_size
                )
                yield number, (picture.pts or 0) * time_base(stream), lines[:, : plane.width].copy()


@pytest.mark.parametrize("name", ["frames.webm", "made/h264_bframes_opengop_mono.mp4"])
def test_random_access_gives_the_picture_of_a_decode_in_order(name, shared_data):
    path = shared_data / "media_edge" / name
    numbers = (37, 3, 49, 20, 21, 48, 0, 24, 33, 99, 50)
    pictures = {n: (start, luma) for n, start, luma in decode_in_order(path, numbers)}
    reader = VideoReader(path)

    for number in numbers:
        if number in pictures:
            start, luma = pictures[number]
            frame = reader.frame_at(RationalTime.from_seconds(start + Fraction(1, 500)))
            assert np.array_equal(samples(frame), luma)
    reader.close()


def test_the_number_burnt_in_is_the_number_of_the_frame(shared_data):
    """The digits of the first ten pictures read the numbers of the others."""
    reader = VideoReader(shared_data / "media_edge/frames.webm")

    def ink(number, left):
        luma = samples(reader.frame_at(RationalTime(number, Fraction(30))))
        return luma[480:600, left : left + 56] < 128

    digits = [ink(number, 512) for number in range(10)]

    def read(number, left):
        wrong = [
            min((ink(number, left + shift) ^ digit).sum() for shift in range(-3, 4))
            for digit in digits
        ]
        return int(np.argmin(wrong))

    for number in (93, 10, 56, 55, 72, 48, 11, 39, 84, 26, 67):
        assert (read(number, 482), read(number, 542)) == divmod(number, 10)
    reader.close()


def test_a_rotated_file_is_the_plain_one_turned(shared_data):
    """The two files hold the same stream; only the display matrix differs."""
    made = shared_data / "media_edge" / "made"
    plain = first_frame(made / "h264_bframes_opengop_mono.mp4")
    turned = first_frame(made / "rotated_display_matrix.mp4")

    assert plain.rotation == 0
    assert turned.rotation == 270
    assert np.array_equal(samples(plain), samples(turned))
    assert turned.display_size == plain.display_size[::-1]


def test_a_quarter_turn_clockwise_is_90(shared_data):
    frame = first_frame(shared_data / "media_edge" / "rotate-buck-bunny.mp4")

    assert frame.rotation == 90
    assert not frame.mirrored
    assert (frame.width, frame.height) == (1920, 1080)
    assert frame.display_size == (1080, 1920)


def test_pixel_aspect_widens_the_picture_and_silly_ratios_do_not(shared_data):
    edge = shared_data / "media_edge"

    assert first_frame(edge / "sar_2x1.mp4").display_size == (1280, 360)
    assert first_frame(edge / "made/imx_like.mxf").display_size == (1024, 576)
    assert first_frame(edge / "edts.mp4").pixel_aspect == 1  # 1280:1281
    assert first_frame(edge / "made/odd_size_444.mp4").display_size == (327, 183)


def test_prores_alpha_is_a_ramp_from_left_to_right(shared_data):
    frame = first_frame(shared_data / "media_edge/made/prores4444_alpha.mov")
    alpha = samples(frame, 3).astype(float) / 4095

    assert frame.format.depth == 12
    assert frame.format.alpha
    columns = alpha.mean(axis=0)
    assert np.all(np.diff(columns) >= 0)
    assert columns[0] < 0.01
    assert columns[-1] > 0.98


def test_vp9_alpha_is_a_disc(shared_data):
    frame = first_frame(shared_data / "media_edge/made/vp9_alpha.webm")
    alpha = samples(frame, 3).astype(float) / 255

    assert frame.format.alpha
    assert alpha[90, 160] > 0.95
    assert alpha[5, 5] < 0.05
    assert alpha[5, 315] < 0.05


def test_vp9_alpha_is_found_whatever_the_case_of_its_tag(shared_data):
    frame = first_frame(shared_data / "media_edge/transparency_30f.webm")
    alpha = samples(frame, 3)

    assert alpha.min() < 10
    assert alpha.max() > 245


def test_hdr_keeps_its_tags_and_bits(shared_data):
    frame = first_frame(shared_data / "media_edge/made/hdr_pq.mp4")

    assert frame.format.depth == 10
    assert samples(frame).max() > 255
    colour = frame.colour
    assert (colour.transfer, colour.primaries, colour.matrix, colour.range) == (
        Transfer.PQ,
        Primaries.BT2020,
        Matrix.BT2020,
        Range.LIMITED,
    )


def test_untagged_colour_is_guessed_by_size(shared_data):
    small = first_frame(shared_data / "media_edge/made/hevc_10bit.mp4").colour
    large = first_frame(shared_data / "video/bigbuckbunny.mp4").colour
    pal = first_frame(shared_data / "media_edge/made/imx_like.mxf").colour

    assert (small.matrix, small.transfer) == (Matrix.BT601, Transfer.BT709)
    assert large.matrix is Matrix.BT709
    assert (pal.matrix, pal.primaries) == (Matrix.BT601, Primaries.BT601_625)


def test_motion_jpeg_has_full_range_and_centred_chroma(shared_data):
    colour = first_frame(shared_data / "media_edge/made/mjpeg_fullrange.avi").colour

    assert colour.range is Range.FULL
    assert colour.matrix is Matrix.BT601
    assert colour.siting is ChromaSiting.CENTRE


def test_interlaced_pictures_come_without_combing(shared_data):
    """Neighbouring lines differ far less than in the picture as stored, at the same time."""
    path = shared_data / "media_edge/made/interlaced_tff.mpg"
    stored = {number: luma for number, _, luma in decode_in_order(path, (49, 7, 8, 30))}
    reader = VideoReader(path)

    def combing(luma):
        lines = luma.astype(int)
        return np.abs(lines[1:-1] * 2 - lines[:-2] - lines[2:]).mean()

    for number in (49, 7, 8, 30):
        frame = reader.frame_at(RationalTime(number, Fraction(25)))
        assert combing(samples(frame)) < combing(stored[number])
        assert np.abs(samples(frame).astype(int) - stored[number]).mean() < 6
    reader.close()


def test_an_interlaced_picture_is_the_same_however_it_is_reached(shared_data):
    path = shared_data / "media_edge/made/interlaced_tff.mpg"
    forwards, at_random = VideoReader(path), VideoReader(path)
    pictures = [
        samples(forwards.frame_at(RationalTime(number, Fraction(25)))).copy()
        for number in range(50)
    ]

    for number in (37, 12, 48, 13, 0, 25, 24):
        frame = at_random.frame_at(RationalTime(number, Fraction(25)))
        assert np.array_equal(samples(frame), pictures[number])
    forwards.close()
    at_random.close()


def test_cover_art_is_no_film(shared_data):
    info = probe(shared_data / "media_edge/malformed-join.mp3")

    assert info.video == ()
    assert len(info.audio) == 1


def test_languages_are_told(shared_data):
    (sound,) = probe(shared_data / "media_edge/hevc.ts").audio

    assert sound.stream.language == "eng"


def test_media_time_begins_with_what_is_first_presented(shared_data):
    """Sound begins here; the picture follows 1/12 s later, and is shown from the start."""
    reader = VideoReader(shared_data / "media_edge/rotate-buck-bunny.mp4")

    assert reader.frame_at(ZERO).time.seconds == Fraction(1, 12)
    assert reader.frame_at(RationalTime(3, Fraction(24))).time.seconds == Fraction(3, 24)
    reader.close()
