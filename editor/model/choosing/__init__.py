"""What a hand means: which clips, which cuts, which points in time."""
