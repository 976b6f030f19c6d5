"""The mattes of the clip that is worked on: listed, tracked, refined, put to use. Begin with
`panel`."""
