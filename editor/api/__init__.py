"""Cutaway for scripts: what the command line does, as calls. Begin with `film.Film`.

    from editor.api.film import Film

    with Film.new("trip.cutaway") as film:
        film.timeline.append("beach.mp4")
        film.render("trip.mp4")

Pictures are brought to life by `film.generate`, or without a project by
`editor.api.generation.generate`.

Things are named as on the command line (see `naming`), times are frames, seconds (`2s`) or
timecode. Every call that changes something is one step that can be undone, and is in the file
when it returns.
"""
