"""Values as rows: begin with `timeline`; `order` gives rows their place among others."""
