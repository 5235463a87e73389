"""Files that nobody should have to trust: one clear sentence or a finding, never a traceback."""

import contextlib
import io
import json
import re
import resource
import sys
import time
from pathlib import Path

import h5py
import numpy as np
import pandas as pd
import pyarrow as pa
import pytest
import xarray as xr
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyarrow import parquet

from pvp_bayes.cli import app as cli
from pvp_bayes.errors import StudyError
from pvp_bayes.job.files import format_csv, write_dataset
from pvp_bayes.job.read_files import read_draws, read_patients
from pvp_bayes.posterior.draws import infer
from pvp_bayes.posterior.priors import parse_prior_set
from pvp_bayes.printed.document import BundledFiles, Table
from pvp_bayes.printed.other_studies import load_evidence
from pvp_bayes.printed.study import load_study
from tests.printed.test_study import GOOD
from tests.results.test_harmonise import HEAD, describe
from tests.simulated import simulate_counts

SECONDS = 20
MEGABYTES = 1_500
EVIDENCE = HEAD + describe("other")
UNDAMAGED = {"study": GOOD.encode(), "evidence": EVIDENCE.encode()}


def swap(old, new, text=GOOD):
    """Return a document with one thing changed."""
    assert old in text
    return text.replace(old, new, 1).encode()


def swap_evidence(old, new):
    return swap(old, new, EVIDENCE)


def peak_megabytes():
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used / (2**20 if sys.platform == "darwin" else 2**10)


@pytest.fixture
def run(capsys, tmp_path, monkeypatch):
    """Return a function that runs a command in an empty folder, within time and memory."""
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")

    def run_command(*arguments):
        started, used = time.perf_counter(), peak_megabytes()
        with pytest.raises(SystemExit) as left:
            cli.main([str(argument) for argument in arguments])
        done = capsys.readouterr()
        assert time.perf_counter() - started < SECONDS
        assert peak_megabytes() - used < MEGABYTES
        assert "Traceback" not in done.err
        return left.value.code, done.out, done.err

    return run_command


@pytest.fixture
def refuse(run, tmp_path):
    """Return a function that runs a command which must refuse its input in one sentence."""

    def check(*arguments):
        code, out, err = run(*arguments)
        assert (code, out) == (2, ""), err
        assert re.fullmatch(r"pvp-bayes: [^\n]{20,1200}\n", err), err
        assert err[:-1].isprintable(), err
        assert all(part in err for part in ("expected", ";")), err
        assert re.search("found|got|: expected one of", err), err
        assert list((tmp_path / "here").rglob("*")) == []
        return err

    return check


@pytest.fixture
def keep(tmp_path):
    """Return a function that writes a file outside the folder that the command runs in."""

    def write(content, name):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


