import pytest

from editor.compositor.shaders import ShaderLibrary, ShaderProblem

VERTEX = """#version 330
void main() { gl_Position = vec4(vec2(gl_VertexID & 1, gl_VertexID >> 1) * 4.0 - 1.0, 0.0, 1.0); }
"""
COLOURED = """#version 330
#include "lib/level.glsl"
out vec4 colour;
void main() { colour = vec4(LEVEL * level()); }
"""
LEVEL = "float level() { return 0.5; }\n"


@pytest.fixture
def library(gl, tmp_path):
    files = {
        "display/quad.vert": VERTEX,
        "display/coloured.frag": COLOURED,
        "lib/level.glsl": LEVEL,
        "display/broken.frag": "#version 330\nout vec4 c;\nvoid main() { c = nonsense; }\n",
        "display/round.frag": '#version 330\n#include "lib/round.glsl"\n',
        "lib/round.glsl": '#include "lib/round.glsl"\n',
        "display/lost.frag": '#version 330\n#include "lib/nowhere.glsl"\n',
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    library = ShaderLibrary(gl, tmp_path)
    yield library
    library.release()


def test_a_variant_is_what_its_defines_say(library, pool):
    target = pool.framebuffer(pool.take(1, 1, "f1"))
    levels = []
    for level in ("1.0", "0.5"):
        target.use()
        library.get("display/coloured", (("LEVEL", level),)).draw(3)
        levels.append(target.read(components=1, alignment=1)[0])

    assert levels == [128, 64]


def test_a_variant_is_compiled_once(library):
    first = library.get("display/coloured", (("LEVEL", "1.0"),))

    assert library.get("display/coloured", (("LEVEL", "1.0"),)) is first
    assert library.get("display/coloured", (("LEVEL", "0.5"),)) is not first


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("display/broken", r"broken\.frag"),
        ("display/none", r"none\.frag: not in"),
        ("display/lost", r"nowhere\.glsl: not in"),
        ("display/round", r"round\.glsl: includes itself"),
    ],
)
def test_a_shader_that_does_not_load_is_named(library, name, message):
    with pytest.raises(ShaderProblem, match=message):
        library.get(name)
