"""The command line: exit codes, streams, files, and no traceback for bad input."""

import contextlib
import io
import json
import re
from importlib import resources

import pandas as pd
import pytest

from pvp_bayes.cli import app as cli
from pvp_bayes.printed.study import load_study
from pvp_bayes.results.odds_ratios import ODDS_RATIO_COLUMNS
from pvp_bayes.results.sensitivity import ALL_CANDIDATES
from pvp_bayes.tables.certificate import parse_certificate, verify_certificate

TEMPLATE = (resources.files("pvp_bayes.printed") / "study_template.toml").read_text("utf-8")
FEW = ["--replicates", "8", "--draws", "100", "--quiet"]


@pytest.fixture
def run(capsys):
    def run_command(*arguments):
        code = cli.run([str(a) for a in arguments])
        done = capsys.readouterr()
        assert "Traceback" not in done.err
        return code, done.out, done.err

    return run_command


def read(text):
    return pd.read_csv(io.StringIO(text))


@pytest.fixture(scope="session")
def whole(tmp_path_factory):
    """One whole run of the bundled paper, confirmed by NUTS: its folder and what it printed."""
    out = tmp_path_factory.mktemp("run") / "out"
    printed, said = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(said):
        code = cli.run(["reanalyse", "pvp", "--out", str(out), *FEW[:-1]])
    assert code == 0, said.getvalue()
    return out, printed.getvalue(), said.getvalue()


@pytest.fixture(scope="session")
def folder(whole):
    return whole[0]


def test_reanalyse_prints_the_answer_and_says_what_became_of_it(whole):
    out, printed, said = whole
    assert printed == (out / "odds_ratios.csv").read_text(encoding="utf-8")
    reading, written, confirmed = said.splitlines()
    assert reading.startswith("The reading reversed:vertebrae is taken: ")
    assert written == f"Written to {out}"
    assert confirmed == "Confirmed: NUTS agrees within Monte Carlo error."


def test_reanalyse_writes_every_file_whole(folder):
    names = {path.name for path in folder.iterdir()}
    assert names == {
        "confirmation.csv", "nuts.nc",
        "audit.csv", "readings.csv", "replicates.nc", "identification.csv",
        "draws.nc", "odds_ratios.csv", "report.html", "run.json", "certificate.json",
        "credibility.csv", "evidence_prior.csv", "risk.csv", "risk_scenarios.csv", "evidence.csv", "synthesis.csv", "checks.csv",
        "checklists.csv",
        "prior_checks.csv", "sensitivity.csv", "decisions.csv", "power_scaling.csv", "conflicts.csv",
    }  # fmt: skip
    assert tuple(pd.read_csv(folder / "odds_ratios.csv").columns) == ODDS_RATIO_COLUMNS
    run_facts = json.loads((folder / "run.json").read_text())
    assert run_facts["reading"] == "reversed:vertebrae"
    assert {"reconstruction", "posterior", "confirmation"} <= set(run_facts["seconds"])
    assert run_facts["confirmed"] is True
    assert run_facts["options"]["random_seed"] == 1


def test_draws_of_nuts_are_read_like_those_of_the_answer(run, folder):
    code, out, _ = run("summary", folder / "nuts.nc")
    assert code == 0
    assert read(out)["predictor"].tolist() == ["tfi", "liquefaction", "vertebrae", "cement"]
    assert pd.read_csv(folder / "confirmation.csv")["verdict"].eq("agree").all()


def test_summary_prints_saved_draws(run, folder):
    code, out, _ = run("summary", folder / "draws.nc", "--prob", "0.9")
    assert code == 0
    assert read(out)["prob"].eq(0.9).all()
    code, out, _ = run("summary", folder / "draws.nc", "--json")
    assert [row["predictor"] for row in json.loads(out)] == [
        "tfi",
        "liquefaction",
        "vertebrae",
        "cement",
    ]


