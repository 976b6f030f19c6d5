"""An ISF or gl-transitions file as it is written: its header, inputs and code."""
