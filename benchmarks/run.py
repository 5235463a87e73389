"""Compare the speed of pvp-bayes with that of similar packages.

    uv pip install --group bench     # or: pip install bambi duckdb numpyro pyarrow statsmodels
    python benchmarks/run.py [--runs 3]

Times are medians of several runs. Ratios compare times from the same call of this script.
rstanarm is included if it is installed in R (Debian: apt-get install r-cran-rstanarm).
Every time is the wall time of a whole process, including imports, unless the row says "further".
"Cold" starts with empty caches of compiled code, "warm" with the caches of the previous run.
Absolute times depend on the machine and its load; only the ratios can be compared.
"""

import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from importlib import metadata
from pathlib import Path

import numpy as np
import pandas as pd

import pvp_bayes as pb

HERE = Path(__file__).parent
RESULT = HERE / "result.json"
PEERS = {name: (sys.executable, HERE / "peers.py", name) for name in ("bambi", "pymc", "numpyro")}
PEERS |= {
    "rstanarm": ("Rscript", HERE / "rstanarm.R"),  # left out if not installed
    "statsmodels": (sys.executable, HERE / "peers.py", "statsmodels"),
}
PACKAGES = ("pvp-bayes", "bambi", "pymc", "pytensor", "numba", "numpyro", "jax", "statsmodels")
COUNTING = """
import resource, sys, time
import duckdb
import pvp_bayes as pb

file, names = sys.argv[1], ["a", "b", "c", "d"]
by = ", ".join(names)
query = f"select {by}, sum(y), count(*) - sum(y) from read_parquet('{file}') group by {by}"
for repeat in range(3):
    started = time.perf_counter()
    duckdb.sql(query).fetchall()
    bare = time.perf_counter() - started
    started = time.perf_counter()
    patients = pb.count_patterns(duckdb.read_parquet(file), outcome="y", predictors=names)
    counted = time.perf_counter() - started
    started = time.perf_counter()
    pb.infer(patients, pb.PRIOR_SETS["hierarchical"], random_seed=1)
    print(bare, counted, time.perf_counter() - started)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000)
"""
"""Prints seconds of the bare group-by, of `count_patterns` and of the fit, then peak MB."""
PATIENTS = 10_000_000


os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed package is byte-compiled


def find_rstanarm():
    """Return the version of rstanarm, empty if R or rstanarm is not installed."""
    if shutil.which("Rscript") is None:
        return ""
    ask = ("Rscript", "-e", "cat(as.character(packageVersion('rstanarm')))")
    done = subprocess.run(ask, capture_output=True, text=True, check=False)
    return done.stdout if done.returncode == 0 else ""


