"""Draw from the posterior of all replicates, and store draws and data in one DataTree."""

import json
import math
from functools import cache
from importlib import metadata

import numpy as np
import xarray as xr
from numpy.typing import NDArray
from scipy.special import gammaln

from pvp_bayes.errors import StudyError
from pvp_bayes.patients.basis import Basis
from pvp_bayes.patients.patterns import PatternCounts
from pvp_bayes.patients.predictors import FACTS, add_comparable_steps
from pvp_bayes.patients.provenance import Provenance
from pvp_bayes.posterior.adaptive import adapt_posterior
from pvp_bayes.posterior.horseshoe import draw_half_cauchy, regularise
from pvp_bayes.posterior.importance import (
    PARETO_K_LIMIT,
    PosteriorDraws,
    count_draws,
    draw_posterior,
    log_one_plus_exp,
    log_slope_prior,
    log_tau_prior,
    take_draws,
)
from pvp_bayes.posterior.normal_likelihood import (
    EXACT_FAMILIES,
    draw_from_estimates,
    log_likelihood_of_estimates,
)
from pvp_bayes.posterior.priors import PriorSet, name_priors, parse_prior_set, select_priors

__all__ = ["draw_prior", "extract_patients", "extract_priors", "infer"]


MOST_ADAPTED = 20
"""Largest number of replicates that are drawn from again; each takes up to two seconds."""
MOST_NUTS = 4
"""Largest number of replicates that NUTS samples; each takes about ten seconds."""
Floats = NDArray[np.float64]


def infer(
    patients: xr.Dataset,
    priors: PriorSet,
    *,
    random_seed: int,
    draws: int = 1_000,
    chains: int = 4,
) -> xr.DataTree:
    """Draw from the posterior, mixed over all replicates with equal weight.

    Importance sampling takes milliseconds per replicate. A replicate whose Pareto k is above 0.7 is
    drawn from again with proposals adapted to its first draws. Up to `MOST_NUTS` replicates whose k
    is still above 0.7, the worst first, are sampled by NUTS. Others keep their draws and their k.

    Parameters
    ----------
    patients
        From `reconstruct_patients` or `count_patterns`. If only Table 2 can be used, these are its
        estimates, and there is no intercept.
    priors
        A prior set such as those in `PRIOR_SETS`, or `Synthesis.prior_set` from other studies.
    random_seed
        The same seed gives the same draws.
    draws, chains
        Number of equal-weight draws to keep, with dims (chain, draw). They are independent: the
        chains are not Markov chains.

    Returns
    -------
    A DataTree with groups posterior, prior, log_likelihood, log_prior, sample_stats, observed_data
    and constant_data. `sample_stats` has the replicate of each draw, and the Pareto k, effective
    size and sampler of every replicate.

    Raises
    ------
    StudyError
        If the patients are not valid counts, or the prior set has none of their predictors.
    SamplingError
        If NUTS was needed and fails a diagnostic.
    """
    priors.check_predictors(patients["predictor"].to_numpy().tolist())
    patients = add_comparable_steps(patients)
    total, n = draws * chains, patients.sizes["replicate"]
    rng = np.random.default_rng(random_seed)
    if not Basis.of(patients).has_patients:
        found = draw_from_estimates(patients, priors, total, rng)
    else:
        keep = np.bincount(np.arange(total) % n, minlength=n)
        found = draw_posterior(patients, priors, keep, rng)
        adaptable = _list_unreliable(found) if priors.family != "horseshoe" else []
        for replicate in adaptable[:MOST_ADAPTED]:
            _adapt(patients, priors, found, replicate, rng)
        for replicate in _list_unreliable(found)[:MOST_NUTS]:
            _redraw(patients, priors, found, replicate, random_seed)
    order = rng.permutation(total)
    shape = (chains, draws)
    values = {name: _shape(v[order], shape) for name, v in found.values.items()}
    if not priors.shares_scale:
        del values["tau"]
    return _build_tree(patients, priors, values, found, found.replicate[order], shape, random_seed)


