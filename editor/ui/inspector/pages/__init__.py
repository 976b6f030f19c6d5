"""The pages of what is selected besides clips: a gap, a transition, a marker, a track, media, and
the sequence when nothing is."""
