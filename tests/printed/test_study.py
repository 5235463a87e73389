"""What a study file may say, and the one sentence that answers what it may not."""

import contextlib
import math
import os
import re
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pvp_bayes.errors import StudyError
from pvp_bayes.printed.numbers import Reported
from pvp_bayes.printed.study import list_studies, load_study

GOOD = """\
format = 1
[study]
id = "small"
title = "A small study"
source = "made for this test"
design = "case-control"
outcome = "pain"
cases = 10
controls = 12
[study.population]
patients = 100
events = 10
[[variables]]
name = "injury"
kind = "binary"
cases = { yes = 6, no = 4 }
controls = { yes = 3, no = 9 }
p = "0.10"
[[variables]]
name = "number"
kind = "count"
range = [1, 3]
cases = { mean = "2.10", sd = "0.57" }
controls = { mean = "1.50", sd = "0.67" }
[[variables]]
name = "age"
kind = "continuous"
cases = { median = "70", q1 = "65", q3 = "75" }
controls = { median = "71", q1 = "66", q3 = "74" }
[regression]
[[regression.terms]]
variable = "injury"
level = "yes"
odds_ratio = "4.50"
interval = ["0.76", "26.5"]
[[regression.terms]]
variable = "number"
coefficient = "0.50"
standard_error = "0.40"
"""

