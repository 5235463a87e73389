"""Define the three exceptions of the package; every message says what to do."""

__all__ = ["InfeasibleError", "SamplingError", "StudyError"]


class StudyError(ValueError):
    """A file or an argument is not valid: fix what the message names."""


class InfeasibleError(ValueError):
    """No data set is compatible with the printed tables: try a reading that the message names."""


class SamplingError(ValueError):
    """The draws are not reliable: change what the message names before using any number."""
