"""What the timeline knows of takes and of what is being generated. Begin with `coming`."""