TWICE = """\
variable = "other"
odds_ratio = "2"
[[regression.terms]]
variable = "other"
level = "b"
"""
CHANGES = {  # name: (text to replace, replacement, what the sentence must name)
    "no format": ("format = 1\n", "", "format"),
    "other format": ("format = 1", "format = 2", "format"),
    "unknown top key": ("format = 1", "format = 1\nfromat = 1", "fromat"),
    "misspelt study key": ('title = "A', 'titel = "A', "study.title.*'titel'.*respell"),
    "study missing": (GOOD[GOOD.index("[study]"):GOOD.index("[study.pop")], "", "study.id.*found nothing"),
    "format is true": ("format = 1", "format = true", "format"),
    "format is 1.0": ("format = 1", "format = 1.0", "format"),
    "control character": ('outcome = "pain"', 'outcome = "pa\\u0000in"', "study.outcome"),
    "text turned round": ('outcome = "pain"', 'outcome = "pa\\u202ein"', "study.outcome"),
    "long title": ('"A small study"', f'"{"A" * 3000}"', "study.title"),
    "title is a date": ('"A small study"', "2020-01-01", "study.title"),
    "hexadecimal of thousands of digits": ("cases = 10\n", f"cases = 0x{'f' * 9000}\n", "study.cases"),
    "exponent out of reach": ("range = [1, 3]", "range = [1, 1e99999999999999999999]", "too large"),
    "unknown study key": ('title = "A', 'titel = "x"\ntitle = "A', "study.titel.*did you mean 'title'"),
    "id with capitals": ('id = "small"', 'id = "Small"', "study.id"),
    "id with path": ('id = "small"', 'id = "../etc"', "study.id"),
    "empty title": ('title = "A small study"', 'title = " "', "study.title"),
    "no outcome": ('outcome = "pain"\n', "", "study.outcome.*found nothing"),
    "unknown design": ('"case-control"', '"case-contol"', "study.design.*did you mean 'case-control'"),
    "no cases": ("cases = 10\n", "cases = 0\n", "study.cases"),
    "negative cases": ("cases = 10\n", "cases = -3\n", "study.cases"),
    "fractional cases": ("cases = 10\n", "cases = 10.5\n", "study.cases"),
    "true for a count": ("cases = 10\n", "cases = true\n", "study.cases"),
    "huge count": ("cases = 10\n", "cases = 99999999999\n", "study.cases"),
    "population not a table": ("[study.population]\npatients = 100\nevents = 10", "population = 3", "study.population"),
    "population key": ("events = 10", "evnets = 10", "study.population"),
    "nameless variable": ('name = "injury"\n', "", "variables.0..name"),
    "name with colon": ('name = "injury"', 'name = "in:jury"', "variables.0..name"),
    "name with bell": ('name = "injury"', 'name = "in\\u0007jury"', "variables.0..name"),
    "duplicate name": ('name = "number"', 'name = "INJURY"', "variables.1..name"),
    "unknown kind": ('kind = "binary"', 'kind = "boolean"', "variables.0..kind"),
    "no kind": ('kind = "binary"\n', "", "variables.0..kind"),
    "one level": ("cases = { yes = 6, no = 4 }", "cases = { yes = 6 }", "variables.0..cases"),
    "three levels": ("cases = { yes = 6, no = 4 }", "cases = { yes = 6, no = 4, x = 0 }", "variables.0..cases"),
    "other levels": ("controls = { yes = 3, no = 9 }", "controls = { ja = 3, no = 9 }", "variables.0..controls"),
    "negative level": ("yes = 6", "yes = -6", "variables.0..cases.yes"),
    "level in words": ("yes = 6", 'yes = "six"', "variables.0..cases.yes"),
    "fractional level": ("yes = 6", "yes = 6.0", "variables.0..cases.yes"),
    "cases is a number": ("cases = { yes = 6, no = 4 }", "cases = 6", "variables.0..cases"),
    "percent of no level": ("no = 4 }", 'no = 4, percent = { maybe = "1" } }', "variables.0..cases.percent"),
    "levels alike": ("cases = { yes = 6, no = 4 }", 'cases = { yes = 6, " Yes" = 4 }', "variables.0..cases"),
    "levels alike of three": (
        'kind = "binary"\ncases = { yes = 6, no = 4 }',
        'kind = "categorical"\ncases = { yes = 5, " yes" = 1, no = 4 }',
        "variables.0..cases",
    ),
    "level with newline": ("yes = 6", '"y\\u0000es" = 6', "variables.0..cases"),
    "level of 5000 letters": ("yes = 6", f"{'y' * 5000} = 6", "variables.0..cases"),
    "thousands of levels": ("yes = 6", ", ".join(f"l{i} = 1" for i in range(9000)), "variables.0..cases.*and 8989 more"),
    "percent unquoted": ("no = 4 }", "no = 4, percent = { yes = 60.0 } }", "variables.0..cases.percent.yes.*quotes"),
    "mean and median": ('median = "70"', 'median = "70", mean = "70"', "variables.2..cases.mean.*keep one"),
    "unquoted p": ('p = "0.10"', "p = 0.10", "variables.0..p.*quotes"),
    "p in words": ('p = "0.10"', 'p = "NS"', "variables.0..p"),
    "p with equals": ('p = "0.10"', 'p = "p=0.1"', "variables.0..p"),
    "unknown test": ('p = "0.10"', 'p = "0.10"\ntest = "chi"', "variables.0..test"),
    "unknown variable key": ('p = "0.10"', 'pp = "0.10"', "variables.0..pp"),
    "unquoted mean": ('mean = "2.10"', "mean = 2.10", r"variables.1..cases.mean.*2\.10"),
    "nan mean": ('mean = "2.10"', "mean = nan", "variables.1..cases.mean"),
    "inf in quotes": ('mean = "2.10"', 'mean = "inf"', "variables.1..cases.mean"),
    "bounded mean": ('mean = "2.10"', 'mean = "<2.10"', "variables.1..cases.mean"),
    "no sd": ('mean = "2.10", sd = "0.57"', 'mean = "2.10"', "variables.1..cases.sd"),
    "negative sd": ('sd = "0.57"', 'sd = "-0.57"', "variables.1..cases.sd"),
    "bounded sd": ('sd = "0.57"', 'sd = "<0.57"', "variables.1..cases.sd"),
    "unknown summary": ('mean = "2.10", sd = "0.57"', 'meen = "2.10", sd = "0.57"', "variables.1..cases.meen"),
    "empty summary": ('{ mean = "2.10", sd = "0.57" }', "{}", "variables.1..cases.mean"),
    "other summary": ('controls = { mean = "1.50", sd = "0.67" }', 'controls = { median = "1", q1 = "1", q3 = "2" }', "variables.1..controls"),
    "quartile missing": (', q3 = "75"', "", "variables.2..cases.q3"),
    "range reversed": ("range = [1, 3]", "range = [3, 1]", "variables.1..range"),
    "range to infinity": ("range = [1, 3]", "range = [1, inf]", "variables.1..range"),
    "range from nan": ("range = [1, 3]", "range = [nan, 3]", "variables.1..range"),
    "range too wide": ("range = [1, 3]", "range = [1, 1e999999999]", "variables.1..range"),
    "range of 400 digits": ("range = [1, 3]", f"range = [1, {'9' * 400}]", "variables.1..range"),
    "range of levels": ("controls = { yes = 3, no = 9 }", "controls = { yes = 3, no = 9 }\nrange = [0, 1]", "variables.0..range"),
    "range of one": ("range = [1, 3]", "range = [1]", "variables.1..range"),
    "range of words": ("range = [1, 3]", 'range = ["a", "b"]', "variables.1..range"),
    "fractional range": ("range = [1, 3]", "range = [1.5, 3]", "variables.1..range"),
    "variables a table": ("[[variables]]\nname = \"age\"", "[variables]\nname = \"age\"", "small.toml"),
    "no terms": (GOOD[GOOD.index("[[regression.terms]]"):], "", "regression.terms"),
    "term without variable": ('variable = "injury"\n', "", r"regression.terms\[0\].variable"),
    "level not in table 1": ('level = "yes"', 'level = "oui"', r"regression.terms\[0\].level"),
    "level of a count": ('coefficient = "0.50"', 'coefficient = "0.50"\nlevel = "2"', r"regression.terms\[1\].level"),
    "reference is the level": ('level = "yes"', 'level = "yes"\nreference = "yes"', r"regression.terms\[0\].reference"),
    "term twice": ('variable = "number"', 'variable = "injury"\nlevel = "yes"', r"regression.terms\[1\].variable"),
    "term in capitals": ('variable = "injury"', 'variable = "INJURY"', r"regression.terms\[0\].variable.*'injury'"),
    "term of both levels": ('variable = "number"\n', 'variable = "injury"\nlevel = "no"\n', r"regression.terms\[1\].reference"),
    "terms without their level": ('variable = "number"\n', TWICE, r"regression.terms\[2\].level"),
    "key with newline": ('p = "0.10"', '"p\\nq" = "0.10"', r"variables.0..p\\nq"),
    "key that moves the cursor": ('p = "0.10"', '"p\\u001b[3A" = "0.10"', "variables.0..p"),
    "newline in a level": ("yes = 6", '"y\\ns" = -6', "variables.0..cases.y"),
    "newline in a level of percents": ("no = 4 }", 'no = 4, percent = { "y\\ns" = "q" } }', "variables.0..cases.percent.y"),
    "no estimate": ('odds_ratio = "4.50"\n', "", r"regression.terms\[0\].coefficient"),
    "odds ratio unquoted": ('odds_ratio = "4.50"', "odds_ratio = 4.50", r"regression.terms\[0\].odds_ratio"),
    "interval of one": ('["0.76", "26.5"]', '["0.76"]', r"regression.terms\[0\].interval"),
    "interval of numbers": ('["0.76", "26.5"]', "[0.76, 26.5]", r"regression.terms\[0\].interval"),
    "interval level": ('"26.5"]', '"26.5"]\ninterval_level = "95"', r"regression.terms\[0\].interval_level"),
    "interval level of nan": ('"26.5"]', '"26.5"]\ninterval_level = nan', r"regression.terms\[0\].interval_level"),
    "per of nan": ('coefficient = "0.50"', 'coefficient = "0.50"\nper = nan', r"regression.terms\[1\].per"),
    "per is a bound": ('coefficient = "0.50"', 'coefficient = "0.50"\nper = "<1"', r"regression.terms\[1\].per"),
    "per of nothing": ('coefficient = "0.50"', 'coefficient = "0.50"\nper = 0', r"regression.terms\[1\].per"),
    "harmful unknown": ('level = "yes"', 'level = "yes"\nharmful = "more"', r"regression.terms\[0\].harmful"),
    "unknown term key": ('level = "yes"', 'level = "yes"\nodds = "2"', r"regression.terms\[0\].odds"),
    "duplicate toml key": ("cases = 10\n", "cases = 10\ncases = 11\n", "small.toml"),
    "unclosed": ("range = [1, 3]", "range = [1, 3", "small.toml"),
    "integer of 5000 digits": ("cases = 10\n", f"cases = {'9' * 5000}\n", "small.toml"),
    "deep keys": ("format = 1", f"format{'.a' * 200_000} = 1", "small.toml.*nested"),
    "deep keys apart": ("format = 1", f"format{' . \'a\'' * 100_000} = 1", "small.toml.*nested"),
    "nested below the reader's limit": ("range = [1, 3]", f"range = {'[' * 200}{']' * 200}", "variables.1..range"),
    "deep nesting": ("range = [1, 3]", f"range = {'[' * 100_000}", "small.toml"),
}  # fmt: skip


