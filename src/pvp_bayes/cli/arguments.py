"""Check the arguments of the command line before any long computation."""

from dataclasses import replace

from pvp_bayes.errors import StudyError
from pvp_bayes.posterior.priors import EVIDENCE, parse_prior_set
from pvp_bayes.printed.other_studies import load_evidence, require_evidence
from pvp_bayes.printed.study import Study
from pvp_bayes.results.analysis import Options
from pvp_bayes.tables.reading import parse_reading

__all__ = ["add_evidence", "read_options", "validate_options"]

MOST_DRAWS = 1_000_000
MOST_REPLICATES = 10_000


def read_options(
    seed: int, draws: int, chains: int, replicates: int, priors: str, reading: str
) -> Options:
    """Return the options of a command; raise if a number is out of range."""
    limits = {
        "--seed": (seed, 0, 2**32 - 1),
        "--draws": (draws, 1, MOST_DRAWS),
        "--chains": (chains, 1, 100),
        "--replicates": (replicates, 1, MOST_REPLICATES),
    }
    for name, (value, least, most) in limits.items():
        if not least <= value <= most:
            msg = f"{name}: expected a whole number from {least} to {most}, found {value}; "
            raise StudyError(msg + "choose another")
    from_evidence = priors == EVIDENCE
    prior_set = parse_prior_set("hierarchical" if from_evidence else priors)

    options = Options(seed, replicates, prior_set, reading, draws, chains)
    return replace(options, priors_from_evidence=from_evidence)


def validate_options(options: Options, study: Study, evidence: str, threshold: float) -> Options:
    """Return options with the threshold and other studies, after checking all of them."""
    if not 1 < threshold < 1e6:
        msg = f"--threshold: expected an odds ratio above 1, found {threshold}; for example 2"
        raise StudyError(msg)
    if options.reading:
        parse_reading(options.reading, study)
    return add_evidence(replace(options, threshold=threshold), study, evidence)


def add_evidence(options: Options, study: Study | None, evidence: str) -> Options:
    """Return options with other studies; raise if the prior needs them and there are none."""
    others = load_evidence(evidence) if evidence else None
    if options.priors_from_evidence and study is None:
        msg = "--priors evidence: expected a published study, found individual patient data; "
        raise StudyError(msg + "choose another prior set")
    if options.priors_from_evidence and study is not None:
        require_evidence(study, others)
    return replace(options, evidence=others)
