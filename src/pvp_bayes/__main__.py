"""Run the command line with `python -m pvp_bayes`."""

from pvp_bayes.cli import main

main()
