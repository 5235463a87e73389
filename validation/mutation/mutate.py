"""Change one thing at a time in a copy of the package and see whether the tests notice.

    python validation/mutation/mutate.py                       # sample, run, write result.json
    python validation/mutation/mutate.py --again               # the survivors of result.json only
    python validation/mutation/mutate.py --seed 22             # other mutants

A mutant is one small change: a comparison moved or turned, plus for minus, times for divided, a
number one larger or twice as large, and for or, a condition always true or false, a smaller for a
larger one, a statement left out. Messages, annotations, decorators and `zip(strict=)` are left
alone, since changing them tests words, types and guards. Every test file that concerns the module
runs, without the tests that compare stored evidence with checksums of the sources: those fail for
any change.
"""

import argparse
import ast
import copy
import importlib
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[2]
RESULT = Path(__file__).with_name("result.json")
SEED = 20
GROUPS = {  # what is changed, which test files run (the quick ones first), how many mutants
    "audit": (
        "printed/intervals audit/count_tests audit/findings printed/regression_rows audit/audit "
        "audit/across audit/p_values audit/table2 audit/table1",
        "printed/test_intervals test_unchanged audit/test_audit",
        40,
    ),
    "feasibility": (
        "tables/feasibility tables/certificate tables/choice tables/encoding printed/whole_numbers",
        "tables/test_encoding printed/test_whole_numbers audit/test_granularity test_unchanged "
        "tables/test_feasibility patients/test_one_table",
        30,
    ),
    "reconstruction": (
        "patients/reconstruction patients/walk_state patients/walk",
        "test_unchanged_numbers patients/test_reconstruction",
        25,
    ),
    "reweighting": (
        "posterior/importance posterior/newton results/sensitivity",
        "test_unchanged_numbers posterior/test_importance results/test_sensitivity",
        30,
    ),
    "risk": (
        "results/risk results/prevalence results/profiles",
        "test_unchanged_numbers results/test_risk",
        25,
    ),
}
LIMIT = 60.0
"""Seconds after which a mutant counts as noticed, or three times what the tests take unchanged."""
MEMORY = 8 * 2**30
"""Bytes that a mutant may ask for."""
PRELOADED = (
    "numpy pandas pytest xarray scipy.stats scipy.optimize scipy.sparse numba statsmodels.api "
    "arviz_stats arviz_base jinja2 narwhals matplotlib.pyplot"
)
"""Other packages, imported once: every mutant runs in a fork."""

COMPARISONS = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
OPERATORS = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.Pow: ast.Mult,
    ast.BitAnd: ast.BitOr,
    ast.And: ast.Or,
    ast.Or: ast.And,
}
NAMES = {"min": "max", "minimum": "maximum", "any": "all", "floor": "ceil", "argmin": "argmax"}
NAMES |= {new: old for old, new in NAMES.items()}
TEXTS = (ast.JoinedStr, ast.List, ast.Tuple, ast.Dict)
STATEMENTS = (ast.Expr, ast.AugAssign, ast.Continue, ast.Break)


def list_mutants(tree):
    """Yield (line, column, change in words, function that returns the changed source)."""
    nodes = list(ast.walk(tree))
    position = {id(node): i for i, node in enumerate(nodes)}
    for node in _walk(tree):
        for words, change in _changes(node):
            yield node.lineno, node.col_offset, words, _make(tree, position[id(node)], change)


def _make(tree, position, change):
    def make():
        new = copy.deepcopy(tree)
        node = list(ast.walk(new))[position]
        replacement = change(node)
        if replacement is not None:
            _replace(new, node, replacement)
        return ast.unparse(ast.fix_missing_locations(new))

    return make


def _replace(tree, old, new):
    for parent in ast.walk(tree):
        for name, value in ast.iter_fields(parent):
            if value is old:
                setattr(parent, name, new)
            elif isinstance(value, list):
                setattr(parent, name, [new if item is old else item for item in value])


def _walk(node):
    """Yield what may be changed: no messages, annotations, decorators, guards or lists of names."""
    guard = isinstance(node, ast.keyword) and node.arg in ("strict", "dtype")
    if guard or isinstance(node, ast.Raise | ast.Assert | ast.JoinedStr | ast.Import):
        return
    if isinstance(node, ast.Assign) and "__all__" in ast.unparse(node.targets[0]):
        return
    if hasattr(node, "lineno"):
        yield node
    skipped = ("annotation", "returns", "decorator_list", "type_params")
    for name, value in ast.iter_fields(node):
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST) and name not in skipped:
                yield from _walk(child)


def _is_text(node):
    is_string = isinstance(node, ast.Constant) and isinstance(node.value, str)
    both = isinstance(node, ast.BinOp) and (_is_text(node.left) or _is_text(node.right))
    return is_string or both or isinstance(node, TEXTS)


