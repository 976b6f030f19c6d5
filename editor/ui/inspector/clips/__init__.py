"""The page of clips: its sections, and how their rows are bound to the selected clips."""
