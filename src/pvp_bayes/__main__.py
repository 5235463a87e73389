"""The program: `pvp-bayes`, or `python -m pvp_bayes`."""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # matrices are small: more threads only wait

from pvp_bayes.cli import main  # after the setting that NumPy reads

if __name__ == "__main__":
    main()
