"""Context menus of the timeline: made of the window's commands, and of what only a place offers."""