@pytest.fixture
def write(tmp_path):
    def write_file(content):
        path = tmp_path / "small.toml"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write_file


def refusal(path):
    """Return the sentence with which a file is refused."""
    started = time.perf_counter()
    with pytest.raises(StudyError) as caught:
        load_study(path)
    assert time.perf_counter() - started < 5
    sentence = str(caught.value)
    assert sentence.isprintable()
    assert len(sentence) < 600
    assert "expected" in sentence
    assert "found" in sentence or "got" in sentence
    assert ";" in sentence  # what to do follows
    return sentence


@pytest.mark.parametrize("change", CHANGES)
def test_bad_file_is_refused_with_one_sentence_that_names_the_place(write, change):
    old, new, place = CHANGES[change]
    assert GOOD.count(old) >= 1
    sentence = refusal(write(GOOD.replace(old, new, 1)))
    assert re.search(place, sentence), sentence


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff\xfe\x00", b"format = 1\n\x00", b"\x89PNG\r\n", b"format = 1\n" + b"#" * 1_000_001],
    ids=["empty", "utf-16", "nul", "binary", "large"],
)
def test_file_that_is_no_study_is_refused(write, content):
    refusal(write(content))


def test_absent_file_and_folder_are_refused(tmp_path):
    for path in (tmp_path / "absent.toml", tmp_path, "no-such-study", "a\0b"):
        refusal(path)


