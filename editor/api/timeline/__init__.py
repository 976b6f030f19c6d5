"""One sequence, edited by name. Begin with `timeline.Timeline`; its edits are told by subject.

`addresses` and `title_fields` know parameters by name, `footage` which part of a media is used.
"""
