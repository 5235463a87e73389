"""What draws say: odds ratios, checks, sensitivity, risks, and other studies."""