def test_file_name_cannot_break_the_sentence(tmp_path):
    path = tmp_path / "two\nlines\x1b[2J.toml"
    path.write_text("format = 2")
    assert refusal(path).startswith(r"two\nlines")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_pipe_is_refused_at_once(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    refusal(tmp_path / "pipe")


def test_good_file_and_byte_order_mark_are_read(write):
    for content in (GOOD.encode(), b"\xef\xbb\xbf" + GOOD.encode()):
        study = load_study(write(content))
        assert study.sizes == (10, 12)
        assert [t.predictor for t in study.terms] == ["injury", "number"]
        assert study.terms[0].reference == "no"


def test_text_is_tidied_and_a_space_after_a_bound_is_read(write):
    text = GOOD.replace("A small study", "A small\\n  study").replace('p = "0.10"', 'p = "< 0.10"')
    text = text.replace("yes = 6", '"e\u0301" = 6').replace("yes = 3", '"\u00e9 " = 3')
    study = load_study(write(text.replace('level = "yes"', 'level = "e\u0301"')))
    assert study.title == "A small study"
    assert study.variables[0].p.interval == (-math.inf, 0.10)
    assert study.terms[0].level == "\u00e9"
    assert study.variables[0].controls.levels["\u00e9"] == 3


values = st.recursive(
    st.sampled_from(
        [
            "nan",
            "-inf",
            "-1",
            "0",
            "1e999",
            "0.5",
            "true",
            "2020-01-01",
            '"1.5"',
            '"<2"',
            '""',
            '"yes"',
        ]
    ),
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]")
        | st.lists(inner, max_size=2, unique=True).map(
            lambda items: "{ " + ", ".join(f"k{i} = {item}" for i, item in enumerate(items)) + " }"
        )
    ),
    max_leaves=4,
)
PLACES = [m.span(1) for m in re.finditer(r"= (.+)$", GOOD, re.MULTILINE)]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(place=st.sampled_from(PLACES), value=values)
def test_any_value_at_any_place_is_read_or_refused(write, place, value):
    path = write(GOOD[: place[0]] + value + GOOD[place[1] :])
    with contextlib.suppress(StudyError):
        load_study(path)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(start=st.integers(0, len(GOOD)), length=st.integers(0, 60), new=st.binary(max_size=8))
