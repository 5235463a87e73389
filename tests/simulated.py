"""Simulated patients whose true odds ratios are known."""

import numpy as np
import pandas as pd

from pvp_bayes.patients.own_patients import count_patterns

TRUE_LOG_ODDS = {"injury": 1.7, "cleft": 1.8, "vertebrae": 2.3, "cement": -1.4}


def simulate_counts(seed, n=122):
    """Return simulated patients of four predictors, counted by pattern."""
    rng = np.random.default_rng(seed)
    table = pd.DataFrame({name: rng.integers(0, 2, n) for name in TRUE_LOG_ODDS})
    table["vertebrae"] += rng.integers(0, 2, n) + 1
    log_odds = (table - table.mean()) @ np.array(list(TRUE_LOG_ODDS.values()))
    table["pain"] = (rng.random(n) < 1 / (1 + np.exp(-log_odds))).astype(int)
    return count_patterns(table, outcome="pain", predictors=list(TRUE_LOG_ODDS))
