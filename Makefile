# The things anyone does, one line each. `make site` and `make check` need nothing but Python 3.11 or newer.

PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin

.PHONY: site check test golden bench lock clean

site: $(VENV)/.installed            ## build the site of seeds/ into site/
	$(BIN)/mkdocs build --strict

check: $(VENV)/.checking            ## everything that must hold: style, types, contract, tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check --quiet .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest

test: $(VENV)/.checking             ## the tests alone
	$(BIN)/pytest

golden: $(VENV)/.checking           ## rewrite the expected pages of tests/golden; read the diff
	$(BIN)/pytest tests/test_golden.py --golden

bench: $(VENV)/.checking            ## time the builder, and compare annotations with the last figures
	$(BIN)/python -m tools.bench

lock: $(VENV)/.checking             ## pin what is installed, by hash and without addresses
	$(BIN)/pip install --quiet uv
	$(BIN)/uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 \
	    --generate-hashes --no-annotate --no-header --quiet -o requirements.lock

clean:                              ## delete what can be made again
	rm -rf site .glossator build dist

$(VENV)/.installed: requirements.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

$(VENV)/.checking: $(VENV)/.installed
	touch $@