def test_any_damage_to_a_file_is_read_or_refused(write, start, length, new):
    content = GOOD.encode()
    path = write(content[:start] + new + content[start + length :])
    with contextlib.suppress(StudyError):
        load_study(path)


def test_large_file_is_read_in_seconds(write):
    rows = (f'[[regression.terms]]\nvariable = "v{i}"\nodds_ratio = "2"\n' for i in range(9000))
    started = time.perf_counter()
    assert len(load_study(write(GOOD + "".join(rows))).terms) == 9002
    assert time.perf_counter() - started < 10


def test_what_is_wrong_on_paper_but_well_formed_is_read(write):
    text = GOOD.replace('"4.50"', '"-4.50"').replace('"0.76", "26.5"', '"26.5", "0.76"')
    text = text.replace('p = "0.10"', 'p = "1.70"').replace("yes = 6", "yes = 600")
    assert load_study(write(text)).terms[0].odds_ratio.value == -4.5


def test_several_levels_of_a_variable_are_named_by_level(write):
    text = GOOD.replace(
        'kind = "binary"\ncases = { yes = 6, no = 4 }\ncontrols = { yes = 3, no = 9 }',
        'kind = "categorical"\ncases = { a = 2, b = 3, c = 5 }\ncontrols = { a = 4, b = 4, c = 4 }',
    )
    text = text.replace('level = "yes"', 'level = "b"\nreference = "a"')
    text += '[[regression.terms]]\nvariable = "injury"\nlevel = "c"\nreference = "a"\nodds_ratio = "2.0"\n'
    names = [term.predictor for term in load_study(write(text)).terms]
    assert names == ["injury[b]", "number", "injury[c]"]


@given(st.floats(-1e6, 1e6), st.integers(0, 5))
def test_interval_covers_every_value_that_rounds_to_the_text(value, digits):
    low, high = Reported(f"{value:.{digits}f}").interval
    assert low - 1e-9 <= value <= high + 1e-9
    assert high - low == pytest.approx(10**-digits, abs=1e-9)


def test_bounds_and_trailing_zeros_are_understood():
    assert Reported("<0.001").interval == (-math.inf, 0.001)
    assert Reported(">3").interval == (3.0, math.inf)
    assert Reported("5.40").digits == 2
    assert Reported(".05").value == 0.05
    assert Reported("\u22122.319").value == -2.319


def test_bundled_paper_holds_every_printed_row():
    study = load_study("pvp")
    assert (len(study.variables), len(study.terms)) == (13, 4)
    assert all(variable.p and variable.where for variable in study.variables)
    numbers = ("coefficient", "standard_error", "wald", "p", "odds_ratio", "interval")
    assert all(getattr(term, name) is not None for term in study.terms for name in numbers)
    assert (study.population.patients, study.population.events) == (1120, 61)


@pytest.mark.parametrize("name", list_studies())
def test_bundled_study_shows_itself_as_a_table(name):
    study = load_study(name)
    assert len(study.tabulate()) == len(study.variables)
    assert "<table" in study._repr_html_()