def test_check_and_sensitivity_read_saved_draws(run, folder):
    code, out, _ = run("check", folder / "draws.nc")
    assert code == 0
    pd.testing.assert_frame_equal(read(out), pd.read_csv(folder / "checks.csv"))
    code, out, _ = run("check", folder / "draws.nc", "--prior")
    assert read(out)["priors"].nunique() > 12
    code, out, _ = run("sensitivity", folder / "draws.nc", "--threshold", "3")
    assert code == 0
    written = pd.read_csv(folder / "sensitivity.csv")
    both = read(out).merge(written, on=["setting", "predictor"])
    assert len(both) == len(read(out))
    assert (both["odds_ratio_x"] == both["odds_ratio_y"]).all()
    assert set(both["threshold_x"]) == {3.0}
    assert "reading printed" in set(written["setting"])
    code, out, _ = run("sensitivity", folder / "draws.nc", "--table", "scale")
    scales = ["prior", "posterior", f"posterior, {ALL_CANDIDATES}"]
    assert (code, read(out)["distribution"].tolist()) == (0, scales)


def test_evidence_can_be_the_users_own(run, tmp_path):
    bundled = resources.files("pvp_bayes") / "evidence" / "pvp.toml"
    text = bundled.read_text(encoding="utf-8")
    own = tmp_path / "mine.toml"
    own.write_text(text.replace('id = "pvp"', 'id = "mine"', 1), encoding="utf-8")
    code, out, _ = run("reanalyse", "rossi", "--evidence", tmp_path / "absent.toml", *FEW)
    assert (code, out) == (2, "")
    arguments = ("--no-confirm", "--out", tmp_path / "out", "--evidence", own, "--threshold", "3")
    assert run("reanalyse", *arguments, *FEW)[0] == 0
    options = json.loads((tmp_path / "out" / "run.json").read_text())["options"]
    assert (options["evidence"], options["threshold"]) == ("mine", 3.0)
    page = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert "--evidence mine.toml --threshold 3" in page


def test_evidence_reads_the_study_as_its_tables_decide(run):
    decided, printed = (
        run("evidence", "--table", "conflicts", *reading)[1]
        for reading in ((), ("--reading", "printed"))
    )
    both = read(decided).merge(read(printed), on="predictor")
    differ = both["log_odds_ratio_x"] != both["log_odds_ratio_y"]
    assert both.loc[differ, "predictor"].tolist() == ["vertebrae"]


def test_audit_of_the_paper_exits_with_1_and_of_tables_without_errors_with_0(run):
    code, out, err = run("audit", "pvp")
    assert (code, err) == (1, "")
    assert "impossible" in set(read(out)["verdict"])
    code, out, _ = run("audit", "rossi")
    assert code == 0
    assert set(read(out)["verdict"]) <= {"consistent", "not applicable"}


def test_reconstruct_and_fit_go_step_by_step(run, tmp_path):
    code, out, _ = run("reconstruct", "rossi", "--out", tmp_path, "--replicates", "4", "--quiet")
    assert code == 0
    assert read(out)["coefficient_miss"].max() <= 0.02
    code, out, _ = run("fit", "rossi", "--out", tmp_path, "--priors", "normal:1", *FEW)
    assert code == 0
    assert read(out)["predictor"].tolist() == ["fin", "race", "wexp", "mar", "paro"]


def test_fit_takes_own_patients(run, tmp_path):
    rows = pd.DataFrame(
        {"pain": [1, 0, 1, 0, 1, 0, 0, 1] * 10, "injury": (["yes"] * 3 + ["no"] * 5) * 10}
    )
    rows.to_csv(tmp_path / "own.csv", index=False)
    arguments = ("--outcome", "pain", "--predictors", "injury", "--out", tmp_path, "--quiet")
    code, out, _ = run("fit", "--patients", tmp_path / "own.csv", *arguments)
    assert code == 0
    assert read(out)["step"].tolist() == ["yes against no"]


def test_studies_validate_and_new(run, tmp_path):
    code, out, _ = run("studies")
    assert code == 0
    assert {"pvp", "rossi"} <= set(read(out)["study"])
    template = tmp_path / "mine.toml"
    assert run("new", template)[0] == 0
    assert load_study(template).terms
    code, out, err = run("validate", template)
    assert code == 0
    assert err.endswith("valid.\n")
    assert run("new", template)[0] == 2  # never overwrites


def test_certificate_is_written_and_can_be_verified(run, tmp_path):
    path = tmp_path / "proof.json"
    code, _, err = run("audit", "pvp", "--certificate", path)
    assert (code, err) == (1, f"Certificate written to {path}\n")
    assert verify_certificate(parse_certificate(path.read_text(encoding="utf-8")))
    code, _, err = run("audit", "rossi", "--certificate", tmp_path / "none.json")
    assert (code, err) == (0, "No certificate: rossi is not proved impossible as printed.\n")
    assert not (tmp_path / "none.json").exists()


