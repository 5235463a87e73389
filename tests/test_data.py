"""Derived data equal what their scripts make, and nothing in the package needs them."""

import hashlib
import importlib.util
from pathlib import Path

import pandas as pd
import pytest

from pvp_bayes.patients.own_patients import count_patterns
from pvp_bayes.patients.reconstruction import reconstruct_patients
from pvp_bayes.posterior.draws import infer
from pvp_bayes.posterior.priors import PRIOR_SETS
from pvp_bayes.printed.study import load_study
from pvp_bayes.tables.encoding import encode_tables
from pvp_bayes.tables.feasibility import certify_tables
from pvp_bayes.tables.reading import Reading

ROOT = Path(__file__).parents[1]
DATA = ROOT / "data"
SUMS = [line.split() for line in (DATA / "checksums.sha256").read_text().splitlines()]


@pytest.mark.parametrize(("checksum", "name"), SUMS)
def test_checksum_is_that_of_the_file(checksum, name):
    assert hashlib.sha256((DATA / name).read_bytes()).hexdigest() == checksum


def test_every_table_has_a_checksum():
    assert {name for _, name in SUMS} == {path.name for path in DATA.glob("*.csv")}


def load_script(name):
    """Return a script of the data folder as a module."""
    spec = importlib.util.spec_from_file_location(name, DATA / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_second_study_is_what_the_script_makes_of_the_people():
    script = load_script("make_rossi")
    assert script.make_study_file(script.read_people()) == script.STUDY.read_text(encoding="utf-8")


def test_tables_are_what_the_script_makes(tmp_path):
    load_script("make_tables").main(tmp_path)
    assert len(list(tmp_path.iterdir())) == 2
    for path in tmp_path.iterdir():
        assert path.read_bytes() == (DATA / path.name).read_bytes()


def test_package_does_not_name_the_data_folder():
    files = [path.name for path in DATA.iterdir()]
    sources = {path: path.read_text() for path in (ROOT / "src").rglob("*.py")}
    assert not [path for path, text in sources.items() if any(f in text for f in ["data/", *files])]


def test_second_study_shares_nothing_with_the_first():
    paper, study = load_study("pvp"), load_study("rossi")
    assert study.sizes == (114, 318)
    assert study.design != paper.design
    assert {v.name for v in study.variables}.isdisjoint(v.name for v in paper.variables)


def test_reconstructed_data_set_says_that_it_is():
    first = (DATA / "pvp_reconstructed.csv").read_text(encoding="utf-8").splitlines()[0]
    assert first.startswith("# Reconstructed")
    assert "not the patients" in first


def test_reconstructed_data_set_has_the_papers_margins():
    patients = pd.read_csv(DATA / "pvp_reconstructed.csv", comment="#")
    assert patients["pain"].value_counts().to_dict() == {1: 61, 0: 61}
    vertebrae = pd.crosstab(patients["pain"], patients["vertebrae"])
    assert vertebrae.to_numpy().tolist() == [[44, 14, 3], [9, 18, 34]]
    sums = patients.groupby("pain").sum()
    assert sums.loc[1].to_dict() == {"tfi": 44, "liquefaction": 38, "vertebrae": 147, "cement": 28}
    assert sums.loc[0].to_dict() == {"tfi": 16, "liquefaction": 15, "vertebrae": 81, "cement": 42}


def test_second_study_is_not_excluded():
    assert certify_tables(encode_tables(load_study("rossi"), Reading())).feasible is True


def test_posterior_from_tables_alone_is_that_of_the_known_people():
    """Every mean within 0.05 and interval end within 0.10 posterior SD of the true people's."""
    people = load_script("make_rossi").read_people()
    names = ["fin", "race", "wexp", "mar", "paro"]
    known = count_patterns(people, outcome="arrest", predictors=names)
    found = reconstruct_patients(
        load_study("rossi"), n_replicates=40, random_seed=1, reading=Reading()
    )
    priors = PRIOR_SETS["hierarchical"]
    truth, ours = (
        infer(p, priors, random_seed=5, draws=20_000)["posterior"]["log_odds_ratio"]
        for p in (known, found)
    )
    every = ("chain", "draw")
    sd = truth.std(every)
    assert float((abs(truth.mean(every) - ours.mean(every)) / sd).max()) < 0.05
    for q in (0.025, 0.975):
        assert float((abs(truth.quantile(q, every) - ours.quantile(q, every)) / sd).max()) < 0.10
