"""Fit a logistic regression with one package, following the documentation of the package.

    python benchmarks/peers.py PACKAGE patients.csv [COPIES]

Prints seconds since the start of the process for the import, the first fit with its summary, and
each further fit of the same data in the same process.
"""

import sys
import time

STARTED = time.perf_counter()
DRAWS = {"draws": 1000, "tune": 1000, "chains": 4}


def fit_bambi(data):
    import arviz as az
    import bambi as bmb

    yield
    while True:
        model = bmb.Model("pain ~ " + " + ".join(data.columns[1:]), data, family="bernoulli")
        az.summary(model.fit(**DRAWS, random_seed=1, progressbar=False))
        yield


def fit_pymc(data):
    import arviz as az
    import pymc as pm

    yield
    x = data.iloc[:, 1:].to_numpy(dtype=float)
    x -= x.mean(axis=0)
    while True:
        with pm.Model():
            intercept = pm.Normal("intercept", 0, 5)
            slopes = pm.Normal("slopes", 0, 2.5, shape=x.shape[1])
            pm.Bernoulli("pain", logit_p=intercept + x @ slopes, observed=data["pain"])
            draws = pm.sample(**DRAWS, random_seed=1, progressbar=False)
        az.summary(draws)
        yield


def fit_numpyro(data):
    import jax
    import numpyro
    import numpyro.distributions as dist
    from numpyro.infer import MCMC, NUTS

    yield
    x = data.iloc[:, 1:].to_numpy(dtype=float)
    x -= x.mean(axis=0)
    y = data["pain"].to_numpy()

    def model():
        intercept = numpyro.sample("intercept", dist.Normal(0, 5))
        slopes = numpyro.sample("slopes", dist.Normal(0, 2.5).expand([x.shape[1]]))
        numpyro.sample("pain", dist.Bernoulli(logits=intercept + x @ slopes), obs=y)

    sampler = MCMC(
        NUTS(model),
        num_warmup=DRAWS["tune"],
        num_samples=DRAWS["draws"],
        num_chains=DRAWS["chains"],
        chain_method="vectorized",
        progress_bar=False,
    )
    while True:
        sampler.run(jax.random.PRNGKey(1))
        numpyro.diagnostics.summary(sampler.get_samples(group_by_chain=True))
        yield


def fit_statsmodels(data):
    import statsmodels.api as sm

    yield
    while True:
        sm.Logit(data["pain"], sm.add_constant(data.iloc[:, 1:].astype(float))).fit(
            disp=0
        ).summary()
        yield


def main(package, file, copies=1):
    """Print the times at which the import and every fit ended."""
    import warnings

    import pandas as pd

    warnings.simplefilter("ignore")
    steps = globals()[f"fit_{package}"](pd.read_csv(file))
    for _ in range(1 + int(copies)):
        next(steps)
        print(f"{time.perf_counter() - STARTED:.4f}", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