def test_risks_of_saved_draws_are_those_of_the_written_table(run, folder):
    draws = folder / "draws.nc"
    code, out, _ = run("risk", draws)
    assert code == 0
    written = pd.read_csv(folder / "risk.csv")
    pd.testing.assert_frame_equal(
        read(out)[["risk", "lower", "upper"]], written[["risk", "lower", "upper"]]
    )
    worst = "tfi=yes,liquefaction=yes,vertebrae=3,cement=dissatisfied"
    best = "tfi=no,liquefaction=no,vertebrae=1,cement=satisfied"
    _, one, _ = run("risk", draws, "--profile", worst, "--prevalence", "10%")
    _, two, _ = run("risk", draws, "--profile", best, "--prevalence", "10%")
    _, both, _ = run("risk", draws, "--profile", worst, "--reference", best, "--prevalence", "10%")
    difference = read(one)["risk"].item() - read(two)["risk"].item()
    assert read(both)["risk_difference"].item() == pytest.approx(difference, rel=0.05)
    code, out, err = run("risk", draws, "--reference", best)
    assert (code, out) == (2, "")
    assert "expected --profile as well" in err


def test_a_terminal_shows_what_matters_and_counts_the_rest(run, monkeypatch):
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    monkeypatch.setenv("COLUMNS", "200")
    code, out, err = run("audit", "rossi")
    assert code == 0
    _, piped, _ = run("audit", "rossi", "--json")
    rows = json.loads(piped)
    assert err.startswith(f"{len(rows)} checks: ")
    assert err.endswith("pipe the output to see every row.\n")
    counted = sum(int(part.split()[0]) for part in err.split(": ")[1].split(";")[0].split(", "))
    assert counted == len(rows)
    hints = [row for row in rows if row["severity"] != "none"]
    assert sum(row["check"] in line for row in hints for line in out.splitlines()) >= len(hints)


def test_the_overview_lists_every_command_and_each_explains_itself(run):
    code, overview, _ = run("--help")
    assert code == 0
    for name, (_, summary) in cli.COMMANDS.items():
        code, out, _ = run(name, "--help")
        assert code == 0
        assert f"pvp-bayes {name}" in out
        assert len(out.splitlines()) > 5
        assert re.search(rf"{name} +{summary.split()[0]} ", overview)