def _changes(node):
    """Yield (words, function that changes this node in place or returns what replaces it)."""
    own = ast.unparse(node).splitlines()[0][:70]
    if isinstance(node, ast.Compare):
        for i, operator in enumerate(node.ops):
            for new in COMPARISONS[type(operator)]:
                yield f"{own}: {new.__name__}", lambda n, i=i, new=new: n.ops.__setitem__(i, new())
    elif isinstance(node, ast.BinOp | ast.BoolOp | ast.AugAssign):
        new = OPERATORS.get(type(node.op))
        values = [getattr(node, name, None) for name in ("left", "right", "value")]
        if new and not any(map(_is_text, values)):
            yield f"{own}: {new.__name__}", lambda n: setattr(n, "op", new())
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not | ast.USub):
        yield f"{own}: without {type(node.op).__name__}", lambda n: n.operand
    else:
        yield from _change_values(node, own)
    if isinstance(node, ast.If | ast.IfExp):
        for value in (False,) if _only_raises(node) else (True, False):
            words = f"if {ast.unparse(node.test)[:60]}: always {value}"
            yield words, lambda n, v=value: setattr(n, "test", ast.Constant(v))
    if isinstance(node, STATEMENTS) and _does_something(node):
        yield f"{own}: left out", lambda _: ast.Pass()


def _change_values(node, own):
    if isinstance(node, ast.Constant):
        for value in _other_values(node.value):
            yield f"{node.value!r} becomes {value!r}", lambda n, v=value: setattr(n, "value", v)
    elif isinstance(node, ast.Name) and node.id in NAMES:
        yield f"{node.id} becomes {NAMES[node.id]}", lambda n: setattr(n, "id", NAMES[n.id])
    elif isinstance(node, ast.Attribute) and node.attr in NAMES:
        yield f"{own}: {NAMES[node.attr]}", lambda n: setattr(n, "attr", NAMES[n.attr])


def _only_raises(node):
    body = node.body if isinstance(node.body, list) else [node.body]
    return isinstance(body[-1], ast.Raise)


def _does_something(node):
    value = getattr(node, "value", None)
    return value is None or not (_is_text(value) or isinstance(value, ast.Yield | ast.YieldFrom))


def _other_values(value):
    if isinstance(value, bool):
        return [not value]
    if isinstance(value, int):
        return [value + 1, value - 1]
    return [value * 2 if value else 1.0] if isinstance(value, float) else []


def sample_mutants(seed):
    """Return {group: [(module, line, column, words, make)]}, drawn without putting back."""
    found = {}
    for group, (modules, _, size) in GROUPS.items():
        every = []
        for module in modules.split():
            tree = ast.parse((ROOT / "src" / "pvp_bayes" / f"{module}.py").read_text())
            every += [(module, *mutant) for mutant in list_mutants(tree)]
        found[group] = random.Random(seed).sample(every, size)
    return found


def run_tests(source, group, module, limit, log):
    """Run the tests of a group against a copy of the package in a fork; return what happened."""
    cache = str(source.parent / "numba")
    files = [f"tests/{name}.py" for name in GROUPS[group][1].split()]
    doctests = [str(source / "pvp_bayes" / f"{module}.py")] if module else []
    arguments = ["-x", "-q", "-n", "0", "-k", "not stored", "-W", "ignore::pytest.PytestWarning"]
    child = os.fork()
    if child == 0:
        os.setsid()
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        with open(log, "w") as out:
            os.dup2(out.fileno(), 1)
            os.dup2(out.fileno(), 2)
        importlib.import_module("numba").config.CACHE_DIR = cache
        os.environ["NUMBA_CACHE_DIR"] = cache
        os.environ["PYTHONPATH"] = str(source)
        os.chdir(ROOT)
        sys.path[:0] = [str(source), str(ROOT)]
        code = importlib.import_module("pytest").main([*arguments, *doctests, *files])
        sys.stdout.flush()
        os._exit(int(code))
    end = time.monotonic() + limit
    while time.monotonic() < end:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return "survived" if os.waitstatus_to_exitcode(status) == 0 else "killed"
        time.sleep(0.05)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return "timeout"


