"""Every script in examples/ runs on saved draws and prints what the draws say."""

import re
import runpy
from pathlib import Path

import numpy as np
import pytest

from pvp_bayes.job.files import write_dataset
from pvp_bayes.results.odds_ratios import summarise_odds_ratios

EXAMPLES = Path(__file__).parents[1] / "examples"
ANSWER = re.compile(r"(\d+\.\d+) \((\d+\.\d+) to (\d+\.\d+)\)")


@pytest.fixture(scope="module")
def draws(analysis):
    return analysis.draws


@pytest.fixture(scope="module")
def path(draws, tmp_path_factory):
    return str(write_dataset(tmp_path_factory.mktemp("examples") / "draws.nc", draws))


@pytest.fixture
def table(draws):
    return summarise_odds_ratios(draws)


@pytest.fixture
def run(path, tmp_path, monkeypatch, capsys):
    def run_example(name):
        monkeypatch.chdir(tmp_path)
        runpy.run_path(str(EXAMPLES / f"{name}.py"))["main"](path)
        return capsys.readouterr().out

    return run_example


def quoted(text):
    """Return the odds ratios with their intervals that a text quotes, one row each."""
    return np.array([[float(number) for number in found] for found in ANSWER.findall(text)])


def test_every_example_is_short_and_says_how_to_run_it():
    for script in EXAMPLES.glob("*.py"):
        text = script.read_text(encoding="utf-8")
        assert len(text.splitlines()) <= 40, script.name
        assert f"python examples/{script.name} pvp-bayes-pvp/draws.nc" in text


def test_every_example_has_a_test():
    tested = set(re.findall(r'run\("(\w+)"\)', Path(__file__).read_text(encoding="utf-8")))
    assert tested == {script.stem for script in EXAMPLES.glob("*.py")}


def test_table_has_the_quantiles_of_the_draws(run, table):
    lines = run("one_table").splitlines()[1:]
    numbers = np.array([line.split()[-3:] for line in lines], dtype=float)
    assert numbers == pytest.approx(table[["odds_ratio", "lower", "upper"]].to_numpy(), abs=0.006)


def test_figure_is_a_picture(run, tmp_path):
    assert "odds_ratios.png" in run("one_figure")
    picture = (tmp_path / "odds_ratios.png").read_bytes()
    assert picture.startswith(b"\x89PNG")
    assert len(picture) > 10_000


def test_hypotheses_are_shares_of_the_draws(run, draws):
    text = run("one_hypothesis")
    slopes = draws["posterior"]["log_odds_ratio"].values.reshape(-1, 4)
    harm = slopes * draws["constant_data"]["harmful_sign"].values
    shares = [float(share) for share in re.findall(r"> 2\) (\d\.\d+)", text)]
    assert shares == pytest.approx((harm > np.log(2)).mean(axis=0), abs=0.0006)
    larger = float(re.search(r"is larger\) (\d\.\d+)", text)[1])
    assert larger == pytest.approx((harm[:, 0] > harm[:, 1]).mean(), abs=0.0006)


def test_paragraph_quotes_the_answer_and_what_it_rests_on(run, table):
    text = run("one_paragraph")
    expected = table[["odds_ratio", "lower", "upper"]].to_numpy()
    assert quoted(text) == pytest.approx(expected, abs=0.006)
    for words in ("liquefaction signal on MRI", "40 sets", "HalfNormal(1)", "reversed:vertebrae"):
        assert words in text


def test_latex_table_is_whole(run, table):
    text = run("latex_table")
    assert quoted(text) == pytest.approx(
        table[["odds_ratio", "lower", "upper"]].to_numpy(), abs=0.006
    )
    assert text.count(r" \\") == 1 + len(table)
    assert text.startswith(r"\begin{tabular}")
    assert text.endswith("\\end{tabular}\n")
    assert "& 0.098 " in text


def test_sceptical_prior_brings_odds_ratios_nearer_to_one(run, table):
    lines = run("two_priors").splitlines()
    assert lines[-1].startswith("sceptical: 95 %")
    numbers = np.array([line.split()[-4:] for line in lines[1:-1]], dtype=float)
    assert numbers[:, 0] == pytest.approx(table["odds_ratio"].to_numpy(), abs=0.006)
    assert (np.abs(np.log(numbers[:, 2])) < np.abs(np.log(numbers[:, 0]))).all()
