"""Films and pictures sample for sample, and what is laid into them. Begin with `original`."""
