# The two that matter: `make run` and `make test`. The rest is for those who change the code.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
WORKERS ?= 4
# Where it is set, each of the many bots of the tests would be compiled anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run test long faults bench bench-nudges pictures example check format lint types imports migrations diagrams lock migration clean

run: $(INSTALLED)
	$(BIN)/foothold

test: $(INSTALLED)
	$(BIN)/python -m pytest -q -n $(WORKERS) --dist worksteal -m "not long"

# What takes long and seldom breaks by itself; `make check` has it too.
long: $(INSTALLED)
	$(BIN)/python -m pytest -q -n $(WORKERS) --dist worksteal -m long

# Foothold and its peers side by side, in about ten minutes. BENCH=--quick takes two.
bench: $(INSTALLED)
	$(BIN)/uv pip install -q --python $(VENV) -e '.[bench]'
	$(BIN)/python -m tests.bench.run $(BENCH)

# Ten thousand nudges in one minute: a table, in about three minutes.
bench-nudges: $(INSTALLED)
	$(BIN)/python -m tests.bench.nudges

# Twelve moments on a phone, for the README, in about two minutes. Needs a browser.
pictures: $(INSTALLED)
	$(BIN)/python -m tests.pictures

# The three weeks that `foothold demo` shows, lived anew, in about two minutes.
example: $(INSTALLED)
	$(BIN)/python -m tests.example

# A thousand kills and ten thousand faults: docs/faults.md. To run one again: make faults SEED=…
faults: $(INSTALLED)
	$(BIN)/python -m tests.faults $(if $(SEED),--seed $(SEED))

check: $(INSTALLED) lint types imports migrations diagrams test long

# uv puts in place in seconds what takes pip minutes; pip brings uv.
$(INSTALLED): requirements.txt requirements-installer.txt pyproject.toml
	test -d $(VENV) || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -q --require-hashes -r requirements-installer.txt
	$(BIN)/uv pip install -q --python $(VENV) --require-hashes --compile-bytecode -r requirements.txt
	$(BIN)/uv pip install -q --python $(VENV) --no-deps --no-build-isolation -e .
	$(BIN)/python -m bot.outside
	touch $@

format: $(INSTALLED)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lint: $(INSTALLED)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(INSTALLED)
	$(BIN)/mypy

imports: $(INSTALLED)
	$(BIN)/lint-imports

# The tables in the code and the tables the migrations make are the same, and no row is lost on the way.
migrations: $(INSTALLED)
	$(BIN)/python -m storage.migrate --check

# The drawings of the flows are those of the tables.
diagrams: $(INSTALLED)
	$(BIN)/python -m bot.diagrams --check

# What is installed, to the byte.
lock: $(INSTALLED)
	$(BIN)/uv pip compile --universal --generate-hashes --extra dev --python-version 3.11 \
		--no-header --quiet --output-file requirements.txt pyproject.toml

# make migration WHAT="what changed"
migration: $(INSTALLED)
	$(BIN)/python -m storage.migrate --new "$(WHAT)"

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis
