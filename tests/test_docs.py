"""Every block of code in the documents is run or parsed, and every link leads somewhere.

What happens to a block depends on its kind, and a kind without a rule fails:

- `{code-cell}`: run by the documentation's build. Here its Python is parsed, its `pvp-bayes`
  commands too, its TOML is read, and a cell that draws a figure must have words for it.
- `python`: run in an empty folder; a `text` block after it is what it prints.
- `text` elsewhere: a message of the program, each part of it found in the source.
- `sh`: each command parsed by the program it is for; the files that it names exist.
- `toml`: a complete file is loaded, any other parsed.
- `{toctree}`, `{image}`, `{include}`, `{literalinclude}`: what they name exists.
- `{eval-rst}`: every name that it documents can be imported.
"""

import ast
import importlib
import re
import shlex
import tomllib
from math import log
from pathlib import Path
from typing import NamedTuple

import pytest

from pvp_bayes.cli.app import app
from pvp_bayes.columns import COLUMNS
from pvp_bayes.printed.other_studies import load_evidence
from pvp_bayes.printed.study import list_studies, load_study

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "pvp_bayes"
DOCS = sorted(
    p
    for p in (ROOT / "docs").rglob("*.md")
    if p.name != "_columns.md" and not {"_build", "jupyter_execute"} & set(p.parts)
)
PAGES = [*sorted(ROOT.glob("*.md")), ROOT / "data" / "README.md", *DOCS]
PAGES += sorted(ROOT.glob("validation/*/README.md"))
FENCE = re.compile(r"^(```+)(.*)\n((?:.*\n)*?)\1[ ]*$", re.MULTILINE)
MADE = {"_columns.md"}
"""Files that the documentation's build writes."""
LARGEST_LOG_RATIO = log(1.12)
"""How far an odds ratio in the README may be from the one that this machine gives: half of it is
rounding to two digits, half Monte Carlo error of 40 replicates on another machine."""
LEAST_WORDS = 5
"""Words of a figure's alternative text."""
PROGRAMS = {"uv"}
"""Programs in a command that are not the project's own."""


class Block(NamedTuple):
    """A fenced block of a page."""

    page: Path
    kind: str
    text: str
    before: str
    """The kind of the block before it on the page."""

    @property
    def name(self):
        return f"{self.page.relative_to(ROOT)}: {self.kind}"


def read(page):
    return page.read_text(encoding="utf-8")


def list_blocks(*kinds):
    found = []
    for page in PAGES:
        before = ""
        for _, info, text in FENCE.findall(read(page)):
            if info.strip().partition(" ")[0] in kinds:
                found.append(Block(page, info.strip(), text, before))
            before = info.strip()
    return found


def prose(page):
    """Return a page without its fenced blocks."""
    return FENCE.sub("", read(page))


def parse_command(words, page):
    """Parse the words after `pvp-bayes`, and check that the files it names exist or are made."""
    app.parse_args(words, exit_on_error=False, print_error=False)
    takes_study = words[0] in {"reanalyse", "audit", "reconstruct", "fit", "validate", "evidence"}
    study = words[1] if takes_study and len(words) > 1 and not words[1].startswith("-") else "pvp"
    is_placeholder = study.isupper()
    is_made = f"pvp-bayes new {study}" in read(page)
    assert is_placeholder or is_made or study in list_studies(), f"{page}: no study {study}"


def check_shell(line, page):
    """Parse one line of a shell: its commands are this program's, make's or scripts' here."""
    for part in re.split(r"&&|\||;", re.sub(r"(^|\s)#.*$", "", line)):
        words = shlex.split(part)
        words = [word for word in words if not re.fullmatch(r"[A-Z_]+=\S*|\(|\)", word)]
        if not words:
            continue
        program, *rest = words
        program = program.rpartition("/")[2]
        if program == "pvp-bayes":
            parse_command(rest, page)
        elif program == "make":
            targets = re.findall(r"^([a-z-]+):", read(ROOT / "Makefile"), re.MULTILINE)
            assert set(rest) <= set(targets), line
        elif program == "pip":
            assert all((ROOT / file).exists() for file in rest if file.endswith(".txt")), line
        elif program in {"python", "python3", "bash"} and rest[0] not in {"-m", "-c"}:
            assert (ROOT / rest[0]).exists(), f"{page}: {rest[0]}"
        else:
            assert program in {"python", "python3", *PROGRAMS}, f"{page}: {line}"


