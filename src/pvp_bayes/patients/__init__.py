"""Make patients as counts by covariate pattern: reconstructed, drawn, or the user's own."""
