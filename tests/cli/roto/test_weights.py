"""A command fetches the small models that it needs, and goes on where they cannot be had."""

import cv2
import numpy as np


def test_without_a_network_it_is_said_and_done_without(cutaway, tmp_path, monkeypatch):
    monkeypatch.delenv("CUTAWAY_OFFLINE")
    monkeypatch.setenv("CUTAWAY_MODELS", str(tmp_path / "models"))
    for registry in ("PIP_INDEX_URL", "npm_config_registry"):
        monkeypatch.setenv(registry, "http://127.0.0.1:9/")
    ended = cutaway("matte", pictures(tmp_path), "--box", "4,4,30,30", "-o", tmp_path / "mattes")
    assert ended.code == 0, ended.err
    assert "EfficientNet-Lite0" in ended.err
    assert "It goes on without" in ended.err
    assert len(list((tmp_path / "mattes").iterdir())) == 2


def test_offline_nothing_is_asked_for(cutaway, tmp_path, monkeypatch):
    monkeypatch.delenv("CUTAWAY_OFFLINE")
    monkeypatch.setenv("CUTAWAY_MODELS", str(tmp_path / "models"))
    ended = cutaway(
        "matte", pictures(tmp_path), "--box", "4,4,30,30", "-o", tmp_path / "mattes", "--offline"
    )
    assert ended.code == 0, ended.err
    assert "Getting" not in ended.err


def pictures(folder):
    """Two of them: a light square on a dark ground, which moves by two pixels."""
    clip = folder / "clip"
    clip.mkdir()
    for number in range(2):
        picture = np.full((48, 64, 3), 40, np.uint8)
        picture[8:24, 8 + 2 * number : 24 + 2 * number] = 220
        cv2.imwrite(str(clip / f"{number:05}.png"), picture)
    return clip