def _list_unreliable(found: PosteriorDraws) -> list[int]:
    """Return the replicates whose Pareto k is above the limit, the largest first."""
    order = np.argsort(-np.nan_to_num(found.pareto_k, nan=math.inf), kind="stable")
    return [int(i) for i in order if not found.pareto_k[i] <= PARETO_K_LIMIT]


def _shape(values: Floats, shape: tuple[int, int]) -> Floats:
    return values.reshape(*shape, *values.shape[1:])


def _adapt(
    patients: xr.Dataset,
    priors: PriorSet,
    found: PosteriorDraws,
    replicate: int,
    rng: np.random.Generator,
) -> None:
    """Replace the draws of one replicate by those of an adapted proposal if its k is smaller."""
    rows = found.replicate == replicate
    keep = int(rows.sum())
    one = patients.isel(replicate=[replicate])
    taken = take_draws(adapt_posterior(one, priors, count_draws(keep), rng), 0, keep, rng)
    if taken.pareto_k < found.pareto_k[replicate]:
        for name, values in found.values.items():
            values[rows] = taken.values[name]
            found.means[name][replicate] = taken.means[name]
        found.pareto_k[replicate] = taken.pareto_k
        found.effective_size[replicate] = taken.effective_size


def _redraw(
    patients: xr.Dataset, priors: PriorSet, found: PosteriorDraws, replicate: int, seed: int
) -> None:
    """Replace the draws of one replicate by draws from NUTS."""
    from pvp_bayes.posterior.models import build_model  # noqa: PLC0415  (imports PyMC only if needed)
    from pvp_bayes.posterior.nuts import fit  # noqa: PLC0415

    tree = fit(build_model(patients.isel(replicate=[replicate]), priors), random_seed=seed)
    posterior = tree["posterior"].to_dataset().stack(sample=("chain", "draw"), create_index=False)
    rows = found.replicate == replicate
    pick = np.linspace(0, posterior.sizes["sample"] - 1, int(rows.sum())).astype(int)
    for name, values in found.values.items():
        if name in posterior:
            every = posterior[name].transpose("sample", ...).to_numpy()
            values[rows] = every[pick]
            found.means[name][replicate] = every.mean(axis=0)
    found.effective_size[replicate] = rows.sum()
    found.by_nuts[replicate] = True


def _build_tree(
    patients: xr.Dataset,
    priors: PriorSet,
    values: dict[str, Floats],
    found: PosteriorDraws,
    replicate: NDArray[np.int64],
    shape: tuple[int, int],
    random_seed: int,
) -> xr.DataTree:
    """Store the draws, and the data and priors behind them, in the groups of ArviZ."""
    names = patients["predictor"].to_numpy()
    data = "cases" if Basis.of(patients).has_patients else "estimate"
    per_draw = ("chain", "draw")
    indices = {"chain": np.arange(shape[0]), "draw": np.arange(shape[1]), "predictor": names}
    if data == "cases":
        indices["pattern"] = patients["pattern"].to_numpy()
    every = xr.Dataset(coords=indices)  # built once, because indices are slow to build
    coords = every.drop_vars("pattern", errors="ignore").coords
    by_pattern = every.drop_vars("predictor").coords

    def dataset(arrays: dict[str, Floats]) -> xr.Dataset:
        dims = (*per_draw, "predictor")
        found = {name: (dims[: v.ndim], v) for name, v in arrays.items()}
        return xr.Dataset(found, coords)

    replicate = replicate.reshape(shape)
    stats = xr.Dataset(
        {
            "replicate": (per_draw, replicate),
            "pareto_k": ("of_replicate", found.pareto_k),
            "effective_size": ("of_replicate", found.effective_size),
            "by_nuts": ("of_replicate", found.by_nuts.astype(np.int64)),
            **{
                f"mean_{name}": (("of_replicate", "predictor")[: mean.ndim], mean)
                for name, mean in found.means.items()
                if name in ("intercept", "log_odds_ratio")
            },
        },
        coords,
    )
    constant = patients.drop_vars(data)
    priors_here = select_priors(priors, patients)
    prior = draw_prior(priors_here, shape, len(names), random_seed)
    groups = {
        "posterior": dataset(values),
        "prior": dataset({name: v for name, v in prior.items() if name in values}),
        "log_likelihood": _log_likelihood(patients, values, replicate, by_pattern),
        "log_prior": dataset(_log_priors(values, priors_here)),
        "sample_stats": stats,
        "observed_data": patients[[data]].reset_coords(drop=True),
        "constant_data": constant.reset_coords(),
    }
    tree = xr.DataTree()  # the setter copies once, `from_dict` twice
    tree.children = {name: xr.DataTree(group) for name, group in groups.items()}
    tree.attrs.update(_provenance(patients, priors, random_seed))
    return tree


