"""What is dragged between panels and from the file manager."""
