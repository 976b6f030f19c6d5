"""The media of a film: brought in, found again, named, sorted, taken out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path

from editor.api.changes import Made
from editor.api.errors import NamingError
from editor.api.naming import media_named
from editor.api.opened import Opened
from editor.api.relinking import file_below, is_missing
from editor.api.values import Rate
from editor.api.values import rate as checked_rate
from editor.media.errors import MediaError
from editor.media.probe import probe, reference_of
from editor.model.edits.errors import EditError
from editor.model.edits.ids import random_id
from editor.model.edits.project import bins, describe
from editor.model.edits.project import media as edits
from editor.model.media import MediaId, MediaReference
from editor.model.project import Project

DEFAULT_SEQUENCE_RATE = Fraction(25)


@dataclass(frozen=True, slots=True)
class Relinked:
    """Media that were found again; `left` says in a sentence each why others were not."""

    media: tuple[MediaReference, ...]
    left: tuple[str, ...]


class MediaPool(Opened):
    """Media are named by id, name or path."""

    def import_media(
        self, *paths: str | Path, bin: str = "", rate: Rate = DEFAULT_SEQUENCE_RATE
    ) -> tuple[MediaReference, ...]:
        """Media files, or patterns of image sequences, as media of the project, in one step.

        Of a path that is there already, gives the media it is. `rate` is that of image sequences.

        Raises:
            MediaError: there is nothing in a file that can be shown or heard.
        """
        pace = checked_rate(rate)
        files = dict.fromkeys(Path(path).absolute() for path in paths)
        found = tuple(self._reference(path, bin, pace) for path in files)

        def edit(project: Project) -> Project:
            for each in found:
                if project.media_reference(each.id) is None:
                    project = edits.add_media(project, each)
            return project

        what = found[0].name if len(found) == 1 else f"{len(found)} media"
        self.apply(f"Import {what}", edit)
        return found

    def find_media(self, name: str | Path) -> MediaReference:
        """The media called so, by id, name or path; else what the file of that path holds, not
        yet in the project.

        Raises:
            MediaError: there is neither such a media nor such a file.
            NamingError: it could be several.
        """
        known = media_named(self.project, str(name))
        return known or self._reference(Path(name).absolute(), "", DEFAULT_SEQUENCE_RATE)

    def warnings_of(self, media: MediaId) -> tuple[str, ...]:
        """What was odd about a file that was read since the film was opened, a sentence each."""
        return self._warnings.get(media, ())

    def named_warnings(self, media: MediaReference) -> list[str]:
        """`warnings_of` a media, each with its name in front."""
        return [f"{media.name}: {warning}" for warning in self.warnings_of(media.id)]

    def relink_media(self, media: str, path: str | Path) -> MediaReference:
        """Let a media be another file, or the file of its name that is somewhere below a folder.

        Its clips stay as they are and show that file from now on.

        Raises:
            EditError: the file lacks what a clip uses, or is another media of the project.
            MediaError: the file cannot be read, or there is none of that name below the folder.
        """
        old = self._known(media)
        target = Path(path).absolute()
        new = self._anew(old, file_below(target, old) if target.is_dir() else target)
        self.apply(f"Relink {old.name}", lambda project: _relinked(project, new))
        return new

    def relink_below(self, folder: str | Path) -> Relinked:
        """Find all media whose files are missing by their names below a folder, in one step."""
        gone = [each for each in self.project.media if is_missing(each)]
        done: list[MediaReference] = []
        left: list[str] = []

        def edit(project: Project) -> Project:
            for old in gone:
                try:
                    new = self._anew(old, file_below(Path(folder).absolute(), old))
                    project = _relinked(project, new)
                except (EditError, MediaError) as error:
                    left.append(str(error))
                else:
                    done.append(new)
            return project

        what = gone[0].name if len(gone) == 1 else f"{len(gone)} media"
        self.apply(f"Relink {what}", edit)
        return Relinked(tuple(done), tuple(left))

    def remove_media(self, *media: str) -> Made:
        """Take media out of the project; their files stay.

        Raises:
            EditError: a clip uses one of them.
        """
        ids = [self._known(each).id for each in media]

        def edit(project: Project) -> Project:
            for each in ids:
                project = edits.remove_media(project, each)
            return project

        what = media[0] if len(media) == 1 else f"{len(media)} media"
        return self.apply(f"Remove {what}", edit)

    def rename_media(self, media: str, name: str) -> Made:
        """Call a media something else; its file keeps its name."""
        known = self._known(media)
        return self.apply(
            f"Rename {known.name}", lambda project: edits.rename_media(project, known.id, name)
        )

    def set_bin(self, media: str, bin: str) -> Made:
        """Sort a media into a bin; an empty name: out of all."""
        known = self._known(media)
        return self.apply(
            f"Sort {known.name}", lambda project: bins.put_into_bin(project, (known.id,), bin)
        )

    def describe_media(
        self,
        *media: str,
        rating: int | None = None,
        tag: Sequence[str] = (),
        untag: Sequence[str] = (),
        label: str | None = None,
        note: str | None = None,
    ) -> Made:
        """Say of media how good they are (`rating`, 0 to 5), what is in them, what to do with
        them; what is left out stays as it is.

        Raises:
            EditError: there is no such rating or label.
        """
        ids = [self._known(each).id for each in media]

        def edit(project: Project) -> Project:
            if rating is not None:
                project = describe.rate(project, ids, rating)
            project = describe.untag(project, ids, untag) if untag else project
            project = describe.tag(project, ids, tag) if tag else project
            if label is not None:
                project = describe.set_label(project, ids, label)
            return project if note is None else describe.set_note(project, ids, note)

        what = media[0] if len(media) == 1 else f"{len(media)} media"
        return self.apply(f"Describe {what}", edit)

    def add_bin(self, path: str) -> Made:
        """Make an empty bin; `Day one/Sound` lies within `Day one`."""
        return self.apply(f"Make bin {path}", lambda project: bins.add_bin(project, path))

    def rename_bin(self, path: str, name: str) -> Made:
        """Call a bin something else; all that lies in it goes along."""
        return self.apply(
            f"Rename bin {path}", lambda project: bins.rename_bin(project, path, name)
        )

    def remove_bin(self, path: str) -> Made:
        """Take a bin away; what lies in it goes to the bin around it."""
        return self.apply(f"Remove bin {path}", lambda project: bins.remove_bin(project, path))

    def _known(self, name: str) -> MediaReference:
        known = media_named(self.project, name)
        if known is None:
            has = ", ".join(each.name for each in self.project.media) or "none"
            raise NamingError(f"There is no media “{name}” in this project: it has {has}.")
        return known

    def _reference(self, path: Path, bin: str, rate: Fraction) -> MediaReference:
        for reference in self.project.media:
            if reference.path == str(path):
                return reference
        return replace(self._read(path, MediaId(random_id()), rate), bin=bin)

    def _anew(self, old: MediaReference, path: Path) -> MediaReference:
        """`old` as the file at `path`; a name that the user gave stays."""
        rate = old.video.rate if old.video and old.video.rate else DEFAULT_SEQUENCE_RATE
        return self._read(path, old.id, rate).told_by(old)

    def _read(self, path: Path, id: MediaId, rate: Fraction) -> MediaReference:
        info = probe(path, rate)
        self._warnings[id] = info.warnings
        return reference_of(info, id)


def _relinked(project: Project, new: MediaReference) -> Project:
    for each in project.media:
        if each.path == new.path and each.id != new.id:
            raise EditError(f"“{new.path}” is in the project already, as “{each.name}”.")
    return edits.relink_media(project, new)
