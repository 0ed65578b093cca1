"""The language of the care gate: how a text is made plain, and the shapes that are looked for."""
