"""What the project's documents promise is so."""

import ast
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

import pvp_bayes

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
COMMANDS = [text for kind, text in BLOCKS if kind == "sh"]
EXAMPLE = next(text for kind, text in BLOCKS if kind == "python")
PINS = (ROOT / "constraints.txt").read_text(encoding="utf-8")


def test_readme_has_two_commands_of_one_line_each():
    assert [command.count("\n") for command in COMMANDS] == [1, 1]
    assert COMMANDS[0].endswith("pvp-bayes reanalyse\n")
    assert "-m pytest" in COMMANDS[1]


def test_continuous_integration_runs_the_readmes_test_command():
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    program = re.search(r"awk '(.+)' README\.md", script)[1]
    done = subprocess.run(
        ["awk", program, "README.md"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == COMMANDS[1]


def test_readme_example_uses_public_names_only():
    used = {
        node.attr
        for node in ast.walk(ast.parse(EXAMPLE))
        if isinstance(node, ast.Attribute) and getattr(node.value, "id", "") == "pb"
    }
    assert used <= set(pvp_bayes.__all__)
    assert len(EXAMPLE.splitlines()) <= 12


def test_readme_lists_every_file_that_a_reanalysis_can_write():
    module = ROOT / "src" / "pvp_bayes" / "job" / "write_files.py"
    source = module.read_text(encoding="utf-8")
    written = set(re.findall(r'"([a-z_]+\.(?:csv|nc|json|html))"', source))
    listed = set(re.findall(r"`([a-z_]+\.(?:csv|nc|json|html))`", README))
    assert written == listed


@pytest.mark.slow
def test_readme_example_runs():
    names = {}
    exec(compile(EXAMPLE, "README.md", "exec"), names)
    assert len(names["table"]) == 4


def test_every_relative_link_of_the_readme_exists():
    links = re.findall(r"\]\(([^):#]+)\)", README)
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_architecture_names_every_module_on_one_screen():
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    package = ROOT / "src" / "pvp_bayes"
    rooms = {path.parent.name: path.parent for path in package.glob("*/__init__.py")}
    for room, folder in {"(top)": package, **rooms}.items():
        row = re.search(rf"^\| `?{re.escape(room)}`? \|.*", text, re.MULTILINE)
        assert row, room
        modules = [path.stem for path in folder.glob("*.py") if path.stem[0] != "_"]
        assert [name for name in modules if f"`{name}`" not in row[0]] == [], room
    assert len(text.partition("## Decisions")[0].splitlines()) <= 60


def test_every_public_name_has_its_place_in_the_reference():
    text = (ROOT / "docs" / "api.md").read_text(encoding="utf-8")
    named = {
        name.rpartition(".")[2] for name in re.findall(r"(?:auto\w+|py:function):: ([\w.]+)", text)
    }
    assert set(pvp_bayes.__all__) - named == set()


def test_every_pin_has_a_version_and_a_hash_and_no_address():
    pins = re.split(r"\n(?=\S)", PINS.strip())
    assert [pin for pin in pins if not re.match(r"[\w.-]+==\S+", pin)] == []
    assert [pin for pin in pins if "--hash=sha256:" not in pin] == []
    assert not re.search(r"https?:|index|@", PINS)


def test_every_dependency_and_tool_is_pinned():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = project["dependency-groups"]
    wanted = [
        *project["project"]["dependencies"],
        *groups["test"],
        *groups["lint"],
        *groups["docs"],
    ]
    names = {re.match(r"[\w-]+", requirement)[0].lower() for requirement in wanted}
    assert names - set(re.findall(r"^([\w.-]+)==", PINS, re.MULTILINE)) == set()
