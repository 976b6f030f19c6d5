"""Tracking by SAM 2, for users who bring it.

Source: SAM 2 (Ravi et al., 2024), as transformers has it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from editor.engine.models.folder import ModelFolder
from editor.engine.roto.footage import Picture
from editor.engine.roto.tracking.following import Advice, Followed
from editor.engine.roto.tracking.spans import Coverage, TrackError
from editor.engine.torch_library import torch_library

WEIGHTS = "sam2"
"""Its folder among the user's models: what `Sam2VideoModel.save_pretrained` writes."""

_MEAN, _SPREAD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
_OBJECT = 1


def installed_sam2(folder: ModelFolder) -> Path | None:
    """Where it lies, if the user has brought it."""
    place = folder.path / WEIGHTS
    return place if (place / "config.json").is_file() else None


class Sam2Follower:
    """Keeps the model and what it remembers of the last frames. Belongs to one thread.

    Raises:
        TrackError: the folder does not hold SAM 2, or transformers is not installed.
    """

    def __init__(self, place: Path) -> None:
        self._torch = torch_library()
        try:
            from transformers import Sam2VideoModel
        except ImportError as error:
            raise TrackError(
                "SAM 2 needs the library transformers: install the extra `ai` "
                "(pip install 'cutaway[ai]'), or remove the model `sam2`."
            ) from error
        try:
            model: Any = Sam2VideoModel.from_pretrained(
                str(place), local_files_only=True, trust_remote_code=False, use_safetensors=True
            )
        except (OSError, ValueError, KeyError, RuntimeError) as error:
            raise TrackError(
                f"{place} does not hold SAM 2 as transformers saves it: bring it anew in the "
                "Models window, or remove the model `sam2`."
            ) from error
        self._model = model.eval()
        self._side = int(model.config.prompt_encoder_config.image_size)
        self._remembers = max(model.num_maskmem, model.config.max_object_pointers_in_encoder)
        self._session: Any = None
        self._frame = 0

    def begin(self, picture: Picture, coverage: Coverage) -> None:
        from transformers.models.sam2_video.modeling_sam2_video import Sam2VideoInferenceSession

        height, width = coverage.shape
        self._session = Sam2VideoInferenceSession(
            video_height=height, video_width=width, dtype=self._torch.float32
        )
        self._frame = 0
        self._decide(coverage)
        self._seen(picture)

    def follow(self, picture: Picture, advice: Advice | None = None) -> Followed:
        self._frame += 1
        said = self._seen(picture)
        functional = self._torch.nn.functional
        size = picture.shape[0], picture.shape[1]
        odds = functional.interpolate(said.pred_masks.float(), size=size, mode="bilinear")
        coverage = self._torch.sigmoid(odds[0, 0]).numpy().astype(np.float32)
        there = float(self._torch.sigmoid(said.object_score_logits.flatten()[0]))
        touched = coverage > 0.1
        certainty = float(np.abs(2 * coverage[touched] - 1).mean()) if touched.any() else 1.0
        return Followed(coverage, max(there, 1 - there) * certainty)

    def settle(self, coverage: Coverage) -> None:
        """What it remembers is its own: another coverage would have to be a key."""

    def _decide(self, coverage: Coverage) -> None:
        """Make this the known coverage of the frame that comes next."""
        import cv2

        square = cv2.resize(coverage, (self._side, self._side), interpolation=cv2.INTER_AREA)
        solid = self._torch.from_numpy((np.asarray(square) > 0.5).astype(np.float32))[None, None]
        index = self._session.obj_id_to_idx(_OBJECT)
        self._session.add_mask_inputs(index, self._frame, solid)
        self._session.obj_with_new_inputs = [_OBJECT]

    def _seen(self, picture: Picture) -> Any:
        import cv2

        side = self._side, self._side
        square = np.asarray(cv2.resize(picture, side, interpolation=cv2.INTER_AREA), np.float32)
        levels = (square / 255 - np.array(_MEAN)) / np.array(_SPREAD)
        tensor = self._torch.from_numpy(levels.astype(np.float32)).permute(2, 0, 1)[None]
        with self._torch.inference_mode():
            said = self._model(self._session, frame=tensor, frame_idx=self._frame)
        self._forget()
        return said

    def _forget(self) -> None:
        """Let go of what lies too far back to be looked at again."""
        oldest = self._frame - self._remembers
        self._session.processed_frames = {}
        outputs = self._session.output_dict_per_obj[0]["non_cond_frame_outputs"]
        for frames in (outputs, self._session.frames_tracked_per_obj[0]):
            for frame in [frame for frame in frames if frame < oldest]:
                del frames[frame]
