"""The program: `pvp-bayes`, or `python -m pvp_bayes`."""

import os
import sys

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # matrices are small: more threads only wait


def main() -> None:
    """Run the command line."""
    try:
        from pvp_bayes.cli.app import main as run  # noqa: PLC0415  (an interruption of the import)
    except KeyboardInterrupt:
        print("pvp-bayes: interrupted: nothing was written yet", file=sys.stderr)  # noqa: T201
        sys.exit(130)
    run()


if __name__ == "__main__":
    main()
