"""Run the whole analysis of one study: answer, examination, confirmation."""

from collections.abc import Iterator
from concurrent.futures import Executor
from dataclasses import replace

from pvp_bayes.job.answer import find_answer
from pvp_bayes.job.clock import Announce, say_nothing
from pvp_bayes.posterior.priors import PRIOR_SETS, PriorSet
from pvp_bayes.printed.study import Study
from pvp_bayes.results.analysis import Analysis, Options

__all__ = ["analyse_in_steps", "reanalyse"]


def reanalyse(
    study: Study,
    *,
    random_seed: int,
    n_replicates: int = 200,
    priors: PriorSet = PRIOR_SETS["hierarchical"],
    executor: Executor | None = None,
) -> Analysis:
    """Run the whole analysis, from printed tables to confirmed posterior odds ratios.

    Parameters
    ----------
    study
        A study with one table or both.
    random_seed
        The same seed gives the same tables.
    n_replicates
        Number of reconstructed data sets.
    priors
        The prior set.
    executor
        Runs independent parts in parallel. By default, the chains of the reconstruction run in
        threads and everything else runs sequentially.

    Raises
    ------
    StudyError, InfeasibleError, SamplingError
        If a step fails; the message says what to do.
    """
    options = Options(random_seed, n_replicates, priors)
    *_, analysis = analyse_in_steps(study, options, executor=executor)
    return analysis


def analyse_in_steps(
    study: Study,
    options: Options,
    *,
    confirm: bool = True,
    executor: Executor | None = None,
    announce: Announce = say_nothing,
) -> Iterator[Analysis]:
    """Run the whole analysis, and yield it after each step.

    Parameters
    ----------
    confirm
        Whether to compare the answer with NUTS at the end.
    executor
        As for `reanalyse`.
    announce
        Called with a short description of each step as it begins.

    Yields
    ------
    The analysis with its answer, then examined, then confirmed.

    Raises
    ------
    StudyError, InfeasibleError, SamplingError
        As `reanalyse`.
    """
    answer = find_answer(study, options, executor=executor, announce=announce)
    analysis = Analysis(answer)
    yield analysis
    # Imported late: ArviZ and PyMC take seconds to import, and the answer does not need them.
    from pvp_bayes.job.examine import examine_answer  # noqa: PLC0415

    examination = examine_answer(answer, executor=executor, announce=announce)
    analysis = replace(analysis, examination=examination)
    yield analysis
    if confirm:
        from pvp_bayes.job.confirm import confirm_answer  # noqa: PLC0415

        yield replace(analysis, confirmation=confirm_answer(answer, announce=announce))
