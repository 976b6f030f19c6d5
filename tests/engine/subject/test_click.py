from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from generation_builders import grey
from media_builders import samples

from editor.engine.models.folder import ModelFolder
from editor.engine.subject.click import as_seen, mask_under
from editor.engine.subject.finding import SubjectFinder

cv2 = pytest.importorskip("cv2")


@pytest.fixture
def frame():
    """Grey, with a red corner at the upper left as stored."""
    frame = grey(160, 90, 60)
    samples(frame)[:30, :40, :3] = (200, 30, 30)
    return frame


@pytest.mark.parametrize(
    ("rotation", "mirrored", "row", "column"),
    [
        *((0, False, 0, 0), (90, False, 0, -1), (180, False, -1, -1), (270, False, -1, 0)),
        *((0, True, 0, -1), (90, True, -1, -1)),
    ],
)
def test_a_picture_is_looked_at_upright(frame, rotation, mirrored, row, column):
    seen = as_seen(replace(frame, rotation=rotation, mirrored=mirrored))

    assert seen.shape == ((160, 90, 3) if rotation % 180 else (90, 160, 3))
    assert tuple(seen[row, column]) == (200, 30, 30)
    assert (seen == (60, 60, 60)).all(-1).sum() == 160 * 90 - 30 * 40


def test_a_click_becomes_a_mask_in_a_file(frame, tmp_path):
    finder = SubjectFinder(ModelFolder(tmp_path / "none"))

    mask = mask_under(finder, replace(frame, rotation=90), 80, 10, tmp_path / "masks")

    covered = cv2.imread(mask.path, cv2.IMREAD_UNCHANGED)
    assert Path(mask.path).parent == tmp_path / "masks"
    assert covered.shape == (160, 90)
    assert covered[:38, 62:].min() > 200
    assert covered[44:].max() < 50
    assert np.mean(covered > 127) == pytest.approx(30 * 40 / (160 * 90), abs=0.02)
