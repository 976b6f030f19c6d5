"""The bar under a monitor: times, buttons, menus. Begin with `bar`."""
