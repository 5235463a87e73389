"""Files to paste hold the page's numbers and survive any label."""

import io
import re
import zipfile
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import pandas as pd
import pytest

from pvp_bayes.cli import app as cli
from pvp_bayes.job.files import write_dataset
from pvp_bayes.patients.own_patients import count_patterns
from pvp_bayes.posterior.draws import infer
from pvp_bayes.posterior.priors import PRIOR_SETS
from pvp_bayes.report.exports import export_answer, format_table
from pvp_bayes.report.wording import format_odds_ratio

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
HOSTILE = 'a|b & <i> $x$ _ % \\ {y} ]]> "q"'


@pytest.fixture(scope="module")
def files(analysis):
    return export_answer(analysis.draws)


@pytest.fixture(scope="module")
def hostile():
    people = pd.DataFrame({HOSTILE: [0, 1, 1, 0, 1, 1] * 10, "ill": [0, 1, 0, 0, 1, 1] * 10})
    patients = count_patterns(people, outcome="ill", predictors=[HOSTILE])
    return export_answer(infer(patients, PRIOR_SETS["normal:1"], random_seed=1))


def read_word(content):
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        assert package.testzip() is None
        for name in package.namelist():
            ET.fromstring(package.read(name))
        root = ET.fromstring(package.read("word/document.xml"))
    rows = root.iter(f"{WORD}tr")
    return [["".join(t.itertext()) for t in row.iter(f"{WORD}tc")] for row in rows]


def read_html(text):
    cells = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag, _):
            if tag in ("td", "th"):
                cells.append("")

        def handle_data(self, data):
            if cells and data.strip():
                cells[-1] += data

    Reader().feed(text)
    return cells


def test_every_format_holds_the_same_table(analysis, files):
    header, rows = format_table(analysis.odds_ratios)
    assert read_word(files["odds_ratios.docx"]) == [header, *rows]
    assert read_html(files["odds_ratios.html"].decode()) == [
        *header,
        *(cell for row in rows for cell in row),
    ]
    markdown = files["odds_ratios.md"].decode().splitlines()
    assert markdown[1] == "|---|---|---|---|"
    assert len(markdown) == 8
    low, middle, high = format_odds_ratio(analysis.odds_ratios.iloc[0])
    for kind in ("md", "tex", "html"):
        assert f"{middle} ({low} to {high})" in files[f"odds_ratios.{kind}"].decode()
        assert "hierarchical" in files[f"odds_ratios.{kind}"].decode()


def test_caption_says_what_the_numbers_rest_on(files):
    text = files["odds_ratios.md"].decode()
    assert "reconstructed patients, reading reversed:vertebrae" in text
    assert "The publication prints the reverse" in text


def test_pictures_are_what_they_are_called(files):
    assert files["odds_ratios.png"].startswith(b"\x89PNG\r\n")
    assert files["odds_ratios.pdf"].startswith(b"%PDF")
    assert ET.fromstring(files["odds_ratios.svg"]).tag.endswith("svg")


def test_same_draws_give_the_same_bytes(analysis, files):
    assert export_answer(analysis.draws) == files


def test_hostile_labels_stay_text(hostile):
    assert HOSTILE in read_word(hostile["odds_ratios.docx"])[1][0]
    assert HOSTILE in "".join(read_html(hostile["odds_ratios.html"].decode()))
    row = hostile["odds_ratios.md"].decode().splitlines()[2]
    assert len(re.findall(r"(?<!\\)\|", row)) == 5
    latex = hostile["odds_ratios.tex"].decode()
    assert not re.search(r"(?<!\\)[$%_]", latex)


def test_latex_has_as_many_cells_as_columns(hostile):
    text = hostile["odds_ratios.tex"].decode()
    assert r"\begin{tabular}{llll}" in text
    rows = [line for line in text.splitlines() if line.endswith(r" \\")]
    assert [len(re.findall(r"(?<!\\)&", row)) for row in rows] == [3, 3]
    assert rows[1].startswith(r"a|b \& ")
    assert re.search(r"\\caption\{.*: posterior median and 95 \\% ", text)


def test_command_writes_every_file(analysis, files, tmp_path, capsys):
    draws = write_dataset(tmp_path / "draws.nc", analysis.draws)
    assert cli.run(["export", str(draws), "--out", str(tmp_path / "paste")]) == 0
    written = {path.name: path.read_bytes() for path in (tmp_path / "paste").iterdir()}
    assert written == files
    assert "odds_ratios.docx" in capsys.readouterr().err
