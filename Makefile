# make setup       everything that the other targets need, into .venv
# make run         the window on the sample project; without a display, the same job headless
# make test        the tests, in 2 processes (JOBS=0: in one)           make lint     ruff and mypy
# make bench       speed                make evaluate language quality     (SHORT=1: the short form of either)
# make package     the packaged app in dist/, proved by its smoke test
# make screenshots the pictures in docs/         make report   the sample's report in docs/report/
# make translations the texts of the window, collected and compiled
# make lock        renews the locks     make clean    removes what was built

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := run
.PHONY: setup run test bench evaluate package sample screenshots translations lint lock clean

BIN := .venv/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
PY := $(BIN)/python
SHORT_FLAG := $(if $(SHORT),--short)
JOBS ?= 2
SLOW := tests/benchmarks tests/evaluation tests/packaging

setup:
	@PYTHON="$(PYTHON)" bash resources/packaging/setup.sh

run: setup
	@if [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ] || [ "$$(uname -s)" != Linux ]; then \
	    exec $(PY) main.py --sample; \
	else \
	    echo "No display: reading the sample articles without a window." >&2; \
	    $(PY) resources/packaging/run_sample.py build/sample; \
	fi

test: setup
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest tests $(addprefix --ignore=,$(SLOW)) -n $(JOBS) --dist loadfile --no-loadscope-reorder $(ARGS)

bench: setup
	QT_QPA_PLATFORM=offscreen $(PY) -m tests.benchmarks $(SHORT_FLAG)

evaluate: setup
	$(PY) -m tests.evaluation $(SHORT_FLAG)

package:
	@PYTHON="$(PYTHON)" bash resources/packaging/setup.sh --packaging
	$(PY) -m PyInstaller build.spec --noconfirm --clean --log-level ERROR --distpath build/package --workpath build/pyinstaller
	$(PY) resources/packaging/bundle.py build/package/sidelight dist
	$(PY) -m tests.packaging build/package/sidelight $(SHORT_FLAG)

# The sample project as it opens: its articles with an analyst's work on them.
sample: setup
	$(PY) resources/sample/curate.py

screenshots: setup
	QT_QPA_PLATFORM=offscreen $(PY) -m tests.screenshots docs/screenshots

translations: setup
	$(PY) resources/translations/collect.py
	for file in resources/translations/*.ts; do $(BIN)/pyside6-lrelease -silent "$$file" -qm "$${file%.ts}.qm"; done

# The brief of the sample project, as a reader without Sidelight gets it.
report: setup
	QT_QPA_PLATFORM=offscreen $(PY) -m tests.storage.report docs/report

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# The locks hold for Linux, Windows and macOS alike; uv resolves for all of them at once.
lock:
	python3 -m venv build/lock
	build/lock/bin/python -m pip install --quiet uv
	build/lock/bin/uv pip compile --no-config --quiet --universal --python-version 3.11 --generate-hashes --no-build \
	    --upgrade --custom-compile-command "make lock" -o requirements.lock pyproject.toml
	build/lock/bin/uv pip compile --no-config --quiet --universal --python-version 3.11 --generate-hashes --no-build \
	    --upgrade --custom-compile-command "make lock" --extra dev -c requirements.lock -o requirements-dev.lock pyproject.toml
	rm -rf build/lock

clean:
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