@pytest.mark.parametrize("threshold", ["1", "0.5", "nan", "1e9"])
def test_a_threshold_that_is_no_odds_ratio_towards_harm_is_refused(run, tmp_path, threshold):
    arguments = ("--threshold", threshold, "--out", tmp_path / "out")
    code, out, err = run("reanalyse", *arguments, *FEW)
    assert (code, out) == (2, "")
    assert "expected an odds ratio above 1" in err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["reanalyse", "no-such-study"],
        ["reanalyse", "--seed", "-1"],
        ["reanalyse", "--draws", "0"],
        ["reanalyse", "--replicates", "many"],
        ["reanalyse", "--priors", "flat"],
        ["reanalyse", "--reading", "reversed:nothing", "--quiet"],
        ["reanalyse", "--out", "/proc/nowhere", "--quiet"],
        ["audit", "--no-such-option"],
        ["fit"],
        ["fit", "pvp", "--patients", "x.csv"],
        ["fit", "--patients", "absent.csv", "--outcome", "a", "--predictors", "b"],
        ["summary", "absent.nc"],
        ["summary", __file__],
        ["validate", "absent.toml"],
        ["nonsense"],
    ],
)
def test_bad_input_gives_one_sentence_and_exit_code_2(run, arguments, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    code, out, err = run(*arguments)
    assert code == 2
    assert out == ""
    assert err.startswith("pvp-bayes: ")
    assert len(err.splitlines()) == 1
    assert [p for p in tmp_path.rglob("*") if p.is_file()] == []


def test_cells_that_look_like_formulas_are_made_plain(run, tmp_path):
    path = tmp_path / "formula.toml"
    path.write_text(TEMPLATE.replace('label = "The exposure"', 'label = "=HYPERLINK(1)"'))
    _, out, _ = run("validate", path)
    assert "'=HYPERLINK(1)" in out


def test_the_prior_from_other_studies_goes_the_whole_way(run, tmp_path):
    given = ["--priors", "evidence", "--no-confirm", "--replicates", "8", "--draws", "300"]
    code, out, err = run("reanalyse", "pvp", *given, "--out", tmp_path)
    assert code == 0
    assert "Number of fractured vertebrae worth 160 patients (p 0.044, in conflict)" in err
    facts = json.loads((tmp_path / "run.json").read_text())
    assert facts["options"]["priors"] == "evidence"
    assert set(facts["priors"]["mixtures"]) == {"tfi", "liquefaction", "vertebrae", "cement"}
    verdicts = {row["predictor"]: row["verdict"] for row in facts["priors"]["conflicts"]}
    assert verdicts["vertebrae"] == "conflict"
    page = (tmp_path / "report.html").read_text()
    assert "For Number of fractured vertebrae this study and the others conflict" in page
    assert "--priors evidence" in page
    settings = set(pd.read_csv(tmp_path / "sensitivity.csv")["setting"])
    assert "evidence" not in settings
    assert "normal:1" in settings
    code, summary, _ = run("summary", tmp_path / "draws.nc")
    assert (code, summary) == (0, out)
    for command in (("check",), ("check", "--prior"), ("sensitivity",), ("risk",)):
        code, out, err = run(command[0], tmp_path / "draws.nc", *command[1:])
        assert (code, err) == (0, ""), command
    code, out, _ = run("check", tmp_path / "draws.nc", "--prior")
    assert "evidence" in set(read(out)["priors"])


def test_with_another_prior_that_of_other_studies_is_a_setting(folder):
    settings = set(pd.read_csv(folder / "sensitivity.csv")["setting"])
    assert "evidence" in settings
    verdicts = pd.read_csv(folder / "evidence_prior.csv").set_index("predictor")["verdict"]
    assert verdicts["vertebrae"] == "conflict"
    assert "The analysis itself uses another prior" in (folder / "report.html").read_text()


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        (["reanalyse", "rossi"], "found none for rossi"),
        (["fit", "rossi"], "found none for rossi"),
        (["fit", "--patients", "x.csv", "--outcome", "y", "--predictors", "z"], "patient data"),
    ],
)
def test_a_prior_from_no_other_studies_is_refused_before_any_work(run, arguments, found, tmp_path):
    code, out, err = run(*arguments, "--priors", "evidence", "--out", tmp_path / "new")
    assert (code, out) == (2, "")
    assert found in err
    assert err.count("\n") == 1
    assert not (tmp_path / "new").exists()


def test_fit_takes_the_prior_from_other_studies(run, tmp_path):
    code, out, err = run("fit", "pvp", "--priors", "evidence", *FEW[:4], "--out", tmp_path)
    assert code == 0
    assert "worth 529 patients" in err
    assert len(read(out)) == 4


def name_study(yes="yes", no="no", unit="episode"):
    """Return the template of a study with other names of its levels and its unit."""
    text = re.sub(r"yes = (\d+), no = (\d+)", rf'"{yes}" = \1, "{no}" = \2', TEMPLATE)
    text = text.replace('level = "yes"', f'level = "{yes}"')
    text = text.replace('reference = "no"', f'reference = "{no}"')
    return text.replace('unit = "episode"', f'unit = "{unit}"')


@pytest.mark.parametrize(
    ("names", "steps"),
    [
        ({"unit": "vertebra against norm"}, ["yes against no", "1 vertebra against norm more"]),
        ({"yes": "A against B"}, ["A against B against no", "1 episode more"]),
        ({"yes": "2 or more", "no": "fewer"}, ["2 or more against fewer", "1 episode more"]),
    ],
    ids=["unit", "level", "both levels"],
)
def test_words_that_steps_are_made_of_may_stand_in_names(run, tmp_path, names, steps):
    file = tmp_path / "named.toml"
    file.write_text(name_study(**names), encoding="utf-8")
    code, out, err = run("reanalyse", file, "--no-confirm", "--out", tmp_path / "out", *FEW)
    assert (code, err) == (0, "")
    assert read(out)["step"].tolist() == steps
    draws, level = tmp_path / "out" / "draws.nc", names.get("yes", "yes")
    profile = f"exposure={level},episodes=2"
    code, out, err = run("risk", draws, "--profile", profile, "--prevalence", "10%")
    assert (code, err) == (0, "")
    assert read(out)["exposure"].tolist() == [level]
