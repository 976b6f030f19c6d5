"""The lanes at the foot of the clip that is worked on: how sure its mattes are, frame by frame, and
the keys of their shapes. Begin with `lanes`."""