def run_mutants(chosen, folder):
    """Run each mutant; return one row per mutant and the seconds of the tests unchanged."""
    source = folder / "src"
    shutil.copytree(ROOT / "src", source)
    rows, seconds = [], {}
    for group, mutants in chosen.items():
        limit = 0.0
        for module, line, column, words, make in mutants:
            path = source / "pvp_bayes" / f"{module}.py"
            original = path.stat().st_mtime_ns
            if not limit:
                start = time.monotonic()
                log = folder / f"{group}.txt"
                if run_tests(source, group, "", 900.0, log) != "survived":
                    msg = f"{group}: the tests fail without any change\n{log.read_text()[-3000:]}"
                    raise SystemExit(msg)
                seconds[group] = round(time.monotonic() - start, 1)
                limit = max(LIMIT, 3 * seconds[group])
            text = path.read_text()
            path.write_text(make())
            compiled = module in ("patients/walk", "patients/walk_state")
            extra = 120.0 if compiled else 0.0
            start = time.monotonic()
            outcome = run_tests(source, group, module, limit + extra, folder / "mutant.txt")
            path.write_text(text)
            os.utime(path, ns=(original, original))
            named = {"group": group, "module": module, "line": line, "column": column}
            rows.append(named | {"change": words, "outcome": outcome})
            took = time.monotonic() - start
            print(f"{took:6.1f} s  {outcome:9}{group:15}{module}:{line}  {words}", flush=True)
    return rows, seconds


def summarise(rows):
    """Return counts by group and altogether."""
    table = {}
    for group in [*dict.fromkeys(row["group"] for row in rows), "all"]:
        own = [r for r in rows if group in (r["group"], "all")]
        counts = Counter(r["outcome"] for r in own)
        equivalent = sum(r["outcome"] == "survived" and "equivalent" in r for r in own)
        noticed = counts["killed"] + counts["timeout"]
        table[group] = {
            "mutants": len(own),
            **{name: counts[name] for name in ("killed", "timeout", "survived")},
            "equivalent": equivalent,
            "share_killed": round(noticed / len(own), 3),
            "share_killed_without_equivalent": round(noticed / (len(own) - equivalent), 3),
        }
    return table


def _commit():
    git = ["git", "-C", str(ROOT), "rev-parse", "--short", "HEAD"]
    return subprocess.run(git, capture_output=True, text=True, check=True).stdout.strip()


def _find_again(chosen, stored):
    """Return the survivors of a stored result, found by module, change and nearest line."""
    again = {}
    for group, (modules, _, _) in chosen.items():
        for module in modules.split():
            tree = ast.parse((ROOT / "src" / "pvp_bayes" / f"{module}.py").read_text())
            every = list(list_mutants(tree))
            for row in stored:
                if (row["group"], row["module"], row["outcome"]) != (group, module, "survived"):
                    continue
                if "equivalent" in row:
                    continue
                same = [m for m in every if m[2] == row["change"] and m[1] == row["column"]]
                nearest = min(same, key=lambda m: abs(m[0] - row["line"]), default=None)
                if nearest is not None:
                    again.setdefault(group, []).append((module, row["line"], *nearest[1:]))
    return again


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--again", action="store_true", help="unexplained survivors only")
    parser.add_argument("--seed", type=int, default=SEED, help="which mutants are drawn")
    parser.add_argument("--groups", nargs="+", choices=[*GROUPS], default=[*GROUPS])
    arguments = parser.parse_args()
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    for name in PRELOADED.split():
        importlib.import_module(name)
    every = json.loads(RESULT.read_text()) if RESULT.exists() else {"samples": {}}
    stored = every["samples"].get(str(arguments.seed), {"mutants": []})
    if arguments.again:
        chosen = _find_again({g: GROUPS[g] for g in arguments.groups}, stored["mutants"])
    else:
        sample = sample_mutants(arguments.seed)
        chosen = {g: m for g, m in sample.items() if g in arguments.groups}
    with tempfile.TemporaryDirectory() as folder:
        rows, seconds = run_mutants(chosen, Path(folder))
    notes = {_key(r): r["equivalent"] for r in stored["mutants"] if "equivalent" in r}
    rows = [r | ({"equivalent": notes[_key(r)]} if _key(r) in notes else {}) for r in rows]
    if arguments.again:
        new = {_key(r): r for r in rows}
        kept = [new.get(_key(r), r) for r in stored["mutants"]]
    else:
        kept = [r for r in stored["mutants"] if r["group"] not in arguments.groups] + rows
    kept.sort(key=lambda r: [*GROUPS].index(r["group"]))
    counts = summarise(kept)
    every["samples"][str(arguments.seed)] = {
        "commit": _commit(),
        "seconds_unchanged": stored.get("seconds_unchanged", {}) | seconds,
        "counts_first": stored.get("counts_first", counts) if arguments.again else counts,
        "counts": counts,
        "mutants": kept,
    }
    every["command"] = "python validation/mutation/mutate.py --seed SEED, then with --again"
    RESULT.write_text(json.dumps(every, indent=1) + "\n")
    print(json.dumps(counts, indent=1))


def _key(row):
    return row["module"], row["line"], row["column"], row["change"]


if __name__ == "__main__":
    main()
