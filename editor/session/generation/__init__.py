"""Shots, their takes and the queue, as the window uses them. Begin with `generation`."""
