"""Motion brush and camera for models that know neither: Still Motion draws what was painted, and
the model makes its clip from that. Begin with `choosing` (who drafts, and what can be set), then
`drawing`.
"""
