"""Effects, generators and transitions from shader files: ISF (isf.video) and gl-transitions.

Begin at `catalogue`, which reads folders of files without a GL context; `programs` draws with
them; `check` says of each file whether it loads, compiles and draws. Between a file and GL lie
`header` (what the file declares), `dialect` and `translate` (old GLSL to GLSL 330).
"""
