"""What ISF promises a shader: colours, passes, kept buffers, inputs, sizes, names."""

import numpy as np
import pytest

from editor.compositor.isf.errors import MissingEffectError, ShaderError

PICTURE = '{"NAME": "inputImage", "TYPE": "image"}'


def isf(code: str, inputs: str = PICTURE, more: str = "") -> str:
    return f'/*{{"ISFVSN": "2", {more} "INPUTS": [{inputs}]}}*/\n{code}'


def flat(*rgba: float, height: int = 4, width: int = 6) -> np.ndarray:
    return np.full((height, width, 4), rgba, np.float32)


def near(drawn: np.ndarray, rgba, tolerance: float = 2e-3) -> None:
    np.testing.assert_allclose(drawn, np.broadcast_to(rgba, drawn.shape), atol=tolerance)


def test_ordinary_files_see_straight_colours_and_give_premultiplied_ones(written):
    code = "void main() { vec4 c = IMG_THIS_PIXEL(inputImage); gl_FragColor = vec4(c.rgb, 0.5); }"
    bench = written({"a.fs": isf(code)})

    near(bench.effect("a", flat(0.2, 0.1, 0.0, 0.25)), (0.4, 0.2, 0, 0.5))


def test_files_that_say_so_are_left_alone(written):
    code = "void main() { gl_FragColor = IMG_THIS_PIXEL(inputImage) + vec4(0.0, 1.5, 0.0, 0.0); }"
    bench = written({"a.fs": isf(code, more='"PREMULTIPLIED": true,')})

    near(bench.effect("a", flat(0.2, 0.0, 0.0, 0.25)), (0.2, 1.5, 0, 0.25))


@pytest.mark.parametrize(
    "read",
    [
        "IMG_PIXEL(inputImage, gl_FragCoord.xy)",
        "IMG_PIXEL ( inputImage , vec2(gl_FragCoord.x, gl_FragCoord.y) )",
        "IMG_NORM_PIXEL(inputImage, isf_FragNormCoord)",
        "IMG_NORM_PIXEL(\n  inputImage,\n  mod(vv_FragNormCoord.xy, 1.0))",
        "IMG_THIS_NORM_PIXEL(inputImage)",
        "IMG_PIXEL(inputImage, isf_FragNormCoord * IMG_SIZE(inputImage))",
        "texture2D(inputImage, isf_FragNormCoord)",
        "texture2DRect(inputImage, isf_FragCoord.xy)",
        "READ(inputImage)",
        "given(inputImage, isf_FragNormCoord)",
    ],
)
def test_every_way_of_reading_finds_the_same_pixel(written, read):
    code = (
        "#define READ(x) IMG_NORM_PIXEL(x, isf_FragNormCoord)\n"
        "vec4 given(sampler2D s, vec2 p) { return texture2D(s, p); }\n"
        f"void main() {{ gl_FragColor = {read}; }}"
    )
    source = np.random.default_rng(1).random((4, 6, 4)).astype(np.float32)
    source[..., :3] *= source[..., 3:]

    drawn = written({"a.fs": isf(code)}).effect("a", source)

    np.testing.assert_allclose(drawn, source, atol=2e-3)


def test_outside_the_picture_its_edge_goes_on(written):
    code = "void main() { gl_FragColor = IMG_NORM_PIXEL(inputImage, vec2(1.7, 0.5)); }"
    source = flat(0, 0, 0, 1)
    source[:, -1] = (0, 1, 0, 1)

    near(written({"a.fs": isf(code)}).effect("a", source), (0, 1, 0, 1))


def test_coordinates_run_up_from_the_lower_left(written):
    code = "void main() { gl_FragColor = vec4(isf_FragNormCoord, 0.0, 1.0); }"

    drawn = written({"a.fs": isf(code, "")}).generate("a", 10, 5)

    near(drawn[-1, 0], (0.05, 0.1, 0, 1))
    near(drawn[0, -1], (0.95, 0.9, 0, 1))


def test_passes_have_sizes_and_names(written):
    code = """
void main() {
    if (PASSINDEX == 0) gl_FragColor = vec4(RENDERSIZE / 100.0, 0.0, 1.0);
    else gl_FragColor = vec4(IMG_SIZE(small) / 10.0, IMG_THIS_PIXEL(small).r * 10.0, 1.0);
}"""
    passes = """"PASSES": [
        {"TARGET": "small", "WIDTH": "max($WIDTH / 4.0, 1)", "HEIGHT": "floor($amount * 2)",
         "FLOAT": true}, {}],"""
    amount = '{"NAME": "amount", "TYPE": "float", "DEFAULT": 1.6}'

    near(written({"a.fs": isf(code, amount, passes)}).generate("a", 20, 8), (0.5, 0.3, 0.5, 1))


