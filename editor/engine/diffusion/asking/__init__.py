"""From a request to what a pipeline is called with. Begin with `options` (what can be set), then
`telling` (what is the same for every kind) and `showing` (pictures and clips, each in the form that
the family takes natively); `scheduling` sets another rule by which noise is taken away."""
