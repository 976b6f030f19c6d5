"""The media of a project as a whole: their bins, and which are used."""
