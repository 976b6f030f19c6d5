"""The lane at the foot of the clip that is worked on: how sure its matte is, frame by frame. Begin
with `lanes`."""
