"""Look for files that make a reader do anything but read or refuse, guided by coverage.

    python validation/fuzz/fuzz.py

Every reader runs in a process of its own under libFuzzer (Atheris). The bytes that a run tries are
those before, cut, joined and overwritten, and those are kept that reach lines of the readers, of
the modules they share or of tomllib that no bytes before them had reached. A reader may return or
raise StudyError with one printable line; anything else, a crash of a library's compiled code
included, ends the run and leaves the bytes that did it.
"""

# ruff: noqa: PLC0415  (the readers are imported after Atheris has instrumented them)
import argparse
import hashlib
import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from importlib import metadata
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
from sources import hash_sources  # (the checksums of all evidence)

RESULT = Path(__file__).with_name("result.json")
ROOT = Path(__file__).parents[2]
SOURCES = (
    "printed/document",
    "printed/numbers",
    "printed/study",
    "printed/other_studies",
    "job/read_files",
)
RUNS = {"study": 60_000, "evidence": 40_000, "csv": 30_000, "parquet": 20_000, "draws": 5_000}
SUFFIXES = {"study": "toml", "evidence": "toml", "csv": "csv", "parquet": "parquet", "draws": "nc"}
LONGEST = {"study": 8_192, "evidence": 8_192, "csv": 4_096, "parquet": 8_192, "draws": 131_072}
LONGEST_SENTENCE = 1_300
WORDS = (
    "format = 1", "[study]", "[study.population]", "[[variables]]", "[regression]",
    "[[regression.terms]]", "[evidence]", "[[factors]]", "[[studies]]", "[[studies.estimates]]",
    "codings = [", "cases = {", "controls = {", "name = ", "kind = ", "binary", "categorical",
    "count", "continuous", "mean = ", "sd = ", "median = ", "q1 = ", "q3 = ", "percent = {",
    "range = [", "interval = [", "odds_ratio = ", "coefficient = ", "per = ", "level = ", "nan",
    "-inf", "1e999", "'''", "0x", "\\u0000", "2020-01-01", "true", "<0.001", "#", "pain", "PAR1",
)  # fmt: skip


def fuzz_reader(reader: str, folder: Path, runs: int, seed: int) -> None:
    """Try bytes on one reader in this process, until the runs are done or one fails."""
    import atheris

    with atheris.instrument_imports(
        include=["tomllib", *(f"pvp_bayes.{name.replace('/', '.')}" for name in SOURCES)],
        enable_loader_override=False,
    ):
        from pvp_bayes.errors import StudyError
        from pvp_bayes.job.read_files import read_draws, read_patients
        from pvp_bayes.printed.other_studies import load_evidence
        from pvp_bayes.printed.study import load_study
        from pvp_bayes.results.harmonise import harmonise

    readers: dict[str, Callable[[Path], object]] = {
        "study": lambda path: load_study(path).tabulate(),
        "evidence": lambda path: harmonise(load_evidence(path)),
        "csv": read_patients,
        "parquet": read_patients,
        "draws": read_draws,
    }
    read, path = readers[reader], folder / f"tried.{SUFFIXES[reader]}"

    def try_bytes(content: bytes) -> None:
        path.write_bytes(content)
        try:
            read(path)
        except StudyError as error:
            sentence = str(error)
            if not sentence.isprintable() or len(sentence) > LONGEST_SENTENCE:
                raise AssertionError(sentence) from None

    arguments = [
        sys.argv[0],
        str(folder / "corpus"),
        f"-runs={runs}",
        f"-seed={seed}",
        f"-max_len={LONGEST[reader]}",
        f"-dict={folder / 'words'}",
        f"-artifact_prefix={folder}/",
        "-timeout=20",
        "-rss_limit_mb=6000",
        "-print_final_stats=1",
    ]
    atheris.Setup(arguments, try_bytes)
    atheris.Fuzz()


