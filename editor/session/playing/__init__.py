"""What is looked at and how it plays: viewers, the playhead, the transport."""