def _provenance(patients: xr.Dataset, priors: PriorSet, random_seed: int) -> dict[str, str | int]:
    kept = ("study", "title", "outcome", "design", "reading", "method")
    sizes = ("study_cases", "study_controls", "population_patients", "population_events")
    exact = not Basis.of(patients).has_patients and priors.family in EXACT_FAMILIES
    return {
        **{name: str(patients.attrs.get(name, "")) for name in kept},
        **{name: int(patients.attrs[name]) for name in sizes if name in patients.attrs},
        **name_priors(priors),
        "engine": "exact" if exact else "importance sampling",
        "random_seed": random_seed,
        "pvp_bayes_version": _read_version(),
        "provenance": json.dumps(
            {
                "priors": priors.distribution,
                "prior_meaning": priors.meaning,
                "intercept_scale": priors.intercept_scale,
                "patients": Provenance.of(patients).to_record(),
            }
        ),
    }


@cache
def _read_version() -> str:
    return metadata.version("pvp-bayes")


def _log_likelihood(
    patients: xr.Dataset,
    values: dict[str, Floats],
    replicate: NDArray[np.int64],
    coords: xr.Coordinates,
) -> xr.Dataset:
    """Return the log likelihood of every pattern, or the joint one of the estimates."""
    per_draw = ("chain", "draw")
    if not Basis.of(patients).has_patients:
        fit = log_likelihood_of_estimates(patients, values["log_odds_ratio"], replicate)
        return xr.Dataset({"estimate": (per_draw, fit)}, coords)
    by_pattern = _pattern_log_likelihood(patients, values, replicate)
    return xr.Dataset({"cases": ((*per_draw, "pattern"), by_pattern)}, coords)


def _pattern_log_likelihood(
    patients: xr.Dataset, values: dict[str, Floats], replicate: NDArray[np.int64]
) -> Floats:
    """Return the binomial log likelihood of every pattern, in the replicate of each draw."""
    counts = PatternCounts.read(patients)
    cases, totals = counts.cases, counts.totals
    constant = gammaln(totals + 1) - gammaln(cases + 1) - gammaln(counts.controls + 1)
    slopes = values["log_odds_ratio"]
    if counts.shared:
        eta = slopes @ counts.design[0].T
    else:
        eta = (counts.design[replicate] @ slopes[..., None])[..., 0]
    eta += values["intercept"][..., None]
    fit = cases[replicate] * eta
    rest = log_one_plus_exp(eta)
    rest *= totals[replicate]
    fit -= rest
    fit += constant[replicate]
    return np.asarray(fit)


def _log_priors(values: dict[str, Floats], priors: PriorSet) -> dict[str, Floats]:
    """Return the log prior density of each parameter at each draw."""
    tau = values.get("tau")
    scale = priors.intercept_scale
    constant = 0.5 * np.log(2 * np.pi)
    found = {"log_odds_ratio": log_slope_prior(values["log_odds_ratio"], priors, tau)}
    if "intercept_at_means" in values:
        centred = values["intercept_at_means"] / scale
        found["intercept_at_means"] = -0.5 * centred**2 - np.log(scale) - constant
    if tau is not None:
        found["tau"] = log_tau_prior(tau, priors)
    return found