def write_seeds(reader: str, folder: Path) -> None:
    """Write the valid files that the first bytes are made from."""
    sys.path.insert(0, str(ROOT))
    from tests.test_hostile import EVIDENCE, GOOD, ROWS

    (folder / "corpus").mkdir()
    words = (f'"{word}"' for word in WORDS if "\\" not in word)
    (folder / "words").write_text("\n".join(words) + "\n", encoding="utf-8")
    seed = folder / "corpus" / "seed"
    if reader == "draws":
        from tests.simulated import simulate_counts

        from pvp_bayes.job.write_files import write_dataset
        from pvp_bayes.posterior.draws import infer
        from pvp_bayes.posterior.priors import parse_prior_set

        priors = parse_prior_set("normal:2.5")
        write_dataset(seed, infer(simulate_counts(1), priors, random_seed=1, draws=2, chains=2))
    elif reader == "parquet":
        import io

        import pandas as pd

        pd.read_csv(io.StringIO(ROWS)).to_parquet(seed)
    else:
        seed.write_text({"study": GOOD, "evidence": EVIDENCE, "csv": ROWS}[reader], "utf-8")
    package = ROOT / "src" / "pvp_bayes"
    bundled = {"study": package / "studies", "evidence": package / "evidence"}.get(reader)
    for file in sorted(bundled.glob("*.toml")) if bundled else ():
        (folder / "corpus" / file.stem).write_bytes(file.read_bytes())


def measure(reader: str, runs: int, seed: int) -> dict[str, object]:
    """Fuzz one reader in a child process and return what libFuzzer says of the run."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_seeds(reader, folder)
        started = time.perf_counter()
        command = [sys.executable, __file__, "--child", reader, "--folder", name]
        command += ["--runs", str(runs), "--seed", str(seed)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
        seconds = time.perf_counter() - started
        log = done.stderr
        stats = dict(re.findall(r"stat::(\w+):\s+(\d+)", log))
        covered = re.findall(r"cov: (\d+) ft: (\d+) corp: (\d+)/", log)
        left = [p for p in folder.iterdir() if p.name.startswith(("crash", "timeout", "oom"))]
        found = [
            {
                "kind": p.name.partition("-")[0],
                "sha256": hashlib.sha256(p.read_bytes()).hexdigest(),
                "bytes": p.read_bytes()[:2_000].hex(),
                "log": "\n".join(log.splitlines()[-40:]),
            }
            for p in sorted(left)
        ]
        return {
            "executions": int(stats.get("number_of_executed_units", 0)),
            "seconds": round(seconds),
            "peak_megabytes": int(stats.get("peak_rss_mb", 0)),
            "edges_covered_first": int(covered[0][0]) if covered else 0,
            "edges_covered": int(covered[-1][0]) if covered else 0,
            "features": int(covered[-1][1]) if covered else 0,
            "corpus_first": int(covered[0][2]) if covered else 0,
            "corpus": int(covered[-1][2]) if covered else 0,
            "exit_code": done.returncode,
            "found": found,
        }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--share", type=float, default=1.0, help="share of the runs to make")
    parser.add_argument("--readers", default=",".join(RUNS))
    parser.add_argument("--child")
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--runs", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    if chosen.child:
        fuzz_reader(chosen.child, chosen.folder, chosen.runs, chosen.seed)
        return
    readers = {}
    for reader in chosen.readers.split(","):
        readers[reader] = measure(reader, int(RUNS[reader] * chosen.share), chosen.seed)
        print(reader, {k: v for k, v in readers[reader].items() if k != "found"}, flush=True)
        print(*(found["log"] for found in readers[reader]["found"]), sep="\n", flush=True)
    result = {
        "command": " ".join(["python", "validation/fuzz/fuzz.py", *sys.argv[1:]]),
        "version": metadata.version("pvp-bayes"),
        "atheris": metadata.version("atheris"),
        "sha256": hash_sources(SOURCES),
        "readers": readers,
    }
    RESULT.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
