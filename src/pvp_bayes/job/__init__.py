"""Run the analysis of one study or of many, and read and write files."""