def test_every_kind_of_block_has_a_rule():
    known = {"{code-cell}", "python", "text", "sh", "toml", "{toctree}", "{image}", "{include}"}
    known |= {"{literalinclude}", "{eval-rst}", ""}
    found = {info.strip().partition(" ")[0] for p in PAGES for _, info, _ in FENCE.findall(read(p))}
    assert found <= known
    assert {block.page.name for block in list_blocks("")} <= {"CONTRIBUTING.md"}
    assert not re.search(r"^~~~|^:::", "\n".join(map(read, PAGES)), re.MULTILINE)


@pytest.mark.parametrize("block", list_blocks("{code-cell}"), ids=lambda block: block.name)
def test_cells_can_run(block):
    text = read(block.page)
    assert "jupytext:" in text.partition("\n# ")[0], "no notebook: the build would not run it"
    code = re.sub(r"\A(---\n.*?\n---\n|(:\w.*\n)+)", "", block.text, flags=re.DOTALL)
    code = code.strip()
    if code.startswith("%%writefile"):
        tomllib.loads(code.partition("\n")[2])
        return
    if code.startswith("%%bash"):
        lines, code = code.replace("\\\n", " ").splitlines()[1:], ""
    else:
        lines = re.findall(r"^!(.*)$", code, re.MULTILINE)
        code = re.sub(r"^[!%].*$", "", code, flags=re.MULTILINE)
    ast.parse(code)
    for command in re.findall(
        r"pvp-bayes ([^|>&]+?)(?: 2?>.*|\|.*|$)", "\n".join(lines), re.MULTILINE
    ):
        file = re.search(r"\S+\.toml", command)
        words = shlex.split(command)
        app.parse_args(words, exit_on_error=False, print_error=False)
        assert file is None or f"%%writefile {file[0]}" in text or f"new {file[0]}" in text
    if "plt.subplots" in code or "SVG(" in code:
        words = re.search(r'^    alt: "(.+)"$', block.text, re.MULTILINE)
        assert words, "a figure without words"
        assert len(words[1].split()) >= LEAST_WORDS


@pytest.mark.parametrize("block", list_blocks("python"), ids=lambda block: block.name)
def test_python_prints_what_the_page_says(block, tmp_path, monkeypatch, capsys):
    after = read(block.page).partition(block.text)[2]
    expected = re.match(r"```\n(?:(?!```).*\n)*?```text\n((?:.*\n)*?)```", after)
    monkeypatch.chdir(tmp_path)
    exec(compile(block.text, block.page.name, "exec"), {})
    assert expected, "what it prints belongs below it"
    printed, promised = (t.splitlines() for t in (capsys.readouterr().out, expected[1]))
    assert len(printed) == len(promised)
    for mine, theirs in zip(printed, promised, strict=True):
        fixed = [text.partition("posterior")[0] for text in (mine, theirs)]
        assert fixed[0] == fixed[1]
        drawn = [
            re.findall(r"\d+\.?\d*", text.partition("posterior")[2]) for text in (mine, theirs)
        ]
        assert len(drawn[0]) == len(drawn[1])
        for one, other in zip(*drawn, strict=True):
            assert abs(log(float(one) / float(other))) < LARGEST_LOG_RATIO, theirs


def test_front_page_installs_as_the_readme_does():
    first = next(block for block in list_blocks("sh") if block.page.name == "README.md")
    assert f"```sh\n{first.text}```" in read(ROOT / "docs" / "index.md")


