"""The shared vectors, through the typed methods of the package."""
