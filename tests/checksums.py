"""Results as text and checksums, for tests that compare them with what they were."""

import hashlib


def format_value(value, digits):
    """Return a value as text, a number with so many digits as every machine agrees on."""
    return f"{value:.{digits}g}" if isinstance(value, float) else str(value)


def digest(text):
    return hashlib.sha256(text.encode()).hexdigest()[:16]
