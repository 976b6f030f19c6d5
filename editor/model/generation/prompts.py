"""What a clip should show, in words that may change along it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class TimedPrompt:
    """`text` is wanted, and `negative` is not, from frame `start` of the clip on."""

    start: int
    text: str
    negative: str = ""


@dataclass(frozen=True, slots=True)
class PromptSchedule:
    """Prompts in order of time, one a frame at most. Empty: nothing is said.

    `blend` frames lead from each to the next, ending where the next begins; 0 is a cut.
    """

    prompts: tuple[TimedPrompt, ...] = ()
    blend: int = 0

    @staticmethod
    def of(text: str, negative: str = "") -> PromptSchedule:
        """One prompt for the whole clip."""
        return PromptSchedule((TimedPrompt(0, text, negative),) if text or negative else ())

    @property
    def text(self) -> str:
        """The first prompt's."""
        return self.prompts[0].text if self.prompts else ""

    def within(self, frames: int, before: int = 0) -> PromptSchedule:
        """As it counts in a clip of `frames`, of which those `before` come before its own first:
        what counts nowhere is left out."""
        later = sorted(self.prompts, key=lambda each: each.start)
        moved = tuple(replace(each, start=each.start + before) for each in later)
        whole = PromptSchedule(moved, self.blend)
        counts = {each for frame in range(frames) for each, _ in whole.weights_at(frame)}
        heard = tuple(each for each in dict.fromkeys(moved) if each in counts)
        return PromptSchedule(heard, self.blend)

    def weights_at(self, frame: int) -> tuple[tuple[TimedPrompt, float], ...]:
        """The prompts that count at `frame`, with weights that sum to 1: one, or two in a blend.

        Before the first prompt's start the first counts.
        """
        if not self.prompts:
            return ()
        index = max(0, bisect_right(self.prompts, frame, key=lambda each: each.start) - 1)
        now = self.prompts[index]
        if index + 1 == len(self.prompts) or self.blend == 0:
            return ((now, 1.0),)
        following = self.prompts[index + 1]
        length = min(self.blend, following.start - now.start)
        share = 1 - (following.start - frame) / length
        return ((now, 1.0),) if share <= 0 else ((now, 1 - share), (following, share))
