"""How clips look: their values and effects, what they blend into, their mattes, titles."""