def time_process(command, environment):
    """Return the wall time of a process in seconds, and its output."""
    started = time.perf_counter()
    done = subprocess.run(
        [*map(str, command)],
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return time.perf_counter() - started, done.stdout


def time_job(arguments, environment, folder):
    """Return the seconds until a reanalysis writes its odds ratios, and until it ends."""
    shutil.rmtree(folder, ignore_errors=True)
    command = (sys.executable, "-m", "pvp_bayes", "reanalyse", "pvp", "--quiet", *arguments)
    answered = None
    started = time.perf_counter()
    with subprocess.Popen(
        [*command, "--out", str(folder)],
        env=os.environ | environment,
        stdout=subprocess.DEVNULL,
    ) as job:
        while job.poll() is None:
            if answered is None and (folder / "odds_ratios.csv").exists():
                answered = time.perf_counter() - started
            time.sleep(0.002)
    total = time.perf_counter() - started
    if job.returncode or answered is None:
        raise subprocess.CalledProcessError(job.returncode, command)
    return answered, total


def point_caches(folder):
    """Return environment variables that make every package use caches in a folder."""
    return {
        "PYTENSOR_FLAGS": f"base_compiledir={folder}/pytensor",
        "NUMBA_CACHE_DIR": f"{folder}/numba",
        "JAX_COMPILATION_CACHE_DIR": f"{folder}/jax",
        "JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS": "0",
        "MPLCONFIGDIR": f"{folder}/matplotlib",
    }


def list_patients(patients):
    """Return the patients of one replicate, with one row each."""
    design = patients["design"].transpose("pattern", "predictor").to_numpy()
    names = [f"x{j}" for j in range(design.shape[1])]
    rows = []
    for outcome, group in ((1, "cases"), (0, "controls")):
        counts = patients[group].to_numpy().ravel().astype(int)
        part = pd.DataFrame(np.repeat(design, counts, axis=0), columns=names)
        part.insert(0, "pain", outcome)
        rows.append(part)
    return pd.concat(rows, ignore_index=True)


def measure_processes(runs, folder, file, peers, patients):
    """Return the times of whole processes, cold and warm, and of further fits, in seconds.

    The speed of the machine may change within minutes, so a posterior is timed after each process.
    """
    jobs = {"reanalyse --no-confirm": ["--no-confirm"], "reanalyse": []}
    rows = ("answer", *peers, *jobs)
    found = {f"{name}, {state}": [] for name in rows for state in ("cold", "warm")}
    further = {name: [] for name in (*peers, "posterior")}
    for run in range(runs):
        for name in (*peers, *jobs):
            caches = folder / f"caches-{run}-{name.replace(' ', '')}"
            for state in ("cold", "warm"):
                if name in peers:
                    fit = (*peers[name], file, 3)
                    _, printed = time_process(fit, point_caches(caches))
                    # the first fit ends before the process does
                    _, seconds, *later = map(float, printed.split())
                    further[name] += list(np.diff([seconds, *later]))
                else:
                    answered, seconds = time_job(jobs[name], point_caches(caches), folder / "job")
                    if name == "reanalyse --no-confirm":
                        found[f"answer, {state}"].append(answered)
                found[f"{name}, {state}"].append(seconds)
                further["posterior"].append(measure_posterior(patients))
                print(f"{name}, {state}: {seconds:.2f} s", flush=True)
            shutil.rmtree(caches, ignore_errors=True)
    return found, further


def measure_posterior(patients):
    """Return the mean time in seconds of ten further posteriors with the hierarchical prior."""
    one = patients.isel(replicate=[0])
    pb.infer(one, pb.PRIOR_SETS["hierarchical"], random_seed=0)
    started = time.perf_counter()
    for repeat in range(10):
        pb.infer(one, pb.PRIOR_SETS["hierarchical"], random_seed=repeat)
    return (time.perf_counter() - started) / 10


def measure_many(runs):
    """Return the times in seconds of the posteriors of 1000 data sets."""
    many = pb.reconstruct_patients(pb.load_study("pvp"), n_replicates=1000, random_seed=2)
    found = []
    for seed in range(runs):
        started = time.perf_counter()
        pb.infer(many, pb.PRIOR_SETS["normal:2.5"], random_seed=seed, draws=1000)
        found.append(time.perf_counter() - started)
    return found


def measure_imports(runs):
    """Return the import times of numpy and of this package, in seconds."""
    modules = ("numpy", "pvp_bayes")
    times = {f"import {m}": [] for m in modules}
    for _ in range(5 * runs):
        for module in modules:
            times[f"import {module}"].append(
                time_process((sys.executable, "-c", f"import {module}"), {})[0]
            )
    return times


def measure_counts(folder):
    """Return times by step for ten million patients, in seconds, and the peak memory in MB."""
    import duckdb

    file = folder / "patients.parquet"
    draw = "(random() < {})::int"
    pain = "(random() < 1 / (1 + exp(2 - a - b - 0.5 * c + d)))::int as y"
    factors = f"{draw.format(0.4)} as a, {draw.format(0.3)} as b, {draw.format(0.5)} as d"
    duckdb.sql("select setseed(0.5)")
    duckdb.sql(
        f"copy (select *, {pain} from (select {factors}, (3 * random())::int % 3 as c "
        f"from range({PATIENTS}))) to '{file}' (format parquet)"
    )
    *rows, memory = time_process((sys.executable, "-c", COUNTING, file), {})[1].splitlines()
    parts = zip(*(map(float, row.split()) for row in rows), strict=True)
    names = ("bare group-by", "count_patterns", "fit of the counts")
    found = {
        f"{name}, 10^7 patients": list(times) for name, times in zip(names, parts, strict=True)
    }
    file.unlink()
    return found, float(memory)


def compare(medians):
    """Return ratios, ours over theirs, and their bounds; None is measured without a bound."""
    bambi, further = medians["bambi, warm"], medians["bambi, further"]
    samplers = set(PEERS) - {"statsmodels"}
    fastest = min(medians[f"{p}, further"] for p in samplers if f"{p}, further" in medians)
    return {
        "cold answer / bambi cold fit": (medians["answer, cold"] / medians["bambi, cold"], 1.0),
        "warm answer / bambi warm fit": (medians["answer, warm"] / bambi, 0.6),
        "reanalyse --no-confirm / bambi warm fit": (
            medians["reanalyse --no-confirm, warm"] / bambi,
            2.0,
        ),
        "reanalyse / bambi warm fit": (medians["reanalyse, warm"] / bambi, None),
        "further posterior / bambi refit": (medians["posterior, further"] / further, 1 / 200),
        "1000 data sets / 1000 refits of the fastest MCMC peer": (
            medians["1000 data sets"] / (1000 * fastest),
            1 / 40,
        ),
        "10^7 patients counted and fitted / bare group-by and fit": (
            (medians["count_patterns, 10^7 patients"] + medians["fit of the counts, 10^7 patients"])
            / (
                medians["bare group-by, 10^7 patients"]
                + medians["fit of the counts, 10^7 patients"]
            ),
            1.5,
        ),
        "import pvp_bayes / import numpy": (
            medians["import pvp_bayes"] / medians["import numpy"],
            1.2,
        ),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=3)
    runs = parser.parse_args().runs
    patients = pb.reconstruct_patients(pb.load_study("pvp"), n_replicates=1, random_seed=1)
    rstanarm = find_rstanarm()
    peers = {name: command for name, command in PEERS.items() if rstanarm or name != "rstanarm"}
    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / "patients.csv"
        list_patients(patients).to_csv(file, index=False)
        counts, memory = measure_counts(Path(name))
        seconds, further = measure_processes(runs, Path(name), file, peers, patients)
    seconds |= {f"{name}, further": times for name, times in further.items()}
    seconds |= {"1000 data sets": measure_many(runs)} | measure_imports(runs) | counts
    medians = {name: statistics.median(times) for name, times in seconds.items()}
    ratios = {
        name: {
            "ratio": ratio,
            "bound": bound,
            "met": None if bound is None else bool(ratio <= bound),
        }
        for name, (ratio, bound) in compare(medians).items()
    }
    result = {
        "command": f"python benchmarks/run.py --runs {runs}",
        "machine": {
            "system": platform.platform(),
            "processors": os.cpu_count(),
            "load": os.getloadavg()[0],
            "python": platform.python_version(),
        },
        "versions": {name: metadata.version(name) for name in PACKAGES}
        | ({"rstanarm": rstanarm} if rstanarm else {}),
        "peak_megabytes_10^7_patients": memory,
        "ratios": ratios,
        "seconds": {
            name: {"median": medians[name], "low": min(t), "high": max(t), "runs": len(t)}
            for name, t in seconds.items()
        },
    }
    RESULT.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    for name, row in ratios.items():
        bound = "none" if row["bound"] is None else f"{row['bound']:.3g}"
        print(f"{name}: {row['ratio']:.3g} (bound {bound})")


if __name__ == "__main__":
    main()
