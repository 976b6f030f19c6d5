"""Where the playhead can be sent: cuts and markers, marks, a time that somebody types."""
