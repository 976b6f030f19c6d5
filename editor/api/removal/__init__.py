"""Things taken out of clips, for scripts and the command line. Begin with `inpaint`."""
