"""Tells, when a project opens, which of its effects are not there any more."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject

from editor.api.effects import effects_folder
from editor.compositor.isf.catalogue import Catalogue
from editor.model.effects import EffectKind
from editor.model.project import Project
from editor.model.timeline import Clip, GeneratorSource, TrackKind
from editor.session.notices import Severity
from editor.session.session import Session
from editor.ui.reveal import reveal

_MOST_NAMED = 3


class MissingEffects(QObject):
    """The clips keep them: put back, the files are used again at the next start."""

    def __init__(self, session: Session, catalogue: Catalogue, parent: QObject) -> None:
        super().__init__(parent)
        used = dict.fromkeys(_used(session.document.project))
        names = [name for kind, name in used if catalogue.spec(kind, name) is None]
        if not names:
            return
        named = ", ".join(f"“{name}”" for name in names[:_MOST_NAMED])
        if len(names) > _MOST_NAMED:
            named += " …"
        said = self.tr("%n effects of this project are not there: {names}", "", len(names))
        session.notices.post(
            said.format(names=named),
            Severity.WARNING,
            self.tr("Open the Effects Folder"),
            _show_folder,
            "\n".join(names),
        )


def _show_folder() -> None:
    """Where they are to be put back; made if there is none."""
    folder = effects_folder()
    folder.mkdir(parents=True, exist_ok=True)
    reveal(folder)


def _used(project: Project) -> Iterator[tuple[EffectKind, str]]:
    for _, track in project.tracks():
        if track.kind is TrackKind.VIDEO:
            for transition in track.transitions:
                yield EffectKind.TRANSITION, transition.effect.name
        for item in track.items:
            if isinstance(item, Clip):
                for effect in item.effects:
                    yield EffectKind.EFFECT, effect.name
                if isinstance(item.source, GeneratorSource):
                    yield EffectKind.GENERATOR, item.source.effect.name
