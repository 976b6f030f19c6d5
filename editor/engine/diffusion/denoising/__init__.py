"""What is done from outside about how a pipeline takes noise away: where it begins (`start`, and
`rounds` of those that make a clip so), whose words count when (`blending`), what it keeps from step
to step (`caching`), and what the clip looks like so far (`sketching`, by `colours`). `handling` is
all of it for one run, and `leaving` what is let go after it; `known` says which pipelines can be
handled how, and `latents` how they lay out what they work on.
"""
