"""One click on a picture becomes a mask of what is under it. Begin with `finding`."""
