"""What changes the film: clips, footage, marks, tracks."""
