"""From the printed tables of a risk-factor study to a complete Bayesian analysis.

A study is what a publication printed. The audit says which printed numbers can be true together,
the reconstruction gives patients that could have produced them, the posterior says what they mean
for each odds ratio, and NUTS in PyMC confirms it. Every step is a function whose result is the next
step's input: `reanalyse` is all of them in order.
"""

from pvp_bayes.study import InfeasibleError as InfeasibleError
from pvp_bayes.study import SamplingError as SamplingError
from pvp_bayes.study import Study as Study
from pvp_bayes.study import StudyError as StudyError
from pvp_bayes.study import load_study as load_study
