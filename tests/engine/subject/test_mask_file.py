import hashlib
from pathlib import Path

import numpy as np
import pytest

from editor.engine.subject.errors import SubjectError
from editor.engine.subject.mask_file import save_mask

cv2 = pytest.importorskip("cv2")
MASK = np.linspace(0, 1, 12, dtype=np.float32).reshape(3, 4)


def test_a_mask_is_a_grey_picture_named_by_what_it_holds(tmp_path):
    saved = save_mask(MASK, tmp_path / "masks")

    path = Path(saved.path)
    assert path.stem == hashlib.sha256(path.read_bytes()).hexdigest()
    assert np.array_equal(cv2.imread(str(path), cv2.IMREAD_UNCHANGED), np.round(MASK * 255))


def test_equal_masks_are_one_file(tmp_path):
    assert save_mask(MASK, tmp_path) == save_mask(MASK.copy(), tmp_path)
    assert save_mask(1 - MASK, tmp_path) != save_mask(MASK, tmp_path)
    assert len(list(tmp_path.iterdir())) == 2


def test_a_place_that_cannot_be_written_to_is_a_sentence(tmp_path):
    (tmp_path / "file").write_text("not a folder")

    with pytest.raises(SubjectError, match="cannot be kept"):
        save_mask(MASK, tmp_path / "file")
