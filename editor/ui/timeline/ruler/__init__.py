"""The ruler over the tracks. `ticks` decides where it has lines and labels."""
