"""Define the commands, which are imported when they are run, and map errors to exit codes."""

import gc
import os
import signal
import sys
from collections.abc import Sequence
from importlib import metadata

from cyclopts import App, CycloptsError

from pvp_bayes.cli.exit_codes import BAD_INPUT, DONE, INTERRUPTED, NOT_TRUSTWORTHY
from pvp_bayes.cli.terminal import interrupt, interrupted
from pvp_bayes.errors import InfeasibleError, SamplingError, StudyError

__all__ = ["app", "main", "run"]

app = App(
    name="pvp-bayes",
    help="From the printed tables of a risk-factor study to a complete Bayesian analysis.",
    version=lambda: metadata.version("pvp-bayes"),
    suppress_keyboard_interrupt=False,
)
COMMANDS = {
    "reanalyse": ("reanalyse", "Run the whole analysis of one study or several."),
    "audit": ("publications", "Recompute every printed number of a study."),
    "evidence": ("publications", "Pool other studies, and compare the study with them."),
    "new": ("publications", "Write a commented study file to fill in."),
    "studies": ("publications", "List the bundled studies."),
    "validate": ("publications", "Read a study file and print its rows for proofreading."),
    "reconstruct": ("patients", "Reconstruct patients that are compatible with the tables."),
    "fit": ("patients", "Draw posterior odds ratios from tables or from your own patients."),
    "summary": ("draws", "Print the odds ratios of saved draws."),
    "check": ("draws", "Check saved draws and the fit of the model."),
    "sensitivity": ("draws", "Give the answer of saved draws under other assumptions."),
    "risk": ("draws", "Predict absolute risks from saved draws."),
    "export": ("draws", "Write table and figure of saved draws for manuscripts."),
}
"""For each command, its module in this package and its description in the overview."""
for _name, (_module, _help) in COMMANDS.items():
    app.command(f"pvp_bayes.cli.{_module}:{_name}", name=_name, help=_help)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line, and exit with its exit code."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, interrupt)
    code = run(sys.argv[1:] if arguments is None else list(arguments))
    gc.freeze()  # a last garbage collection would take a third of a second
    sys.exit(code)


def run(arguments: list[str]) -> int:
    """Run one command; return 0 (done), 1 (impossible), 2 (bad input) or 3 (not reliable)."""
    try:
        code = app(
            arguments,
            exit_on_error=False,
            print_error=False,
            result_action="return_value",
        )
    except (StudyError, InfeasibleError, CycloptsError) as error:
        return _report_error(error, BAD_INPUT)
    except SamplingError as error:
        return _report_error(error, NOT_TRUSTWORTHY)
    except KeyboardInterrupt:
        interrupted.clear()
        return _report_error("interrupted: files already written are complete", INTERRUPTED)
    except BrokenPipeError:
        sys.stderr.close()
        return DONE
    except OSError as error:  # files are written by `job.files`, which raises StudyError
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())  # so that flushing does not fail again
        reason = error.strerror or error
        msg = f"expected output that can be written, found: {reason}; write it to another place"
        return _report_error(msg, BAD_INPUT)
    return code if isinstance(code, int) else DONE


def _report_error(problem: object, code: int) -> int:
    """Print an error on one line of standard error; return the exit code."""
    text = " ".join(str(problem).split())
    print(f"pvp-bayes: {text}", file=sys.stderr)  # noqa: T201
    return code
