"""The two printed tables under one reading: who can have both, and which reading is analysed."""
