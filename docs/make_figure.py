"""Draw docs/odds_ratios.svg: the forest plot of the bundled paper, seed 1.

Run with: python docs/make_figure.py
"""

from pathlib import Path

from pvp_bayes.job.answer import analyse_tables
from pvp_bayes.printed.study import load_study
from pvp_bayes.report.figures import draw_svg, plot_odds_ratios
from pvp_bayes.results.analysis import Options

analysis = analyse_tables(load_study("pvp"), Options(random_seed=1))
figure = plot_odds_ratios(analysis.draws, analysis.odds_ratios)
figure.set_facecolor("white")
Path(__file__).with_name("odds_ratios.svg").write_text(draw_svg(figure), encoding="utf-8")
