"""The verdicts on draws: each limit fails on draws built to fail it, and errors are of the right size."""

import numpy as np
import pandas as pd
import pytest
import xarray as xr

from pvp_bayes.columns import COLUMNS
from pvp_bayes.errors import StudyError
from pvp_bayes.posterior import diagnostics
from pvp_bayes.posterior.diagnostics import DIAGNOSTIC_LIMITS, check_sampling


@pytest.fixture
def rng():
    return np.random.default_rng(7)


def make_draws(rng, chains=4, draws=1_000):
    """Return draws that a perfect sampler could have made, as `fit` would write them."""
    dims, shape = ("chain", "draw"), (chains, draws)
    posterior = xr.Dataset(
        {
            "intercept": (dims, rng.normal(size=shape)),
            "log_odds_ratio": ((*dims, "predictor"), rng.normal(size=(*shape, 2))),
            "constant": (dims, np.ones(shape)),
        },
        {"predictor": ["injury", "cement"]},
    )
    kept = xr.Dataset(
        {
            "diverging": (dims, np.zeros(shape, dtype=bool)),
            "reached_max_treedepth": (dims, np.zeros(shape, dtype=bool)),
            "energy": (dims, rng.gamma(5, size=shape)),
        }
    )
    tree = xr.DataTree.from_dict({"posterior": posterior, "sample_stats": kept})
    tree.attrs = {"draws_wanted": draws, "chains_wanted": chains}
    return tree


def failing(draws):
    """Return the checks that fail, with the item that each is of."""
    table = check_sampling(draws)
    return dict(table.loc[table["verdict"] == "fail", ["check", "item"]].to_numpy().tolist())


def test_good_draws_pass_every_check(rng):
    table = check_sampling(make_draws(rng))
    assert table["verdict"].eq("pass").all()
    assert table["check"].tolist() == ["complete", *DIAGNOSTIC_LIMITS]
    assert set(table.columns) <= set(COLUMNS)


def test_missing_draws_fail(rng):
    assert failing(make_draws(rng).isel(draw=slice(999))) == {"complete": "draws"}
    assert failing(make_draws(rng).isel(chain=slice(3))) == {"complete": "draws"}


def test_an_infinite_value_fails(rng):
    tree = make_draws(rng)
    tree["posterior"]["intercept"][0, 5] = np.inf
    assert "not_finite" in failing(tree)


def test_one_divergence_fails(rng):
    tree = make_draws(rng)
    tree["sample_stats"]["diverging"][2, 10] = True
    assert failing(tree) == {"divergences": "draws"}


@pytest.mark.parametrize("name", ["reached_max_treedepth", "maxdepth_reached"])
def test_one_iteration_at_the_largest_tree_depth_fails_under_either_name(rng, name):
    tree = make_draws(rng)
    hit = tree["sample_stats"]["diverging"].copy()
    hit[1, 3] = True
    kept = tree["sample_stats"].to_dataset().drop_vars("reached_max_treedepth")
    tree["sample_stats"] = xr.DataTree(kept.assign({name: hit}))
    assert failing(tree) == {"tree_depth": "draws"}


def test_what_a_sampler_does_not_record_is_not_applicable(rng):
    tree = make_draws(rng)
    kept = tree["sample_stats"].to_dataset().drop_vars(["reached_max_treedepth", "energy"])
    tree["sample_stats"], tree.attrs = xr.DataTree(kept), {}
    table = check_sampling(tree).set_index("check")["verdict"]
    assert table[table == "not applicable"].index.tolist() == ["complete", "tree_depth", "e_bfmi"]


def test_energy_that_wanders_fails(rng):
    tree = make_draws(rng)
    tree["sample_stats"]["energy"][3] = np.cumsum(rng.normal(size=1_000))
    assert failing(tree) == {"e_bfmi": "chain 3"}


def test_a_chain_somewhere_else_fails(rng):
    tree = make_draws(rng)
    tree["posterior"]["log_odds_ratio"][2, :, 1] += 0.5
    assert failing(tree)["r_hat"] == "log_odds_ratio[cement]"


def test_a_quantity_that_never_moves_in_any_chain_fails(rng):
    tree = make_draws(rng)
    tree["posterior"]["intercept"][:] = np.arange(4)[:, None]
    assert failing(tree).keys() >= {"r_hat", "ess_bulk"}


def autocorrelate(noise, correlation):
    """Return a stationary autoregression of order one along the last axis."""
    values = noise.copy()
    for i in range(1, noise.shape[-1]):
        step = np.sqrt(1 - correlation**2) * noise[..., i]
        values[..., i] = correlation * values[..., i - 1] + step
    return values


def test_draws_that_depend_on_each_other_fail(rng):
    tree = make_draws(rng, draws=4_000)
    tree["posterior"]["intercept"][:] = autocorrelate(rng.normal(size=(4, 4_000)), 0.97)
    assert failing(tree)["ess_bulk"] == "intercept"


def test_tails_visited_in_few_long_stays_fail_although_the_bulk_is_fine(rng):
    tree = make_draws(rng, draws=4_000)
    for chain in range(4):
        size = np.sort(np.abs(rng.normal(size=4_000)))
        body, tail = rng.permutation(size[:3_600]), rng.permutation(size[3_600:])
        stays = zip(np.split(body, 4), np.split(tail, 4), strict=True)
        values = np.concatenate([part for stay in stays for part in stay])
        tree["posterior"]["intercept"][chain] = values * rng.choice([-1, 1], 4_000)
    assert failing(tree) == {"ess_tail": "intercept"}


def test_draws_of_no_markov_chain_are_refused(rng):
    tree = make_draws(rng)
    kept = tree["sample_stats"].to_dataset().drop_vars("diverging")
    tree["sample_stats"] = xr.DataTree(kept)
    with pytest.raises(StudyError, match="pareto_k"):
        check_sampling(tree)


def test_errors_of_independent_draws_equal_their_spread_over_repetitions(rng):
    sets = rng.standard_t(8, (300, 4, 500))
    found = pd.DataFrame([diagnostics._summarise(values) for values in sets])
    errors = pd.DataFrame([diagnostics._independent_errors(values, 1e12) for values in sets])
    np.testing.assert_allclose(errors.mean(), found.std(), rtol=0.15)


def test_few_importance_draws_behind_many_kept_ones_widen_the_errors(rng):
    values = rng.normal(size=(4, 1_000))
    many, few = (diagnostics._independent_errors(values, behind) for behind in (1e12, 4_000 / 3))
    for name in many:
        assert few[name] == pytest.approx(2 * many[name], rel=0.25)