MANY = "".join(f'[[variables]]\nname="v{i}"\n' for i in range(40_000))
NAME, COUNT, NUMBER = 'name = "injury"', "yes = 6", 'mean = "2.10"'
HOSTILE_NAMES = {
    "path": "/etc/passwd", "parent": "../../up", "backslash": "a\\\\b", "drive": "c:up",
    "newline": "a\\u0000b", "escape": "a\\u001b[2J", "delete": "a\\u007fb",
    "turned round": "a\\u202eb", "isolated": "a\\u2066b", "blank": " \\t ", "long": "n" * 101,
    "formula": "=1+1", "assignment": "a=b", "list": "a,b", "brackets": "a[b]", "sum": "a+b",
    "next line": "a\\u0085b\\u0001",
}  # fmt: skip
BAD_NUMBERS = {
    "infinite": '"inf"', "nan": '"nan"', "exponent": '"1e999"', "ten thousand digits": f'"{"9" * 10_000}"',
    "bare": "2.1", "bare nan": "nan", "bare infinity": "-inf", "bare exponent": "1e999", "true": "true",
    "date": "2020-01-01", "list": '["2"]', "table": '{ a = "2" }', "empty": '""', "blank": '"  "',
    "words": '"two"', "comma": '"2,1"', "fraction": '"1/2"', "percent": '"50%"', "hexadecimal": '"0x1f"',
    "two signs": '"--2"', "two points": '"1.2.3"', "underscore": '"1_000"', "other digits": '"\u0662.\u0661x"',
    "formula": '"=2+1"', "markup": '"<b>2</b>"', "bell": '"2\\u0007"', "plus or minus": '"2 \u00b1 1"',
}  # fmt: skip
BAD_COUNTS = {
    "negative": "-6", "fractional": "6.5", "decimal": "6.0", "true": "true", "nan": "nan", "infinite": "inf",
    "in words": '"six"', "negative text": '"-6"', "huge": "99999999999999999999", "list": "[6]",
    "table": "{ n = 6 }", "empty": '""', "date": "2020-01-01", "exponent": "6e3",
    "hexadecimal of thousands of digits": "0x" + "f" * 9000, "text of thousands of digits": f'"{"9" * 9000}"',
}  # fmt: skip
STUDIES = {
    "empty": b"",
    "spaces": b" " * 1000,
    "one byte": b"\xff",
    "nul bytes": b"\0" * 500,
    "utf-16": GOOD.encode("utf-16"),
    "utf-16 without mark": GOOD.encode("utf-16-le"),
    "utf-32": GOOD.encode("utf-32"),
    "latin-1": swap("A small study", "\u00c9tude").decode().encode("latin-1"),
    "windows": swap("A small study", "Study \u2013 small").decode().encode("cp1252"),
    "shift-jis": swap("A small study", "\u7814\u7a76").decode().encode("shift_jis"),
    "two marks": b"\xef\xbb\xbf\xef\xbb\xbf" + GOOD.encode(),
    "mark inside": swap("format = 1\n", "format = 1\n\ufeff"),
    "picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
    "archive": b"PK\x03\x04" + bytes(200),
    "gzip": b"\x1f\x8b\x08" + bytes(200),
    "program": b"\x7fELF" + bytes(200),
    "too large": GOOD.encode() + b"#" * 1_000_000,
    "json": json.dumps({"format": 1}).encode(),
    "yaml": b"format: 1\nstudy: !!python/object/apply:os.system ['true']\n",
    "csv": b"format,1\na,b\n",
    "markup": b"<!DOCTYPE html><script>alert(1)</script>",
    "old line ends": GOOD.replace("\n", "\r").encode(),
    "surrogates": b"\xed\xa0\x80" + GOOD.encode(),
    "overlong utf-8": b"\xc0\xaf",
    "cut in the middle": GOOD.encode()[: len(GOOD) // 2],
    "cut in a text": GOOD[: GOOD.index("small study")].encode(),
    "cut after the header": b"format = 1\n[study]\n",
    "header alone": GOOD[: GOOD.index("[[variables]]")].encode(),
    "a million variables": b"format = 1\n" + b"[[variables]]\n" * 70_000,
    "forty thousand nameless variables": swap("[[variables]]", MANY + "[[variables]]"),
    "a hundred thousand keys": b"format = 1\n" + b"".join(b"a%d=1\n" % i for i in range(100_000)),
    "a hundred thousand unknown keys": swap("[regression]\n", "".join(f"a{i}=1\n" for i in range(80_000)) + "[regression]\n"),
    "deep arrays": swap("range = [1, 3]", f"range = {'[' * 90_000}{']' * 90_000}"),
    "deep tables": swap("range = [1, 3]", "range = " + "{a=" * 90_000 + "1" + "}" * 90_000),
    "deep header": f"format = 1\n[{'a.' * 100_000}a]\n".encode(),
    "deep quoted header": ("format = 1\n[" + "'a'." * 100_000 + "a]\n").encode(),
    "headers one below the other": ("format = 1\n" + "".join(f"[{'.'.join('a' * k)}]\n" for k in range(1, 400))).encode(),
    "format twice": swap("format = 1\n", "format = 1\nformat = 1\n"),
    "study twice": GOOD.encode() + b"[study]\nid = 'x'\n",
    "study an array": swap("[study]\n", "[[study]]\n").replace(b"[study.population]", b"[[study.population]]"),
    "format in quotes": swap("format = 1", 'format = "1"'),
    "format huge": swap("format = 1", "format = 1" + "0" * 4000),
    "format huger": swap("format = 1", "format = 1" + "0" * 5000),
    "format minus": swap("format = 1", "format = -1"),
    "format nan": swap("format = 1", "format = nan"),
    "variables a text": swap("format = 1", "format = 1\nvariables = 'none'").split(b"[[variables]]")[0],
    "variables of texts": swap("format = 1", "format = 1\nvariables = ['a']").split(b"[[variables]]")[0],
    "regression a list": swap("format = 1", "format = 1\nregression = [1]").split(b"[regression]")[0],
    "id dots": swap('id = "small"', 'id = ".."'),
    "id slash": swap('id = "small"', 'id = "a/b"'),
    "id markup": swap('id = "small"', 'id = "<b>"'),
    "id newline": swap('id = "small"', 'id = "a\\nb"'),
    "id long": swap('id = "small"', f'id = "{"a" * 61}"'),
    "id of a number": swap('id = "small"', "id = 5"),
    "id minus": swap('id = "small"', 'id = "-rf"'),
    "title of a megabyte": swap("A small study", "A" * 900_000),
    "levels of a megabyte": swap(COUNT, f'"{"y" * 900_000}" = 6'),
    "key of a megabyte": swap("format = 1", f"format = 1\n{'k' * 900_000} = 1"),
    "key of markup": swap("format = 1", 'format = 1\n"<script>alert(1)</script>" = 1'),
    "duplicate level": swap(COUNT, "yes = 6, yes = 5"),
    "level in two cases": swap('kind = "binary"\ncases = { yes = 6, no = 4 }', 'kind = "categorical"\ncases = { yes = 6, YES = 5, no = 4 }'),
    "duplicate variable": swap('name = "number"', 'name = "injury"'),
    "duplicate variable but for spaces": swap('name = "number"', 'name = "in jury"'),
    "range of dates": swap("range = [1, 3]", "range = [2020-01-01, 2021-01-01]"),
    "range of equals": swap("range = [1, 3]", "range = [3, 3]"),
    "range of three": swap("range = [1, 3]", "range = [1, 2, 3]"),
    "range of huge": swap("range = [1, 3]", f"range = [1, 1{'0' * 4000}]"),
    "interval of three": swap('["0.76", "26.5"]', '["0.76", "1", "26.5"]'),
    "interval of nothing": swap('["0.76", "26.5"]', "[]"),
    "interval of infinity": swap('["0.76", "26.5"]', '["0.76", "inf"]'),
    "interval in one text": swap('["0.76", "26.5"]', '"0.76-26.5"'),
    "sd below zero": swap('sd = "0.57"', 'sd = "-0.57"'),
    "sd a bound": swap('sd = "0.57"', 'sd = ">1"'),
    "terms a table": swap("[[regression.terms]]", "[regression.terms]").split(b"[[regression.terms]]")[0],
    "term of no variable": swap('variable = "injury"', 'variable = ""'),
    "term repeated": swap('variable = "number"\n', 'variable = "injury"\nlevel = "yes"\n'),
    "no summary": swap("cases = { yes = 6, no = 4 }\n", ""),
    "summaries of two kinds": swap('controls = { mean = "1.50", sd = "0.67" }', 'controls = { yes = 3, no = 9 }'),
    "population of nobody": swap("patients = 100", "patients = 0"),
    **{f"name: {n}": swap(NAME, f'name = "{v}"') for n, v in HOSTILE_NAMES.items()},
    **{f"mean: {n}": swap(NUMBER, f"mean = {v}") for n, v in BAD_NUMBERS.items()},
    **{f"odds ratio: {n}": swap('odds_ratio = "4.50"', f"odds_ratio = {v}") for n, v in BAD_NUMBERS.items()},
    **{f"level: {n}": swap(COUNT, f"yes = {v}") for n, v in BAD_COUNTS.items()},
    **{f"group: {n}": swap("cases = 10\n", f"cases = {v}\n") for n, v in BAD_COUNTS.items()},
}  # fmt: skip


@pytest.mark.parametrize("case", STUDIES)
def test_bad_study_file_is_refused(refuse, keep, case):
    assert refuse("validate", keep(STUDIES[case], "bad.toml")).startswith("pvp-bayes: bad.toml: ")


@pytest.mark.parametrize("command", ["reanalyse", "audit", "reconstruct", "fit", "evidence"])
def test_every_command_refuses_a_bad_study_before_it_writes(refuse, keep, command):
    refuse(command, keep(STUDIES["level: negative"], "bad.toml"))


PRINTED = GOOD.replace('"0.40"', '"0.90"')  # as printed, 0.40 is too small for these patients


def swap_printed(old, new):
    return swap(old, new, PRINTED)


FINDINGS = {  # name: (study, what the finding must be about)
    "counts that do not add up": (swap_printed(COUNT, "yes = 600"), "injury"),
    "counts of nobody": (swap_printed("{ yes = 6, no = 4 }", "{ yes = 0, no = 0 }"), "injury"),
    "interval reversed": (swap_printed('["0.76", "26.5"]', '["26.5", "0.76"]'), "injury"),
    "interval that misses its estimate": (swap_printed('["0.76", "26.5"]', '["5.76", "26.5"]'), "injury"),
    "interval below zero": (swap_printed('["0.76", "26.5"]', '["-0.76", "26.5"]'), "injury"),
    "odds ratio below zero": (swap_printed('odds_ratio = "4.50"', 'odds_ratio = "-4.50"'), "injury"),
    "odds ratio of zero": (swap_printed('odds_ratio = "4.50"', 'odds_ratio = "0.00"'), "injury"),
    "standard error of zero": (swap_printed('standard_error = "0.90"', 'standard_error = "0.00"'), "number"),
    "standard error below zero": (swap_printed('standard_error = "0.90"', 'standard_error = "-0.90"'), "number"),
    "p above one": (swap_printed('p = "0.10"', 'p = "1.70"'), "injury"),
    "p below zero": (swap_printed('p = "0.10"', 'p = "-0.10"'), "injury"),
    "sd of zero": (swap_printed('mean = "2.10", sd = "0.57"', 'mean = "2.10", sd = "0.00"'), "number"),
    "sd beyond the range": (swap_printed('sd = "0.57"', 'sd = "9.57"'), "number"),
    "mean beyond the range": (swap_printed(NUMBER, 'mean = "7.10"'), "number"),
    "mean of forty digits": (swap_printed(NUMBER, f'mean = "{"9" * 40}"'), "number"),
    "mean of forty decimals": (swap_printed(NUMBER, f'mean = "2.{"1" * 40}"'), "number"),
    "median above a quartile": (swap_printed('median = "70"', 'median = "99"'), "age"),
    "quartiles reversed": (swap_printed('q1 = "65", q3 = "75"', 'q1 = "75", q3 = "65"'), "age"),
    "percent of another count": (swap_printed("no = 4 }", 'no = 4, percent = { yes = "10.0" } }'), "injury"),
    "percent above a hundred": (swap_printed("no = 4 }", 'no = 4, percent = { yes = "160.0" } }'), "injury"),
    "more events than patients": (swap_printed("events = 10", "events = 1000"), "population"),
}  # fmt: skip


def list_findings(text):
    table = pd.read_csv(io.StringIO(text))
    wrong = table[table["verdict"].isin(["impossible", "inconsistent"])]
    return {(row.item, row.check, row.verdict) for row in wrong.itertuples()}


@pytest.fixture(scope="module")
def undamaged_findings(tmp_path_factory):
    path = tmp_path_factory.mktemp("good") / "good.toml"
    path.write_text(PRINTED)
    with contextlib.redirect_stdout(io.StringIO()) as out:
        cli.run(["audit", str(path)])
    return list_findings(out.getvalue())


@pytest.mark.parametrize("case", FINDINGS)
def test_impossible_numbers_are_findings(run, keep, undamaged_findings, case):
    content, item = FINDINGS[case]
    code, out, err = run("audit", keep(content, "wrong.toml"))
    assert code in (0, 1), err
    found = list_findings(out)
    assert any(item in place for place, *_ in found - undamaged_findings), out
    assert code == int("impossible" in {verdict for *_, verdict in found})


HARMLESS = (
    "<script>alert(1)</script>",
    "=1+1",
    "@SUM(A1)",
    "{{ 7 * 7 }}",
    "%s %(x)s {0}",
    "'; DROP",
    "a\\nb",
    "\u2060x",
)


@pytest.mark.parametrize("text", HARMLESS)
def test_odd_text_where_text_is_free_is_kept_as_text(run, keep, text):
    content = swap('name = "injury"', f'name = "injury"\nlabel = "{text}"')
    code, out, _ = run("validate", keep(content, "odd.toml"))
    assert code == 0
    cell = pd.read_csv(io.StringIO(out))["label"][0]
    assert cell == ("'" if text[0] in "=@" else "") + text.replace("\\n", " ")


EVIDENCES = {
    "empty": b"",
    "binary": bytes(range(256)),
    "utf-16": EVIDENCE.encode("utf-16"),
    "a study": GOOD.encode(),
    "cut": EVIDENCE[: len(EVIDENCE) - 30].encode(),
    "too large": EVIDENCE.encode() + b"#" * 1_000_000,
    "deep": swap_evidence('step = "one more"', f"step = {'[' * 90_000}"),
    "out of reach": swap_evidence("threshold = 2", "threshold = 1e99999999999999999999"),
    "no format": swap_evidence("format = 1\n", ""),
    "format 2": swap_evidence("format = 1\n", "format = 2\n"),
    "no factors": (HEAD[: HEAD.index("[[factors]]")] + describe("other")).encode(),
    "no studies": HEAD.encode(),
    "factors a table": HEAD[: HEAD.index("[[factors]]")].encode() + b"[factors]\nname = 'a'\n",
    "id with dots": swap_evidence('id = "made"', 'id = ".."'),
    "study id with slash": swap_evidence('id = "other"', 'id = "a/b"'),
    "factor with path": swap_evidence('name = "injury"', 'name = "../injury"'),
    "factor twice": swap_evidence('name = "number"', 'name = "Injury"'),
    "study twice": EVIDENCE.encode() + describe("other").encode(),
    "coding twice": swap_evidence('"intact"', '"injured"'),
    "unknown relation": swap_evidence('relation = "inverse"', 'relation = "invrese"'),
    "unknown factor": swap_evidence('factor = "injury"', 'factor = "injry"'),
    "unknown coding": swap_evidence('coding = "injured"', 'coding = "injurd"'),
    "unknown key": swap_evidence('read = "abstract"', 'read = "abstract"\nreda = 1'),
    "unknown kind": swap_evidence('read = "abstract"', 'read = "abstract"\nkind = "metaanalysis"'),
    "unknown design": swap_evidence('design = "cohort"', 'design = "chort"'),
    "threshold below one": swap_evidence("threshold = 2", "threshold = 0"),
    "share above one": swap_evidence('["0.1", "0.4"]', '["0.1", "4"]'),
    "share reversed": swap_evidence('["0.1", "0.4"]', '["0.4", "0.1"]'),
    "share of one": swap_evidence('["0.1", "0.4"]', '["0.1"]'),
    "more cases than patients": swap_evidence("cases = 20", "cases = 200"),
    "in no meta-analysis": swap_evidence('read = "abstract"', 'read = "abstract"\nincluded_in = ["none"]'),
    "in itself": swap_evidence('read = "abstract"', 'read = "abstract"\nperhaps_in = ["other"]'),
    "in a number": swap_evidence('read = "abstract"', 'read = "abstract"\nincluded_in = [1]'),
    "no estimate": swap_evidence('odds_ratio = "2.0"', 'p = "0.01"'),
    "interval of one": swap_evidence('odds_ratio = "2.0"', 'odds_ratio = "2.0"\ninterval = ["1"]'),
    "level of 95": swap_evidence('odds_ratio = "2.0"', 'odds_ratio = "2.0"\ninterval_level = 95'),
    "estimates a text": swap_evidence("[[studies.estimates]]", "[studies.estimates]"),
    **{f"odds ratio: {n}": swap_evidence('odds_ratio = "2.0"', f"odds_ratio = {v}") for n, v in BAD_NUMBERS.items()},
    **{f"patients: {n}": swap_evidence("patients = 100", f"patients = {v}") for n, v in BAD_COUNTS.items()},
}  # fmt: skip


@pytest.mark.parametrize("case", EVIDENCES)
def test_bad_evidence_file_is_refused(refuse, keep, case):
    path = keep(EVIDENCES[case], "bad.toml")
    assert refuse("evidence", "pvp", "--file", path).startswith("pvp-bayes: bad.toml: ")


@pytest.mark.parametrize(
    ("estimate", "reason"),
    [
        ('odds_ratio = "2.0"\ninterval = ["3.0", "4.0"]', "interval"),
        ('odds_ratio = "2.0"\ninterval = ["4.0", "1.0"]', "interval"),
        ('odds_ratio = "2.0"\ninterval = ["-1.0", "4.0"]', "interval|positive|0"),
        ('odds_ratio = "-2.0"\ninterval = ["1.0", "4.0"]', "odds ratio|positive|0"),
        ('odds_ratio = "0"\np = "0.01"', "odds ratio|positive|0"),
        ('odds_ratio = "2.0"\np = "1.7"', "p"),
        ('odds_ratio = "2.0"\np = "-0.7"', "p"),
        ('coefficient = "0.7"\nstandard_error = "0"', "standard error"),
        ('coefficient = "0.7"\nstandard_error = "-1"', "standard error"),
        (f'odds_ratio = "{"9" * 40}"\ninterval = ["1", "4"]', "interval"),
    ],
)
def test_impossible_evidence_is_shown_with_the_reason_and_not_pooled(run, keep, estimate, reason):
    text = HEAD.replace('name = "injury"', 'name = "tfi"') + describe("other", estimate=estimate)
    path = keep(text.replace('factor = "injury"', 'factor = "tfi"'), "wrong.toml")
    code, out, err = run(
        "evidence", "pvp", "--file", path, "--table", "estimates", "--reading", "printed"
    )
    assert code == 0, err
    row = pd.read_csv(io.StringIO(out)).set_index("study").loc["other"]
    assert not row["included"]
    assert re.search(reason, row["reason"]), row["reason"]


@pytest.fixture(scope="module")
def draws(tmp_path_factory):
    """Draws as the program writes them, and the tree itself."""
    tree = infer(simulate_counts(1), parse_prior_set("normal:2.5"), random_seed=1, draws=50)
    path = write_dataset(tmp_path_factory.mktemp("draws") / "draws.nc", tree)
    return path.read_bytes(), tree


def change(group, edit):
    """Return a function that replaces one group of a tree."""

    def damage(tree):
        groups = {name: child.to_dataset() for name, child in tree.children.items()}
        groups[group] = edit(groups[group])
        damaged = xr.DataTree.from_dict({k: v for k, v in groups.items() if v is not None})
        damaged.attrs.update(tree.attrs)
        return damaged

    return damage


def put(group, name, make):
    return change(group, lambda data: data.assign({name: make(data[name])}))


def without(group, name):
    return change(group, lambda data: data.drop_vars(name))


def drop(group):
    return change(group, lambda _: None)


def spoil(value):
    """Return a function that puts a value into one cell."""

    def make(values):
        copy = values.astype(float).copy(deep=True)
        copy.data.flat[1] = value
        return copy

    return make


def rename_attribute(name, value):
    def damage(tree):
        copy = tree.copy()
        copy.attrs.pop(name)
        if value is not None:
            copy.attrs[name] = value
        return copy

    return damage


def somebody_elses(_tree):
    rng = np.random.default_rng(1)
    posterior = xr.Dataset({"mu": (("chain", "draw"), rng.standard_normal((4, 10)))})
    stats = xr.Dataset({"diverging": (("chain", "draw"), np.zeros((4, 10), int))})
    return xr.DataTree.from_dict({"posterior": posterior, "sample_stats": stats})


REQUIRED = ("posterior", "sample_stats", "observed_data", "constant_data")
ABOUT = (
    "label",
    "step",
    "harmful",
    "harmful_sign",
    "note",
    "printed_odds_ratio",
    "printed_lower",
    "printed_upper",
)
TREES = {
    **{f"no {group}": drop(group) for group in REQUIRED},
    **{f"no {name}": without("constant_data", name) for name in (*ABOUT, "design", "controls")},
    **{f"{name} of numbers": put("constant_data", name, lambda v: xr.zeros_like(v, dtype=float)) for name in ABOUT[:3]},
    **{f"log odds ratio of {value}": put("posterior", "log_odds_ratio", spoil(value)) for value in (np.nan, np.inf, -np.inf, 1e300, 701.0)},
    **{f"intercept of {value}": put("posterior", "intercept", spoil(value)) for value in (np.nan, np.inf, -1e308)},
    **{f"cases of {value}": put("observed_data", "cases", spoil(value)) for value in (-1.0, 0.5, np.nan, np.inf, 1e18)},
    **{f"controls of {value}": put("constant_data", "controls", spoil(value)) for value in (-1.0, 0.5, np.nan)},
    **{f"design of {value}": put("constant_data", "design", spoil(value)) for value in (np.nan, np.inf)},
    **{f"replicate of {value}": put("sample_stats", "replicate", spoil(value)) for value in (-1.0, 99.0, 0.5, np.nan)},
    "no log odds ratio": without("posterior", "log_odds_ratio"),
    "no intercept": without("posterior", "intercept"),
    "no cases": without("observed_data", "cases"),
    "sign of 0": put("constant_data", "harmful_sign", lambda v: v * 0),
    "sign of 2": put("constant_data", "harmful_sign", lambda v: v * 2),
    "sign of text": put("constant_data", "harmful_sign", lambda v: v.astype(str)),
    **{f"{name} of numbers": put("constant_data", name, lambda v: xr.zeros_like(v, dtype=float)) for name in ("variable", "level", "unit", "references")},
    **{f"step of {value}": put("constant_data", "per", spoil(value)) for value in (np.nan, np.inf)},
    "references of one level": put("constant_data", "references", lambda v: v.isel(reference_level=0, drop=True)),
    "cut at infinity": put("constant_data", "cut", spoil(np.inf)),
    "reversed by half": put("constant_data", "is_reversed", spoil(0.5)),
    "log odds ratio of text": put("posterior", "log_odds_ratio", lambda v: v.astype(str)),
    "log odds ratio of bytes": put("posterior", "log_odds_ratio", lambda v: v.astype("S5")),
    "log odds ratio of complex numbers": put("posterior", "log_odds_ratio", lambda v: v.astype(complex)),
    "log odds ratio of one predictor": put("posterior", "log_odds_ratio", lambda v: v.isel(predictor=0, drop=True)),
    "intercept of predictors": put("posterior", "intercept", lambda v: v.expand_dims(other=3)),
    "other dims": change("posterior", lambda d: d.rename(predictor="coefficient")),
    "no chains": change("posterior", lambda d: d.isel(chain=slice(0))),
    "no draws": change("posterior", lambda d: d.isel(draw=slice(0))),
    "no predictors": change("posterior", lambda d: d.isel(predictor=slice(0))),
    "fewer predictors": change("posterior", lambda d: d.isel(predictor=slice(2))),
    "other predictors": change("posterior", lambda d: d.assign_coords(predictor=list("abcd"))),
    "predictors alike": change("posterior", lambda d: d.assign_coords(predictor=["a"] * 4)),
    "predictors of numbers": change("posterior", lambda d: d.assign_coords(predictor=range(4))),
    "predictors without names": change("posterior", lambda d: d.drop_vars("predictor")),
    "predictors in another order": change("constant_data", lambda d: d.isel(predictor=slice(None, None, -1))),
    "fewer patterns": change("observed_data", lambda d: d.isel(pattern=slice(3))),
    "fewer chains": change("sample_stats", lambda d: d.isel(chain=slice(2))),
    "somebody else's": somebody_elses,
    "no priors": rename_attribute("priors", None),
    "no seed": rename_attribute("random_seed", None),
    "seed in words": rename_attribute("random_seed", "one"),
    "seed of a fraction": rename_attribute("random_seed", 0.5),
    "no study": rename_attribute("study", None),
    "one table": lambda tree: tree["posterior"].to_dataset(),
    "nothing": lambda _: xr.DataTree(),
}  # fmt: skip


@pytest.mark.parametrize("case", TREES)
def test_bad_draws_are_refused(refuse, draws, tmp_path, case):
    path = write_dataset(tmp_path / "bad.nc", TREES[case](draws[1]))
    assert "expected draws" in refuse("summary", path)


def test_draws_that_do_not_say_what_an_odds_ratio_compares_are_shown_and_give_no_risk(
    run, refuse, draws, tmp_path
):
    path = write_dataset(tmp_path / "old.nc", without("constant_data", "references")(draws[1]))
    code, out, err = run("summary", path)
    assert (code, err) == (0, "")
    assert len(pd.read_csv(io.StringIO(out))) == 4
    assert "draws of an earlier version" in refuse("risk", path, "--prevalence", "10%")


FILES = {
    "empty": lambda _: b"",
    "text": lambda _: b"chain,draw\n0,0\n",
    "a study": lambda _: GOOD.encode(),
    "zeros": lambda whole: bytes(len(whole)),
    "signature alone": lambda whole: whole[:8],
    "old netcdf": lambda _: b"CDF\x01" + bytes(100),
    "header alone": lambda whole: whole[:512],
    "half": lambda whole: whole[: len(whole) // 2],
    "all but the last byte": lambda whole: whole[:-1],
    "without the beginning": lambda whole: whole[64:],
    "holes": lambda whole: whole[:2048] + bytes(4096) + whole[6144:],
    "ones": lambda whole: whole[:100] + b"\xff" * 2000 + whole[2100:],
}


@pytest.mark.parametrize("case", FILES)
def test_damaged_draws_file_is_refused(refuse, draws, keep, case):
    refuse("summary", keep(FILES[case](draws[0]), "bad.nc"))


@pytest.mark.parametrize("command", ["summary", "check", "sensitivity", "risk"])
def test_every_command_refuses_bad_draws(refuse, draws, tmp_path, command):
    refuse(command, write_dataset(tmp_path / "bad.nc", TREES["other predictors"](draws[1])))
    refuse(command, tmp_path)
    refuse(command, tmp_path / "absent.nc")


def test_small_file_that_claims_much_memory_is_refused(refuse, tmp_path):
    with h5py.File(tmp_path / "bomb.nc", "w") as file:
        file.create_dataset("big", (10**7, 10**5), "f8", chunks=(1000, 1000))
    assert "bytes" in refuse("summary", tmp_path / "bomb.nc")


def test_links_to_other_files_are_refused(refuse, draws, keep):
    path = keep(draws[0], "linked.nc")
    with h5py.File(path, "a") as file:
        file["elsewhere"] = h5py.ExternalLink("/etc/hostname", "/")
    assert "another file" in refuse("summary", path)


def test_undamaged_draws_are_read(draws, keep):
    assert read_draws(keep(draws[0], "draws.nc")).identical(draws[1])


ROWS = "pain,injury\n" + "1,yes\n0,no\n1,no\n0,yes\n" * 10
PATIENTS = {
    "empty": b"",
    "blank": b"\n\n\n",
    "comments alone": b"# one\n# two",
    "header alone": b"pain,injury\n",
    "one column": b"pain\n1\n0\n",
    "one case alone": b"pain,injury\n1,yes\n1,no\n",
    "columns twice": ROWS.replace("injury", "pain", 1).encode(),
    "predictor twice": b"pain,injury,injury\n1,yes,no\n0,no,yes\n",
    "no outcome": ROWS.replace("pain", "pian").encode(),
    "no predictor": ROWS.replace("injury", "injry").encode(),
    "text outcome": ROWS.replace("1,", "yes,").replace("0,", "no,").encode(),
    "outcomes 1 and 2": ROWS.replace("0,", "2,").encode(),
    "three outcomes": (ROWS + "2,yes\n").encode(),
    "fractional outcome": (ROWS + "0.5,yes\n").encode(),
    "infinite outcome": (ROWS + "inf,yes\n").encode(),
    "missing outcome": (ROWS + ",yes\n").encode(),
    "missing predictor": (ROWS + "1,\n").encode(),
    "missing in words": (ROWS + "1,NA\n").encode(),
    "short row": (ROWS + "1\n").encode(),
    "long row": (ROWS + "1,yes,2\n").encode(),
    "every row long": b"pain,injury\n" + b"1,yes,2\n0,no,3\n" * 5,
    "semicolons": ROWS.replace(",", ";").encode(),
    "tabs": ROWS.replace(",", "\t").encode(),
    "utf-16": ROWS.encode("utf-16"),
    "latin-1": ROWS.replace("yes", "\u00e9").encode("latin-1"),
    "nul": ROWS.replace("yes", "y\0s").encode(),
    "binary": bytes(range(256)) * 4,
    "gzip": b"\x1f\x8b\x08\x00" + bytes(50),
    "zip": b"PK\x03\x04" + bytes(50),
    "unclosed quote": (ROWS + '1,"yes\n').encode(),
    "quote of a megabyte": b'"' + b"a" * 1_000_000,
    "a million columns": b",".join(b"c%d" % i for i in range(10**6)) + b"\n",
    "twenty thousand columns": b",".join(b"c%d" % i for i in range(20_000)) + b"\n",
    "newline in a name": b'pain,injury,"a\nb"\n1,yes,1\n0,no,2\n',
    "escape in a name": b"pain,injury,\x1b[2J\n1,yes,1\n0,no,2\n",
    "constant predictor": b"pain,injury\n1,1\n0,1\n",
    "constant level": b"pain,injury\n1,yes\n0,yes\n",
    "infinite predictor": b"pain,injury\n1,1e999\n0,1\n",
    "patient numbers as levels": b"pain,injury\n" + b"".join(b"%d,p%d\n" % (i % 2, i) for i in range(200)),
    "json": b'[{"pain": 1}]',
    "markup": b"<html><body>pain</body></html>",
    "netcdf": b"\x89HDF\r\n\x1a\n" + bytes(100),
    "carriage returns in names": b"pa\rin,injury\n1,yes\n0,no\n",
}  # fmt: skip
PARQUETS = {
    "empty": b"",
    "text": ROWS.encode(),
    "magic alone": b"PAR1",
    "magic twice": b"PAR1" + bytes(64) + b"PAR1",
    "length of gigabytes": b"PAR1" + bytes(64) + b"\xff\xff\xff\x7fPAR1",
}
FIT = ("--outcome", "pain", "--predictors", "injury", "--draws", "20", "--quiet")


@pytest.mark.parametrize("case", PATIENTS)
def test_bad_csv_is_refused(refuse, keep, case):
    refuse("fit", "--patients", keep(PATIENTS[case], "bad.csv"), *FIT)


@pytest.mark.parametrize("case", PARQUETS)
def test_bad_parquet_is_refused(refuse, keep, case):
    refuse("fit", "--patients", keep(PARQUETS[case], "bad.parquet"), *FIT)


@pytest.mark.parametrize("cut", [5, 100, -1, -9])
def test_cut_parquet_is_refused(refuse, tmp_path, cut):
    path = tmp_path / "bad.parquet"
    pd.read_csv(io.StringIO(ROWS)).to_parquet(path)
    path.write_bytes(path.read_bytes()[:cut])
    refuse("fit", "--patients", path, *FIT)


def test_parquet_of_a_thousand_million_rows_is_refused(refuse, tmp_path):
    ones = pa.table({name: np.zeros(2_000_000) for name in ("pain", "injury")})
    with parquet.ParquetWriter(tmp_path / "bomb.parquet", ones.schema) as writer:
        for _ in range(16):
            writer.write_table(ones)
    assert (tmp_path / "bomb.parquet").stat().st_size < 1_000_000
    assert "bytes" in refuse("fit", "--patients", tmp_path / "bomb.parquet", *FIT)


@pytest.mark.parametrize(
    ("outcome", "predictors"),
    [
        ("pain", "injury,injury"),
        ("pain", "pain"),
        ("pain", ","),
        ("injury", "pain"),
        ("", "injury"),
    ],
)
def test_columns_that_cannot_be_are_refused(refuse, keep, outcome, predictors):
    path = keep(ROWS, "rows.csv")
    refuse("fit", "--patients", path, "--outcome", outcome, "--predictors", predictors, "--quiet")


def test_what_a_number_sign_follows_is_part_of_the_value(keep):
    table = read_patients(keep("# made here\npain,injury\n1,grade #2\n0,grade #3\n", "rows.csv"))
    assert table["injury"].tolist() == ["grade #2", "grade #3"]


def test_parquet_and_csv_are_read_alike(keep, tmp_path):
    table = read_patients(keep("\ufeff" + ROWS, "rows.csv"))
    table.to_parquet(tmp_path / "rows.parquet")
    for columns in ((), ("pain", "injury"), ("absent",)):
        read = read_patients(tmp_path / "rows.parquet", columns).to_pandas()
        pd.testing.assert_frame_equal(read, table, check_dtype=False)
    assert read_patients(tmp_path / "rows.parquet", ["injury"]).column_names == ["injury"]


@pytest.mark.parametrize(
    "cell", ["=1+1", "+A1", "-A1", "@x", "\t=1", "\r=1", "\n=1", " =1", "\uff1d1"]
)
def test_no_cell_begins_like_a_formula(cell):
    written = format_csv(pd.DataFrame({"label": [cell], "lower": [-0.5]}))
    read = pd.read_csv(io.StringIO(written), skip_blank_lines=False)
    assert str(read["label"][0]).startswith("'")
    assert read["lower"][0] == -0.5


READERS = {
    "study": (load_study, "small.toml"),
    "evidence": (load_evidence, "small.toml"),
    "patients": (read_patients, "small.csv"),
    "parquet": (read_patients, "small.parquet"),
    "draws": (read_draws, "small.nc"),
}
anything = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60
)


@pytest.mark.parametrize("reader", READERS)
@anything
@given(content=st.binary(max_size=300) | st.text(max_size=200).map(lambda t: t.encode("utf-8", "replace")))  # fmt: skip
def test_any_bytes_are_read_or_refused(keep, reader, content):
    read, name = READERS[reader]
    with contextlib.suppress(StudyError):
        read(keep(content, name))


@st.composite
def damages(draw, whole):
    """Cut, overwrite, repeat or insert pieces of a valid document."""
    content = bytearray(whole)
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, max(len(content) - 1, 0)))
        stop = start + draw(st.integers(0, 40))
        piece = draw(
            st.binary(max_size=6)
            | st.sampled_from([b"nan", b"-1", b'""', b"[]", b"{}", b"1e999", b"=", b"\n", b"\xff"])
            | st.just(bytes(content[start:stop]) * 2)
        )
        content[start:stop] = piece
    return bytes(content)


