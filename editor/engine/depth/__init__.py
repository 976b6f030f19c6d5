"""How near the parts of a picture are, estimated by a learned model. Begin with `estimation`."""