def test_messages_of_the_program_are_in_its_source():
    source = "\n".join(read(path) for path in sorted(SOURCE.rglob("*.py")))
    joined = re.sub(r'"\s*\n\s*(?:\w+ \+= |raise \w+\(msg \+ )?f?"', "", source)
    blocks = [block for block in list_blocks("text") if block.before != "python"]
    assert blocks
    for block in blocks:
        for message in block.text.strip().split("\n\n"):
            whole = " ".join(message.split())
            for part in re.split(r"\b[A-Z]{1,}\b%?|\.\.\.|\(its|2%", whole):
                words = part.strip(" ,;():%")
                assert words in joined, f"{block.name}: {words}"


@pytest.mark.parametrize("block", list_blocks("sh", ""), ids=lambda block: block.name)
def test_shell_commands_parse(block):
    lines = block.text.replace("\\\n", " ").splitlines()
    assert lines
    for line in lines:
        check_shell(line, block.page)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_commands_in_sentences_parse(page):
    for command in re.findall(r"`pvp-bayes ([^`]+)`", prose(page)):
        words = shlex.split(command)
        if len(words) == 1:
            assert words[0] in set(app), command  # named, not called
        else:
            parse_command(words, page)
    for command in re.findall(r"^    ((?:python|bash|make) .*)$", prose(page), re.MULTILINE):
        check_shell(command, page)


@pytest.mark.parametrize("block", list_blocks("toml"), ids=lambda block: block.name)
def test_toml_is_read(block, tmp_path):
    content = tomllib.loads(block.text)
    path = tmp_path / "document.toml"
    path.write_text(block.text, encoding="utf-8")
    if "evidence" in content:
        load_evidence(path)
    elif "study" in content:
        load_study(path)


def test_included_files_exist():
    blocks = list_blocks("{image}", "{include}", "{literalinclude}")
    assert blocks
    for block in blocks:
        name = block.kind.partition(" ")[2]
        assert name in MADE or (block.page.parent / name).exists(), block.name


def test_every_page_is_in_the_tree_once():
    listed = []
    for block in list_blocks("{toctree}"):
        entries = [line for line in block.text.splitlines() if line and line[0] != ":"]
        listed += [(block.page.parent / f"{entry}.md").resolve() for entry in entries]
    assert sorted(listed) == [page for page in DOCS if page != ROOT / "docs" / "index.md"]


def test_documented_names_can_be_imported():
    for block in list_blocks("{eval-rst}"):
        for name in re.findall(r":: (\S+)", block.text):
            owner, _, attribute = name.removeprefix("pvp_bayes.").rpartition(".")
            module = importlib.import_module(f"pvp_bayes.{owner}" if owner else "pvp_bayes")
            assert attribute == "pvp_bayes" or hasattr(module, attribute), name


def slug(heading):
    """Return a heading's anchor as MyST and GitHub make it."""
    plain = re.sub(r"`|\[([^\]]*)\]\([^)]*\)", r"\1", heading).strip().lower()
    return re.sub(r"[^\w\- ]", "", plain).replace(" ", "-")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_internal_links_lead_somewhere(page):
    for target in re.findall(r"\]\(([^)\s]+)\)", prose(page)):
        if re.match(r"[a-z]+:", target):
            continue
        name, _, anchor = target.partition("#")
        path = (page.parent / name).resolve() if name else page
        assert path.exists(), target
        assert path.is_relative_to(ROOT), target
        if anchor:
            headings = re.findall(r"^#+ (.*)$", prose(path), re.MULTILINE)
            assert anchor in {slug(heading) for heading in headings}, target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_pictures_have_words(page):
    for words in re.findall(r"!\[([^\]]*)\]", prose(page)):
        assert len(words.split()) >= LEAST_WORDS, page
    for _, info, text in FENCE.findall(read(page)):
        if info.startswith("{image}"):
            words = re.search(r"^:alt: (.*)$", text, re.MULTILINE)
            assert words, page
            assert len(words[1].split()) >= LEAST_WORDS, page


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_files_that_a_page_names_exist(page):
    named = re.findall(r"`((?:tests|validation|examples|data|src)/[\w./-]*)`", prose(page))
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_every_promise_names_what_holds_it():
    rows = re.findall(
        r"^\| (?!promise|---)(.+) \|$", read(ROOT / "docs" / "trust.md"), re.MULTILINE
    )
    assert len(rows) >= 20
    for row in rows:
        promise, holds, _ = re.split(r" \| |\|", row + " ", maxsplit=2)
        named = r"`tests/(?:\w+/)?test_\w+\.py`|`\.ci/run`|\]\(evidence/\w+\.md\)"
        assert re.search(named, holds), promise


