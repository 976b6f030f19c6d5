"""The foot of the panel: what it will cost, the button that begins it, and how far it is."""
