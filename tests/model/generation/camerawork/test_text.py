import pytest

from editor.model.curves import number_at
from editor.model.generation.camera import MOVES
from editor.model.generation.camerawork.presets import preset
from editor.model.generation.camerawork.text import CameraTextError, camera_from_text


def ends(text: str, length: int = 120) -> dict[str, float]:
    """What each move has come to at the last frame."""
    path = camera_from_text(text, length)
    values = {name: number_at(getattr(path, name), length - 1) for name in MOVES}
    return {name: value for name, value in values.items() if value}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("push-in 20%", {"dolly": 0.2}),
        ("pull-out 20%", {"dolly": -0.2}),
        ("zoom 0.15", {"zoom": 0.15}),
        ("zoom-out 10%", {"zoom": -0.1}),
        ("pan 10deg, zoom 15%, handheld 1%", {"pan": 10, "zoom": 0.15, "handheld": 0.01}),
        ("Pan Left 10°", {"pan": -10}),
        ("tilt-down 5", {"tilt": -5}),
        ("roll-left 3 degrees", {"roll": -3}),
        ("truck-right 8%, pedestal-down 4%", {"truck": 0.08, "pedestal": -0.04}),
        ("orbit_left 12deg", {"orbit": -12}),
        ("push-in -20%", {"dolly": -0.2}),
    ],
)
def test_moves_are_understood(text, expected):
    assert ends(text) == pytest.approx(expected)


def test_moves_are_eased_unless_it_is_said_otherwise():
    assert number_at(camera_from_text("pan 10", 101).pan, 5) < 0.3
    assert number_at(camera_from_text("pan 10 linear", 101).pan, 5) == pytest.approx(0.5)
    assert camera_from_text("pan 10 smooth", 101) == camera_from_text("pan 10", 101)


def test_presets_are_understood_with_and_without_an_amount():
    assert camera_from_text("slow push in", 50) == preset("slow-push-in").path(50)
    assert camera_from_text("vertigo 80%", 50) == preset("vertigo").path(50, 0.8)
    assert camera_from_text("handheld", 50) == preset("handheld").path(50)
    assert ends("crash-zoom, roll 4") == pytest.approx({"zoom": 0.8, "roll": 4})


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("push-in", "Say how far “push-in” goes"),
        ("pusch-in 20%", "try “push-in”"),
        ("xyzzy", "“xyzzy” is not a camera move"),
        ("pan 10%", "“pan” is an angle"),
        ("zoom 20deg", "“zoom” is a share"),
        ("zoom 20", "write “20%”"),
        ("pan 5, pan-left 3", "“pan-left 3” moves what another camera move has already: pan"),
        ("push-in 20%,", "A camera move is missing"),
        ("", "A camera move is missing"),
        ("pull-out 95%", "by less than 90%"),
        ("pan 90", "75 degrees at most"),
        ("handheld -1%", "cannot be less than nothing"),
        ("vertigo linear", "leave out the easing"),
        ("20%", "is not a camera move"),
        ("linear", "is not a camera move"),
    ],
)
def test_what_is_not_understood_is_said_in_a_sentence(text, said):
    with pytest.raises(CameraTextError, match=said) as error:
        camera_from_text(text, 120)

    assert str(error.value).endswith(".")