def test_every_stored_result_is_on_a_page():
    pages = [read(page) for page in DOCS if page.parent.name == "evidence"]
    for result in ROOT.glob("validation/*/*.json"):
        own = [text for text in pages if f"validation/{result.parent.name}/" in text]
        assert own, f"{result}: give it a page in docs/evidence with the command that makes it"
        assert any(f'{result.stem}.json"' in text or f'"{result.stem}"' in text for text in own), (
            result
        )


def test_no_result_is_typed_by_hand_on_the_pages_of_evidence():
    for page in DOCS:
        if page.parent.name == "evidence":
            sentences = prose(page).partition("\n# ")[2]
            shares = re.findall(r"\d[\d,.]* ?%|\d+ of \d+", sentences.replace("95 %", ""))
            assert shares == [], page.name


@pytest.mark.parametrize(
    "page",
    [p for p in DOCS if p.parent.name == "methods" and p.stem not in {"index", "compile-path"}],
    ids=lambda page: page.stem,
)
def test_every_method_has_formula_source_assumptions_verification_and_failure(page):
    text = read(page)
    assert "$$" in text
    for heading in ("What it assumes", "How it was verified", "How it fails", "Sources"):
        assert re.search(rf"^## {heading}$", text, re.MULTILINE), heading
        assert len(text.partition(f"## {heading}\n")[2].partition("\n## ")[0].split()) >= 10


@pytest.mark.parametrize("page", DOCS, ids=lambda page: str(page.relative_to(ROOT)))
def test_formulas_are_read_as_they_are_meant(page):
    text = re.sub(r"`[^`]*`", "", prose(page))
    for tex in re.findall(r"\$\$?([^$]+)\$", text):
        assert not re.search(r"\\[td]?frac[^{]", tex), f"{tex}: 12 is one number to docutils"
        assert not re.search(r"\\(bar|hat)\{?\s?\w+\}?_", tex), (
            f"{tex}: the index would stand below"
        )


def test_every_check_of_the_audit_is_on_its_page():
    call = r'(?:silent|impossible|inconsistent|consistent|compare)\(\s*"([a-z_]+)"'
    named = {n for p in (SOURCE / "audit").glob("*.py") for n in re.findall(call, read(p))}
    named |= set(
        re.findall(r'_range_finding\(place, "([a-z_]+)"', read(SOURCE / "audit" / "table1.py"))
    )
    text = read(ROOT / "docs" / "methods" / "audit.md")
    assert len(named) >= 25
    assert [name for name in sorted(named) if f"`{name}`" not in text] == []


@pytest.mark.parametrize(
    ("module", "page"), [("study", "study-file"), ("other_studies", "evidence-file")]
)
def test_every_key_of_a_file_is_in_its_reference(module, page):
    reads = r'(?:table|head|inner|item|study)\.(?!fail)\w+\(\s*"([a-z_0-9]+)"'
    keys = set(re.findall(reads, read(SOURCE / "printed" / f"{module}.py"))) - {"low", "high"}
    text = read(ROOT / "docs" / f"{page}.md")
    assert len(keys) >= 20
    assert [
        key for key in sorted(keys) if not re.search(rf"`{key}`|\[{key}\]|\.{key}\]", text)
    ] == []


def test_glossary_has_every_column():
    text = read(ROOT / "docs" / "glossary.md")
    assert "{include} _columns.md" in text
    assert "sorted(COLUMNS.items())" in read(ROOT / "docs" / "conf.py")
    assert len(COLUMNS) > 100
