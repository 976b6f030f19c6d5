"""How commands speak: tables, JSON, progress, errors as a sentence."""