COUNTER = isf(
    """
void main() {
    if (PASSINDEX == 0) gl_FragColor = IMG_THIS_PIXEL(count) + vec4(0.125);
    else gl_FragColor = vec4(IMG_THIS_PIXEL(count).rgb, 1.0);
}""",
    "",
    '"PASSES": [{"TARGET": "count", "PERSISTENT": true, "FLOAT": true}, {}],',
)


def test_persistent_buffers_are_kept_from_frame_to_frame(written):
    bench = written({"a.fs": COUNTER})

    levels = [bench.generate("a", 4, 4, frame)[0, 0, 0] for frame in (0, 1, 2)]

    assert levels == [0.125, 0.25, 0.375]


def test_drawing_a_frame_again_gives_the_same_frame(written):
    bench = written({"a.fs": COUNTER})

    levels = [bench.generate("a", 4, 4, frame)[0, 0, 0] for frame in (0, 1, 1, 1, 2)]

    assert levels == [0.125, 0.25, 0.25, 0.25, 0.375]


def test_after_a_jump_or_a_new_size_buffers_begin_anew(written):
    bench = written({"a.fs": COUNTER})

    frames = [(0, 4), (1, 4), (7, 4), (8, 4), (9, 6), (3, 6)]
    levels = [bench.generate("a", size, 4, frame)[0, 0, 0] for frame, size in frames]

    assert levels == [0.125, 0.25, 0.125, 0.25, 0.125, 0.125]


def test_frames_are_counted_from_where_the_buffers_began(written):
    filled_once = COUNTER.replace("+ vec4(0.125)", "+ vec4(FRAMEINDEX == 0 ? 0.5 : 0.0)")
    bench = written({"a.fs": filled_once})

    levels = [bench.generate("a", 4, 4, frame)[0, 0, 0] for frame in (24, 24, 25, 40)]

    assert levels == [0.5, 0.5, 0.5, 0.5]


@pytest.mark.parametrize(
    "buffers", ['["count"]', '{"count": {"WIDTH": "$WIDTH", "FLOAT": true}}', '[{"NAME": "count"}]']
)
def test_isf_1_names_its_persistent_buffers_apart(written, buffers):
    text = COUNTER.replace('"PERSISTENT": true, ', "").replace(
        '"ISFVSN": "2",', f'"PERSISTENT_BUFFERS": {buffers},'
    )
    bench = written({"a.fs": text})

    assert [bench.generate("a", 4, 4, frame)[0, 0, 0] for frame in (0, 1)] == [0.125, 0.25]


def test_a_last_pass_with_a_target_is_the_result_too(written):
    code = "void main() { gl_FragColor = vec4(IMG_THIS_PIXEL(kept).rgb + 0.25, 0.5); }"
    passes = '"PASSES": [{"TARGET": "kept", "PERSISTENT": true}],'
    bench = written({"a.fs": isf(code, "", passes)})

    near(bench.generate("a", 4, 4, 0), (0.125, 0.125, 0.125, 0.5))
    near(bench.generate("a", 4, 4, 1), (0.25, 0.25, 0.25, 0.5))


def test_inputs_reach_the_shader_with_their_values_or_defaults(written):
    inputs = """
        {"NAME": "yes", "TYPE": "bool", "DEFAULT": 1}, {"NAME": "now", "TYPE": "event"},
        {"NAME": "many", "TYPE": "long", "VALUES": [3, 5], "LABELS": ["a", "b"]},
        {"NAME": "place", "TYPE": "point2D", "DEFAULT": [0.25, 0.5], "MAX": [1.0, 1.0]},
        {"NAME": "tone", "TYPE": "color", "DEFAULT": [0.5, 0.0, 0.0]},
        {"NAME": "wave", "TYPE": "audio", "MAX": 8}, {"NAME": "fft", "TYPE": "audioFFT"},
        {"NAME": "sample", "TYPE": "float", "MIN": 0.25}"""
    code = """
void main() {
    float sounds = IMG_NORM_PIXEL(wave, vec2(0.5)).r + IMG_NORM_PIXEL(fft, vec2(0.5)).r;
    float right = float(IMG_SIZE(wave).x == 8.0 && yes && !now && sounds == 0.5);
    gl_FragColor = vec4(right * tone.r, float(many) / 10.0 * tone.a, place.x + place.y, 1.0)
        * vec4(1.0, 1.0, sample * 4.0, 1.0);
}"""
    bench = written({"a.fs": isf(code, inputs)})

    near(bench.generate("a", 2, 2), (0.5, 0.3, 0.75, 1))
    near(bench.generate("a", 2, 2, many=5, sample=0.0, yes=False), (0, 0.5, 0, 1))


