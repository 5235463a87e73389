"""Every printed number recomputed from the others."""