@pytest.mark.parametrize("reader", UNDAMAGED)
@anything
@given(data=st.data())
def test_damaged_documents_are_read_or_refused(keep, reader, data):
    read, name = READERS[reader]
    with contextlib.suppress(StudyError):
        read(keep(data.draw(damages(UNDAMAGED[reader])), name))


@anything
@given(data=st.data())
def test_damaged_patients_are_read_or_refused(keep, data):
    with contextlib.suppress(StudyError):
        read_patients(keep(data.draw(damages(ROWS.encode())), "small.csv"))


def test_a_shelf_hands_the_checksum_and_names_the_file(tmp_path):
    shelf = BundledFiles(tmp_path, "a list", "write one")
    (tmp_path / "one.toml").write_text("format = 1\nsize = 3")
    parse = lambda table, sha256: (table.count("size"), len(sha256))  # noqa: E731
    assert shelf.names == ("one",)
    assert shelf.read("one", parse) == (3, 64)
    with pytest.raises(
        StudyError, match="expected a list or one of one, found no file 'two'; write one"
    ):
        shelf.read("two", parse)


def test_a_table_suggests_the_key_that_was_meant():
    table = Table({"tilte": "x", "odd": 1}, "study")
    with pytest.raises(StudyError, match=r"study\.title: .*'tilte' instead; respell it"):
        table.text("title")
    assert not table.has("other")
    with pytest.raises(StudyError, match=r"study\.odd: expected one of the keys other, title"):
        table.finish()


def test_stored_search_found_nothing():
    """The coverage-guided search for bytes that break a reader."""
    root = Path(__file__).parents[1]
    result = json.loads((root / "validation" / "fuzz" / "result.json").read_text())
    assert {name: r["found"] for name, r in result["readers"].items() if r["found"]} == {}
    assert all(r["executions"] >= 5_000 for r in result["readers"].values())
