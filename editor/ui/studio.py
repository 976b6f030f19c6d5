"""What every panel of the window is given."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from editor.compositor.isf.catalogue import Catalogue
from editor.jobs.effect_pictures.previews import EffectPreviews
from editor.jobs.playback.player import Player
from editor.jobs.presence import Presence
from editor.jobs.preview.engine import PreviewEngine
from editor.jobs.preview.helps import Helps
from editor.jobs.proxies import Proxies
from editor.jobs.queue import JobQueue
from editor.jobs.rendering.render_cache import RenderCache
from editor.jobs.thumbnails.sketches import Sketches
from editor.jobs.thumbnails.thumbnails import Thumbnails
from editor.jobs.waveforms import Waveforms
from editor.session.generation.easing import Easing
from editor.session.generation.generation import Generation
from editor.session.picking import Picking
from editor.session.playing.playhead import Playhead
from editor.session.playing.transport import Transport
from editor.session.playing.viewer import SOURCE, ProgramViewer, Viewer
from editor.session.preferences import Preferences
from editor.session.removal.removal import Removal
from editor.session.roto.roto import Roto
from editor.session.session import Session
from editor.session.targets import Targets
from editor.session.upkeep.footage import Footage
from editor.session.upkeep.proxying import Proxying
from editor.session.upkeep.rendering import Rendering
from editor.settings import cache_folder
from editor.store.learnt import notes_file
from editor.ui.commands.actions import Actions
from editor.ui.sentences.translated import translated
from editor.ui.viewport.presenting.choice import best_output
from editor.ui.viewport.routing.commands import commanded_monitors
from editor.ui.viewport.routing.monitors import Monitors


@dataclass(slots=True)
class Studio:
    """Everything about one open project in one window. Use `furnished`, and `close` at the end.

    `program` and `source` play what the two monitors show; `preview` draws for both, `player` keeps
    the time; `monitors` knows which of them the keys work.
    """

    session: Session
    actions: Actions
    preferences: Preferences
    jobs: JobQueue
    catalogue: Catalogue
    preview: PreviewEngine
    player: Player
    program: Transport
    source: Transport
    monitors: Monitors
    thumbnails: Thumbnails
    sketches: Sketches
    waveforms: Waveforms
    proxies: Proxies
    renders: RenderCache
    footage: Footage
    presence: Presence
    effect_previews: EffectPreviews
    targets: Targets
    picking: Picking
    generation: Generation
    roto: Roto
    removal: Removal

    @staticmethod
    def furnished(
        window: QWidget, session: Session, preferences: Preferences, catalogue: Catalogue
    ) -> Studio:
        """All that panels need, for `window`, whose keys work the commands."""
        jobs, actions = JobQueue(window), Actions(window)
        program = ProgramViewer(session, preferences, window)
        cache = cache_folder(preferences.settings)
        proxying = Proxying(session, preferences, jobs, cache, window)
        source = Viewer(SOURCE, Playhead(window), preferences, window)
        rendering = Rendering(session, preferences, jobs, catalogue, cache, window)
        helps = Helps(proxying.proxies.proxy_of, rendering.cache.find, translated)
        preview = PreviewEngine(catalogue, window, best_output(), helps)
        player = Player(preview, preferences.settings.sound_device, window)
        monitors = Transport(program, player, window), Transport(source, player, window)
        for transport in monitors:
            proxying.wait_for(transport)
            rendering.wait_for(transport)
        rendering.learn_from(player)
        actions.connect_to("timeline.render_range", rendering.render_range)
        actions.connect_to("timeline.delete_renders", rendering.delete)
        notes = notes_file()
        generation = Generation(session, jobs, preferences, catalogue, notes, window)
        roto = Roto(session, jobs, window)
        removal = Removal(session, jobs, roto, generation, window)
        easing = Easing(roto.runner, roto)
        for transport in monitors:
            generation.yield_to(transport)
            easing.yield_to(transport)
        generation.open()
        roto.open()
        sketches = Sketches(catalogue, lambda: session.project, window, proxying.proxies.proxy_of)
        sketches.wait_for(preview)
        return Studio(
            session,
            actions,
            preferences,
            jobs,
            catalogue,
            preview,
            player,
            *monitors,
            commanded_monitors(actions, session, preferences, window),
            Thumbnails(cache, window, proxying.proxies.proxy_of),
            sketches,
            Waveforms(jobs, cache, window),
            proxying.proxies,
            rendering.cache,
            Footage(session, jobs, window),
            Presence(jobs, window),
            EffectPreviews(jobs, catalogue, cache / "effects", window),
            Targets(session, window),
            Picking(session.selection, window),
            generation,
            roto,
            removal,
        )

    def close(self) -> None:
        """End all that runs; to be called before the window is gone."""
        self.program.pause()
        self.source.pause()
        self.player.close()
        self.preview.close()
        self.thumbnails.close()
        self.sketches.close()
        self.generation.leave()
        self.roto.leave()
        self.removal.leave()
        self.jobs.close()
        self.generation.close()
        self.roto.close()
        self.removal.close()
