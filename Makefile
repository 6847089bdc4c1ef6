# `make run` and `make test` do all the set-up; they are the README's two commands.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
RUNNABLE := $(dir $(READY)).runnable

.PHONY: run test check lowest pythons bench fuzz mutants audit licences constraints patterns screenshot clean

run: $(RUNNABLE)
	@$(BIN)/nutgraf $(or $(ARGS),--samples)

test: $(READY)
	$(BIN)/python -m pytest $(ARGS)

check: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# The suite on the lowest versions that pyproject.toml allows.
lowest:
	$(PYTHON) -m venv .venv-lowest
	.venv-lowest/bin/python -m pip install --quiet uv
	.venv-lowest/bin/uv pip install --quiet --python .venv-lowest/bin/python --resolution lowest-direct --editable . --group test
	.venv-lowest/bin/python -m pytest $(ARGS)

# The suite on each Python that is installed beside this one.
pythons:
	for python in python3.11 python3.12 python3.13; do \
		if $$python --version; then $$python -m venv .venv-$$python && $(MAKE) test BIN=.venv-$$python/bin READY=.venv-$$python/.ready PYTHON=$$python || exit 1; fi; \
	done

# Lists the benchmarks; NAME=startup runs one of them.
bench: $(READY)
	$(BIN)/pip install --quiet --group bench
	$(BIN)/python -m benchmarks $(NAME) $(ARGS)

# Mutants against every parser; what is found lies in fuzz/findings.
fuzz: $(READY)
	$(BIN)/python -m fuzz --minutes $(or $(MINUTES),10) $(ARGS)

# Lines broken on purpose, and which of them no test minds.
mutants: $(READY)
	$(BIN)/python -m fuzz.lines $(or $(IN),corpus/layout) $(ARGS)

# Known weaknesses of what is locked; asks a public list of them, and fails where that cannot be reached.
audit: $(READY)
	$(BIN)/pip install --quiet pip-audit
	$(BIN)/pip-audit --strict --disable-pip --no-deps -r constraints.txt

# The table of licences in SECURITY.md, from what is installed.
licences: $(RUNNABLE)
	$(BIN)/python docs/licences.py || true

# The versions that a fresh .venv takes, beside the open ranges of pyproject.toml.
constraints: $(READY)
	$(BIN)/pip install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --no-header --no-annotate --all-extras --group test --group check pyproject.toml --output-file constraints.txt --upgrade

# The table of compiled patterns, for this Python; a story with names takes a third longer without it.
patterns: $(RUNNABLE)
	$(BIN)/python -m training.patterns

screenshot: $(READY)
	$(BIN)/python docs/screenshot.py $(ARGS)
	$(BIN)/python docs/moving_picture.py

clean:
	rm -rf .venv .venv-* dist

# What running needs. Compiling makes the first start as fast as the second. Errors of pip are shown, warnings are
# not: the one of older Pythons misses an extra of lxml by another spelling, and what that would bring is installed.
$(RUNNABLE): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "nutgraf needs Python 3.11 or newer: make $(MAKECMDGOALS) PYTHON=python3.12"; exit 1; }
	@echo "Setting nutgraf up in $(@D), once and without test tools; this takes about a minute."
	@$(PYTHON) -m venv $(@D)
	@$(BIN)/python -m pip install --quiet --quiet --disable-pip-version-check --constraint constraints.txt --editable .
	@$(BIN)/python -m compileall -q reader widgets corpus nutgraf
	@touch $@

# What tests and checks need; an installer that knows dependency groups (pip 25.1) comes first.
$(READY): $(RUNNABLE)
	@echo "Adding the tools of tests and checks to $(@D)."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'
	@$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable . --group test --group check
	@touch $@
