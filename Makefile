# All development commands. `make` lists them.
.DEFAULT_GOAL := help
CHECKS := check-source check-linux check-win32 check-darwin
SHELL := /bin/bash
.PHONY: help run test coverage test-all faults check scenarios bench mutants readers screenshots translations lock clean fresh \
	package package-test package-again windows windows-shot wheels tray-icons help-pictures readme-pictures \
	$(CHECKS)

# Without stored bytecode each of the thousand processes of the tests would compile the program.
export PYTHONDONTWRITEBYTECODE :=

PYTHON := .venv/bin/python
TESTS := $(PYTHON) -m pytest -n auto --dist loadfile --no-loadscope-reorder
# `make check` runs these.
CHECKED := --ignore tests/architecture
MEASURED := $(addprefix tests/,actions advice core insight models wording)
TEST_ALL := CALLBACK_TESTS=all $(TESTS) -o timeout=1800 -o faulthandler_timeout=2400
MYPY := .venv/bin/mypy
LOCK := .venv/bin/uv pip compile --quiet --universal --python-version 3.11 \
	--generate-hashes --no-strip-extras --no-header --no-annotate --no-config

help:
	@echo 'make run [ARGS="--demo"]   start Callback'
	@echo 'make test [ARGS="-k tray"] quick tests, some of them on a virtual desktop'
	@echo 'make coverage              quick tests of the core, which must run each of its lines'
	@echo 'make test-all [ARGS=...]   all tests in their long form, most of an hour'
	@echo 'make fresh [ARGS=...]      checks, tests and a start in a new minimal system; needs root'
	@echo 'make faults [ARGS="-k kill"] fault injection tests in their long form, most of an hour'
	@echo 'make check                 style, types for three systems, architecture, workflows'
	@echo 'make scenarios FILE=F      compare the advice with the worked cases in F (TOML or JSON)'
	@echo 'make readers DIR=D         read every file below D as Import does, a line for each'
	@echo 'make bench [ARGS="--json FILE"]  measure start, memory, idle time, search, advice'
	@echo 'make mutants [ARGS="rules.hold"]  mutation tests of the advice'
	@echo 'make screenshots OUT=DIR   images of all pages and dialogs, light and dark; with SIZES=1'
	@echo '                           of all pages in four sizes with 0 to 10,000 applications;'
	@echo '                           with BEFORE=DIR those that have changed, side by side'
	@echo 'make help-pictures         make the pictures of the help pages again'
	@echo 'make readme-pictures       make the pictures and the film of the README again'
	@echo 'make tray-icons            render the tray icons after a change of their SVGs'
	@echo 'make translations [ARGS=--check]  update the files of all languages and check their texts'
	@echo 'make package               build the packages in dist/ and print their sizes'
	@echo 'make package-test          install the package in a minimal system and test it there'
	@echo 'make package-again         build a second time in another folder and compare the bytes'
	@echo 'make windows [STEPS=...]    build, install and test it with Wine; needs root, and 500 MB to'
	@echo '                           download once (STEPS="suite bundle", PARTS="core ui/shell")'
	@echo 'make windows-shot OUT=DIR  images of all pages and dialogs as Windows draws them'
	@echo 'make wheels                check that every locked package has a wheel for each system'
	@echo 'make lock [ARGS="--upgrade"]  update requirements/*.txt from pyproject.toml'
	@echo 'make clean                 remove .venv and all other generated files'

run:
	@packaging/linux/system-packages run
	@packaging/environment run
	@$(PYTHON) -m desktop $(ARGS)

test:
	@packaging/linux/system-packages test
	@packaging/environment dev
	@$(TESTS) -m "not slow" $(or $(ARGS),$(CHECKED))

coverage:
	@packaging/linux/system-packages test
	@packaging/environment dev
	@$(TESTS) -m "not slow" $(MEASURED) --cov $(ARGS)

