"""Things taken out of moving footage. Begin with `filling`."""
