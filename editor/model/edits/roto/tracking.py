"""Frames of a matte: those that the user decides, and those that are tracked from them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from editor.model.edits.errors import EditError
from editor.model.edits.roto.mattes import changed_coverage, footage_of, matte_in
from editor.model.project import Project
from editor.model.roto.footage import frame_count
from editor.model.roto.matte import Key, Matte, MatteId, Stretch
from editor.model.roto.windows import with_windows, without_frames


def set_key(project: Project, matte: MatteId, key: Key) -> Project:
    """Decides a frame. What was tracked around it stays, until `put_stretches` brings better.

        |tracked|tracked|   ->   |tracked|K|tracked|

    Raises:
        EditError: there is no such matte, it is locked, or its footage has no such frame.
    """
    known = matte_in(project, matte)
    footage = footage_of(project, known)
    frames = frame_count(footage)
    if not 0 <= key.frame < frames:
        raise EditError(
            f"“{footage.name}” has no frame {key.frame} for “{known.name}”: its frames are 0 to "
            f"{frames - 1}."
        )

    def keyed(old: Matte) -> Matte:
        others = (each for each in old.keys if each.frame != key.frame)
        keys = tuple(sorted((*others, key), key=lambda each: each.frame))
        return _without_machine(replace(old, keys=keys), key.frame)

    return changed_coverage(project, matte, keyed)


def remove_key(project: Project, matte: MatteId, frame: int) -> Project:
    """Takes a decision back: nothing is covered on its frame until it is tracked.

    Raises:
        EditError: there is no such matte, it is locked, or it has no key there.
    """
    known = matte_in(project, matte)
    if known.key(frame) is None:
        raise EditError(f"“{known.name}” has no key on frame {frame}.")

    def without(old: Matte) -> Matte:
        kept = tuple(each for each in old.keys if each.frame != frame)
        return _without_machine(replace(old, keys=kept), frame)

    return changed_coverage(project, matte, without)


def put_stretches(project: Project, matte: MatteId, stretches: Iterable[Stretch]) -> Project:
    """What has been tracked, in place of exactly those frames. Keys stay as they are, and so does
    what lies outside, as the very same objects. Edges made ahead of these frames are dropped.

        |aaaaaaaa|K|bbbbbb|   ->   |aaaa|nnnn|K|nn|bbbb|

    Raises:
        EditError: there is no such matte, or it is locked.
    """

    def put(old: Matte) -> Matte:
        new = _between_keys(old, _checked(stretches))
        alphas = old.alphas
        for each in new:
            alphas = without_frames(alphas, each.first, each.end)
        return replace(old, stretches=with_windows(old.stretches, new), alphas=alphas)

    return changed_coverage(project, matte, put)


def put_alphas(project: Project, matte: MatteId, alphas: Iterable[Stretch]) -> Project:
    """Edges that have been made ahead, in place of exactly those frames.

    Raises:
        EditError: there is no such matte, it is locked, or its edges are not made ahead any more.
    """
    known = matte_in(project, matte)
    if not known.edges.are_made_ahead:
        raise EditError(f"The edges of “{known.name}” are not made ahead any more.")
    return changed_coverage(
        project,
        matte,
        lambda old: replace(old, alphas=with_windows(old.alphas, _checked(alphas))),
    )


def clear_tracking(project: Project, matte: MatteId) -> Project:
    """Takes away all that was tracked or made of it; keys and splines stay.

    Raises:
        EditError: there is no such matte, or it is locked.
    """
    return changed_coverage(project, matte, lambda old: replace(old, stretches=(), alphas=()))


def _without_machine(matte: Matte, frame: int) -> Matte:
    return replace(
        matte,
        stretches=without_frames(matte.stretches, frame, frame + 1),
        alphas=without_frames(matte.alphas, frame, frame + 1),
    )


def _between_keys(matte: Matte, stretches: tuple[Stretch, ...]) -> tuple[Stretch, ...]:
    for key in matte.keys:
        stretches = without_frames(stretches, key.frame, key.frame + 1)
    return stretches


def _checked(stretches: Iterable[Stretch]) -> tuple[Stretch, ...]:
    given: Sequence[Stretch] = tuple(stretches)
    if any(each.first < 0 or each.offset < 0 for each in given):
        raise EditError("What is tracked lies before the first frame of its footage.")
    return tuple(given)