def draw_prior(
    priors: PriorSet, shape: tuple[int, int], n_predictors: int, random_seed: int
) -> dict[str, Floats]:
    """Draw from a prior set; names and dims (chain, draw, predictor) are as in the posterior.

    The predictors are those for which the prior set was selected; see `select_priors`.
    """
    rng = np.random.default_rng([random_seed, 1])
    size = (*shape, n_predictors)
    found = {"intercept_at_means": priors.intercept_scale * rng.standard_normal(shape)}
    if priors.family == "hierarchical":
        found["tau"] = priors.scale * np.abs(rng.standard_normal(shape))
        spread = found["tau"][..., None] / np.array(priors.steps or (1.0,))
        found["log_odds_ratio"] = spread * rng.standard_normal(size)
    elif priors.family == "horseshoe":
        found["tau"] = draw_half_cauchy(shape, priors.scale, rng)
        spread = regularise(found["tau"][..., None] * draw_half_cauchy(size, 1.0, rng))
        spread = spread / np.array(priors.steps or (1.0,))
        found["log_odds_ratio"] = spread * rng.standard_normal(size)
    elif priors.family == "normal":
        found["log_odds_ratio"] = priors.scale * rng.standard_normal(size)
    elif priors.family == "mixture":
        weight, mean, sd = np.array(priors.tabulate())
        below = np.cumsum(weight, axis=1)[:, :-1]
        taken = (below < rng.random((*size, 1))).sum(axis=-1)
        each = np.arange(n_predictors)
        found["log_odds_ratio"] = mean[each, taken] + sd[each, taken] * rng.standard_normal(size)
    else:
        found["log_odds_ratio"] = priors.scale * rng.standard_t(priors.degrees_of_freedom, size)
    return found


def extract_patients(draws: xr.DataTree) -> xr.Dataset:
    """Return the patients or estimates behind draws.

    Parameters
    ----------
    draws
        From `infer`, or from `fit`.

    Returns
    -------
    Patients or estimates as from `reconstruct_patients`, with a dim replicate.

    Raises
    ------
    StudyError
        If the draws do not contain them.
    """
    names = [name for name in ("constant_data", "observed_data") if name not in draws.children]
    if names:
        msg = f"draws: expected the groups of infer or fit, found no {names[0]}; "
        raise StudyError(msg + "use a draws.nc or nuts.nc that this program wrote")
    patients = draws["constant_data"].to_dataset()
    observed = draws["observed_data"].to_dataset()
    data = [name for name in ("cases", "estimate") if name in observed]
    if not data or "harmful_sign" not in patients:
        msg = "draws: expected counts of patients or estimates, found neither; "
        raise StudyError(msg + "use draws that infer or fit made")
    patients = patients.merge(observed[data])
    patients = patients.set_coords([name for name in FACTS if name in patients])
    if "comparable_step" not in patients:  # an earlier version, whose priors were per printed step
        steps = np.ones(patients.sizes["predictor"])
        patients = patients.assign_coords(comparable_step=("predictor", steps))
    if "replicate" not in patients.dims:
        counts = [name for name in ("cases", "controls", "covariance") if name in patients]
        patients = patients.assign({n: patients[n].expand_dims("replicate") for n in counts})
    keep = ("study", "title", "outcome", "design", "reading", "method")
    return patients.assign_attrs({name: str(draws.attrs.get(name, "")) for name in keep})


def extract_priors(draws: xr.DataTree) -> PriorSet:
    """Return the prior set of draws.

    Raises
    ------
    StudyError
        If the draws name no prior set, or a mixture that they do not contain.
    """
    return parse_prior_set(
        str(draws.attrs.get("priors", "")), str(draws.attrs.get("prior_mixtures", ""))
    )
