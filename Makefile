PYTHON ?= .venv/bin/python
BIN := $(dir $(PYTHON))

.PHONY: help install test test-all coverage lint types docs links report benchmarks evidence

help:      ## Show these targets.
	@grep -E '^[a-z-]+: .*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

install:   ## Make .venv with every pinned package and this one, editable.
	python3 -m venv .venv
	.venv/bin/pip install -q -r constraints.txt
	.venv/bin/pip install -q --no-deps -e .

test:      ## Run the tests that take minutes at most.
	$(PYTHON) -m pytest

test-all:  ## Run every test, the slow ones too.
	$(PYTHON) -m pytest -m "slow or not slow"

coverage:  ## Run the tests and say which branches of the package they do not take.
	$(PYTHON) -m pytest --cov --cov-report=term

lint:      ## Check style and layout.
	$(BIN)ruff check
	$(BIN)ruff format --check

types:     ## Check types strictly.
	$(BIN)mypy

docs:      ## Build the documentation, warnings as errors.
	$(PYTHON) -m sphinx -n -W -T -q -b html docs docs/_build/html

links:     ## Check the links that leave the site (needs a network).
	$(PYTHON) -m sphinx -q -b linkcheck docs docs/_build/links

report:    ## Reanalyse the bundled paper.
	$(BIN)pvp-bayes reanalyse

benchmarks: ## Measure next to other packages (the group bench; ten minutes).
	$(PYTHON) benchmarks/run.py

evidence:  ## Make the stored evidence again (hours).
	set -e; for script in $(wildcard validation/*/regenerate.sh); do bash "$$script" "$(if $(findstring /,$(PYTHON)),$(abspath $(PYTHON)),$(PYTHON))"; done
