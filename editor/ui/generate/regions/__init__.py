"""The regions of the motion brush as a list. Begin with `section`."""
