"""Read study and evidence files into typed data; represent printed numbers as intervals."""