test-all:
	@packaging/linux/system-packages wayland
	@packaging/environment dev
	@$(TEST_ALL) $(or $(ARGS),--cov $(CHECKED))

faults:
	@packaging/linux/system-packages test
	@packaging/environment dev
	@$(TEST_ALL) tests/faults $(ARGS)

check:
	@packaging/linux/system-packages run
	@packaging/environment dev
	@$(MAKE) --no-print-directory --jobs 2 $(CHECKS)

check-linux check-win32 check-darwin: check-%:
	@$(MYPY) --platform $* --cache-dir .mypy_cache/$* $(if $(filter-out linux,$*),desktop)

check-source:
	@.venv/bin/ruff check
	@.venv/bin/ruff format --check
	@.venv/bin/lint-imports --no-logo
	@.venv/bin/zizmor --offline --quiet .github/workflows
	@$(PYTHON) -m pytest --quiet tests/architecture

fresh:
	@packaging/linux/system-packages package
	@packaging/linux/fresh-checkout $(ARGS)

scenarios:
	@packaging/environment dev
	@$(PYTHON) -m tests.scenarios.run $(FILE)

readers:
	@packaging/environment dev
	@$(PYTHON) -m tests.readers $(DIR)

bench:
	@packaging/linux/system-packages test
	@packaging/environment dev
	@$(PYTHON) -m tests.bench $(ARGS)

mutants:
	@packaging/environment dev
	@$(PYTHON) -m tests.mutants $(ARGS)

screenshots:
	@packaging/linux/system-packages run
	@packaging/environment run
ifdef SIZES
	@$(PYTHON) -m tests.pictures sizes $(OUT)
else
	@$(PYTHON) -m desktop --screenshots $(OUT) --now 2026-03-24T10:00
endif
ifdef BEFORE
	@$(PYTHON) -m tests.pictures compare $(BEFORE) $(OUT) $(OUT)/compared
endif

help-pictures:
	@packaging/environment dev
	@for words in resources/help/*/; do \
	  $(PYTHON) -m tests.pictures help $$words/pictures --language $$(basename $$words) || exit 1; \
	done

readme-pictures:
	@packaging/environment dev
	@$(PYTHON) -m tests.pictures readme .github

tray-icons:
	@packaging/environment dev
	@PYTHONPATH=packaging $(PYTHON) -m pack.tray_icons

translations:
	@packaging/environment dev
	@PYTHONPATH=packaging $(PYTHON) -m tests.translations $(ARGS)

package:
	@packaging/linux/system-packages package
	@packaging/environment package
	@PYTHONPATH=packaging build/venv/bin/python -m pack

package-test:
	@packaging/linux/system-packages package
	@packaging/linux/system-packages test
	@packaging/environment dev
	@packaging/test-package $(ARGS)

package-again:
	@packaging/linux/system-packages package
	@packaging/compare-builds

windows:
	@packaging/linux/system-packages windows
	@packaging/environment dev
	@packaging/windows/make --parts "$(PARTS)" $(STEPS)

windows-shot:
	@packaging/linux/system-packages windows
	@packaging/environment dev
	@packaging/windows/make --shot $(OUT) $(if $(SCALES),--scales $(SCALES))

wheels:
	@packaging/environment dev
	@packaging/wheels

lock:
	@packaging/environment dev
	@$(LOCK) $(ARGS) -o requirements/run.txt pyproject.toml >/dev/null
	@$(LOCK) $(ARGS) -c requirements/run.txt --group pyproject.toml:dev \
		-o requirements/dev.txt pyproject.toml >/dev/null
	@$(LOCK) $(ARGS) -c requirements/run.txt --group pyproject.toml:package \
		-o requirements/package.txt pyproject.toml >/dev/null

clean:
	rm -rf .venv build dist shots .mypy_cache .ruff_cache .pytest_cache .import_linter_cache \
		.hypothesis .coverage* mutants
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