def test_a_point_without_limits_is_a_share_of_the_picture_and_reaches_the_shader_in_pixels(written):
    point = '{"NAME": "place", "TYPE": "point2D", "DEFAULT": [0.5, 0.25]}'
    code = "void main() { gl_FragColor = vec4(place / 100.0, 0.0, 1.0); }"
    bench = written({"a.fs": isf(code, point)})

    near(bench.generate("a", 40, 20), (0.2, 0.05, 0, 1))


def test_time_is_the_frames(written):
    code = "void main() { gl_FragColor = vec4(TIME, TIMEDELTA * 6.0, FRAMEINDEX / 100.0, 1.0); }"
    bench = written({"a.fs": isf(code, "")})

    near(bench.generate("a", 2, 2, 12), (0.5, 0.25, 0.12, 1))
    near(bench.generate("a", 2, 2, 0), (0, 0, 0, 1))


def test_a_vertex_shader_beside_the_file_is_used(written):
    vertex = """
varying vec2 doubled;
void main() { vv_vertShaderInit(); doubled = vv_FragNormCoord * 2.0; }"""
    code = "varying vec2 doubled;\nvoid main() { gl_FragColor = vec4(doubled * 0.5, 0.0, 1.0); }"

    drawn = written({"a.fs": isf(code, ""), "a.vs": vertex}).generate("a", 10, 5)

    near(drawn[-1, 0], (0.05, 0.1, 0, 1))


def test_what_a_vertex_shader_or_discard_leaves_is_transparent(written):
    code = "void main() { if (gl_FragCoord.x < 3.0) discard; gl_FragColor = vec4(1.0); }"

    drawn = written({"a.fs": isf(code, "")}).generate("a", 6, 2)

    near(drawn[:, :3], (0, 0, 0, 0))
    near(drawn[:, 3:], (1, 1, 1, 1))


def test_imported_pictures_are_asked_for_by_their_file(written, tmp_path):
    (tmp_path / "grain.png").write_bytes(b"any")
    code = "void main() { gl_FragColor = IMG_NORM_PIXEL(grain, isf_FragNormCoord); }"
    bench = written({"a.fs": isf(code, "", '"IMPORTED": {"grain": {"PATH": "grain.png"}},')})
    bench.images[str(tmp_path / "grain.png")] = bench.upload(flat(0, 0.5, 1, 1))

    near(bench.generate("a", 4, 4), (0, 0.5, 1, 1))


def test_a_fault_in_the_code_is_told_with_file_and_line_and_not_compiled_again(written):
    broken = isf("float x;\nvoid main() {\n    gl_FragColor = vec4(y);\n}")
    good = isf("void main() { gl_FragColor = IMG_THIS_PIXEL(inputImage); }")
    bench = written({"broken.fs": broken, "good.fs": good})

    with pytest.raises(ShaderError, match=r"broken\.fs:4: .*`y' undeclared") as first:
        bench.effect("broken", flat(1, 1, 1, 1))
    with pytest.raises(ShaderError) as second:
        bench.effect("broken", flat(1, 1, 1, 1))

    assert second.value is first.value
    near(bench.effect("good", flat(0.5, 0, 0, 1)), (0.5, 0, 0, 1))


def test_a_fault_in_the_vertex_shader_names_that_file(written):
    vertex = "void main() {\n    isf_vertShaderInit();\n    nonsense();\n}"
    files = {"a.fs": isf("void main() { gl_FragColor = vec4(1.0); }", ""), "a.vs": vertex}

    with pytest.raises(ShaderError, match=r"a\.vs:3: .*nonsense"):
        written(files).generate("a", 2, 2)


def test_an_effect_that_no_file_has_is_named(written):
    with pytest.raises(MissingEffectError, match="no effect called 'nowhere'"):
        written({}).effect("nowhere", flat(1, 1, 1, 1))


def test_isf_transitions_are_told_the_progress(written):
    inputs = """{"NAME": "startImage", "TYPE": "image"}, {"NAME": "endImage", "TYPE": "image"},
        {"NAME": "progress", "TYPE": "float"}"""
    code = """void main() {
        gl_FragColor = mix(IMG_THIS_PIXEL(startImage), IMG_THIS_PIXEL(endImage), progress); }"""
    bench = written({"a.fs": isf(code, inputs)})

    near(bench.transition("a", flat(1, 0, 0, 1), flat(0, 0, 1, 1), 0.25), (0.75, 0, 0.25, 1))
