"""The whole job of one study in three steps, and the files that each step leaves behind."""

import json
from dataclasses import FrozenInstanceError, replace
from typing import NamedTuple

import pandas as pd
import pytest

from pvp_bayes.job.files import format_csv, prepare_folder
from pvp_bayes.job.pipeline import analyse_in_steps
from pvp_bayes.job.read_files import read_draws
from pvp_bayes.job.write_files import write_analysis, write_step
from pvp_bayes.printed.study import load_study
from pvp_bayes.report.page import render_report
from pvp_bayes.results.analysis import Analysis, Options, describe_run

FEW = Options(1, n_replicates=8, draws=200)
ANSWER = {"odds_ratios.csv", "audit.csv", "readings.csv"}
PAGE = {"checklists.csv", "run.json", "report.html"}
PARTS = ("answer", "examination", "confirmation")


class Step(NamedTuple):
    """What one step gave, wrote and left in the folder."""

    analysis: Analysis
    written: list
    files: dict
    announced: list


@pytest.fixture(scope="module")
def steps(tmp_path_factory):
    """The bundled paper, each step written as soon as it was there; confirmed by NUTS."""
    folder = tmp_path_factory.mktemp("steps") / "out"
    prepare_folder(folder)
    announced, found = [], []
    for analysis in analyse_in_steps(load_study("pvp"), FEW, announce=announced.append):
        written = write_step(analysis, folder)
        files = {path.name: path.read_bytes() for path in folder.iterdir()}
        found.append(Step(analysis, written, files, announced.copy()))
    return found


def test_each_step_adds_one_part_to_the_analysis_before(steps):
    held = [[getattr(step.analysis, part) is not None for part in PARTS] for step in steps]
    assert held == [[True, False, False], [True, True, False], [True, True, True]]
    first, second, third = (step.analysis for step in steps)
    assert third.answer is second.answer is first.answer
    assert third.examination is second.examination


def test_an_analysis_has_only_the_parts_that_it_has(steps):
    first, second, third = (step.analysis for step in steps)
    assert first.synthesis is None
    assert second.synthesis is second.examination.synthesis is not None
    assert [describe_run(a)["confirmed"] for a in (first, second, third)] == [False, False, True]
    assert set(first.seconds) < set(second.seconds) < set(third.seconds)
    assert set(third.seconds) - set(second.seconds) == {"confirmation"}
    for name in ("checks", "sensitivity", "risks", "nuts", "run"):
        assert not hasattr(third, name)
    with pytest.raises(FrozenInstanceError):
        third.confirmation = None


def test_what_begins_is_announced_before_the_step_that_it_belongs_to_is_given(steps):
    first, second, third = (step.announced for step in steps)
    assert first[0] == "Recomputing every printed number"
    assert first[-1] == "Summarising"
    assert first == second[: len(first)]
    assert second == third[:-1]
    assert third[-1].startswith("Confirming by NUTS")


def test_files_of_each_step_are_there_when_it_was_written(steps):
    for step in steps:
        assert {path.name for path in step.written} <= set(step.files)
        assert not [name for name in step.files if name.endswith(".part")]
    first, second, third = ({path.name for path in step.written} for step in steps)
    assert first == set(steps[0].files) == ANSWER
    examined = {
        "checks.csv", "conflicts.csv", "credibility.csv", "decisions.csv", "evidence.csv",
        "evidence_prior.csv", "identification.csv", "power_scaling.csv", "prior_checks.csv",
        "readings.csv", "risk.csv", "risk_scenarios.csv", "sensitivity.csv", "synthesis.csv",
        "certificate.json", "draws.nc", "replicates.nc",
    }  # fmt: skip
    assert second == examined | PAGE
    assert third == {"confirmation.csv", "nuts.nc"} | PAGE
    assert [step.written[-1].name for step in steps[1:]] == ["report.html"] * 2


def test_a_later_step_changes_no_file_but_those_that_speak_of_the_whole(steps):
    first, second, third = (step.files for step in steps)
    assert {n for n in first if first[n] != second[n]} == {"readings.csv"}
    assert {n for n in second if second[n] != third[n]} == PAGE


def test_the_answer_is_written_as_it_stays(steps):
    first = steps[0]
    assert first.files["odds_ratios.csv"].decode() == format_csv(first.analysis.odds_ratios)
    assert pd.notna(first.analysis.odds_ratios["odds_ratio"]).all()


def test_files_hold_what_the_analysis_holds(steps, tmp_path):
    last = steps[-1]
    confirmation = last.analysis.confirmation
    assert last.files["confirmation.csv"].decode() == format_csv(confirmation.table)
    facts = json.loads(last.files["run.json"])
    assert facts["confirmed"] is True
    assert facts == json.loads(json.dumps(describe_run(last.analysis)))
    for name, tree in (("draws.nc", last.analysis.draws), ("nuts.nc", confirmation.nuts)):
        (tmp_path / name).write_bytes(last.files[name])
        assert read_draws(tmp_path / name)["posterior"].identical(tree["posterior"])


def test_page_is_that_of_the_analysis_and_says_whether_it_is_confirmed(steps):
    for step in steps[1:]:
        assert step.files["report.html"].decode() == render_report(step.analysis)
        assert step.files["report.html"].count(b"<svg") > 4
    assert "Not confirmed yet" in steps[1].files["report.html"].decode()
    compared = len(steps[2].analysis.confirmation.table)
    page = steps[2].files["report.html"].decode()
    assert f"NUTS agrees on all {compared} quantities" in page
    assert "Common scale of the log odds ratios (tau), mean" in page


def test_writing_all_at_once_gives_the_files_of_the_steps(steps, tmp_path):
    written = write_analysis(steps[-1].analysis, tmp_path / "out")
    files = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    assert files.keys() == steps[-1].files.keys() == {path.name for path in written}
    assert [name for name in files if files[name] != steps[-1].files[name]] == []
    assert written[-1].name == "report.html"


def test_without_confirmation_there_are_two_steps(monkeypatch):
    monkeypatch.setattr("pvp_bayes.job.confirm.fit", None)  # whoever samples with NUTS now fails
    study = replace(load_study("pvp"), variables=())
    found = [*analyse_in_steps(study, FEW, confirm=False)]
    assert [analysis.examination is not None for analysis in found] == [False, True]
    assert found[-1].confirmation is None
