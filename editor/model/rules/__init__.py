"""What holds for every project: what may stand where, and what may not."""
