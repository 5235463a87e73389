"""The program: `pvp-bayes`, or `python -m pvp_bayes`."""

import gc
import os
import sys
import warnings

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # matrices are small: more threads only wait
gc.set_threshold(100_000, 20, 20)  # to look for garbage while modules are read takes half a second


class _Hidden:
    """A finder to which some modules are not there; xarray would import each that it finds."""

    @staticmethod
    def find_spec(name: str, *_: object) -> None:
        if name in ("cupy", "pint", "sparse"):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)  # noqa: EM102


sys.meta_path.insert(0, _Hidden)
warnings.filterwarnings("ignore", "Numba extension module 'sparse", UserWarning)
if "xarray" not in sys.modules:  # which asks once whether it is there
    sys.modules.setdefault("dask", None)  # type: ignore[arg-type]


def main() -> None:
    """Run the command line, which processes beside it do not import."""
    try:
        from pvp_bayes.cli import main as run  # noqa: PLC0415
    except KeyboardInterrupt:
        print("pvp-bayes: interrupted: nothing was written yet", file=sys.stderr)  # noqa: T201
        sys.exit(130)
    run()


if __name__ == "__main__":
    main()
