# incidentd: `make demo` shows it, `make test` proves it. Needs python3 (3.11 or later), make and, on Debian, apt for the rest.

PYTHON ?= python3
CONFIG ?= config/incidentd.toml
# One more than there are processors: many tests wait for a server or for time to pass.
WORKERS ?= $(shell expr $$(getconf _NPROCESSORS_ONLN) + 1)
BY ?= hook

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check --no-input --require-virtualenv
LOCK := $(BIN)/uv pip compile pyproject.toml --quiet --upgrade --universal --python-version 3.11 \
	--generate-hashes --annotation-style line --custom-compile-command "make lock" --extra postgresql --extra dkim --extra encryption --group build

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

# ---------------------------------------------------------------------------------------------------- what users call

.PHONY: help demo serve test test-pythons check bench lock clean deb tarball boot-test tarball-test

help:
	@echo 'make demo    the main job in under a minute: a report, its clocks, the SMS and emails, the audit log'
	@echo '             (BY=mail: the report comes as a mail)'
	@echo 'make serve   the daemon on $(CONFIG) (CONFIG=... for another)'
	@echo 'make test    lint, types, import laws and all tests; installs what they need'
	@echo 'make test-pythons  a telling share of the tests on each supported Python that is here (python3.11 ... python3.14)'
	@echo 'make check   lint, types and import laws only'
	@echo 'make bench   the figures, each beside its floor; written to bench/results.json'
	@echo 'make deb     a Debian package with everything it needs, in dist (root, or a machine with python3-venv)'
	@echo 'make tarball the same for openEuler, Kylin and others: wheels and install.sh, in dist'
	@echo 'make boot-test  the package under systemd as PID 1: installed, killed, hung, upgraded; as root'
	@echo '             (eight minutes in namespaces of its own; IN=qemu: a whole Debian is booted, half an hour)'
	@echo 'make tarball-test  the archive on a server without dpkg: installed, upgraded, removed; as root, three minutes'
	@echo 'make lock    newest allowed versions into requirements.lock and requirements-dev.lock'
	@echo 'make clean   removes $(VENV), caches and what a run left'

demo: $(VENV)/.runtime
	@$(BIN)/incidentd demo --by $(BY)

serve: $(VENV)/.runtime
	@$(BIN)/incidentd migrate --config $(CONFIG)
	@exec $(BIN)/incidentd serve --config $(CONFIG)

test: check debian-test-packages
	$(BIN)/python -m pytest -n $(WORKERS)

test-pythons: debian-test-packages
	@WORKERS=$(WORKERS) tests/pythons.sh build/pythons

check: $(VENV)/.dev
	$(BIN)/python -m pip check
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

bench: $(VENV)/.dev
	@$(BIN)/python -m bench

lock: $(VENV)/.dev
	$(LOCK) --output-file requirements.lock
	$(LOCK) --output-file requirements-dev.lock --constraints requirements.lock --group dev

# What is built for installing fits one Python: Debian's own where this is Debian.
TARGET_PYTHON ?= $(firstword $(wildcard /usr/bin/python3) $(PYTHON))
WHEELS := build/package/wheels
REVISION ?= 1
IN ?= namespaces

.PHONY: wheels
wheels:
	@$(TARGET_PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { $(call apt_install,$(TARGET_PYTHON) cannot make virtual environments,python3-venv); }
	@packaging/wheels.sh $(TARGET_PYTHON) $(WHEELS)

deb: wheels
	@mkdir -p dist
	@packaging/deb.sh $(TARGET_PYTHON) $(WHEELS) dist $(REVISION)

tarball: wheels
	@mkdir -p dist
	@packaging/tarball.sh $(TARGET_PYTHON) $(WHEELS) dist

.PHONY: boot-programs
boot-programs:
	@command -v debootstrap >/dev/null || [ -x /usr/sbin/debootstrap ] || { $(call apt_install,the systems to be booted are made by debootstrap,debootstrap); }

boot-test: boot-programs
	@mkdir -p build/boot
	@first=$$(tests/boot/build.sh deb) && \
	newer=$$(packaging/deb.sh $(TARGET_PYTHON) $(WHEELS) build/boot 2) && \
	tests/boot/$(if $(filter qemu,$(IN)),run,container).sh $$first $$newer build/boot

tarball-test: boot-programs
	@mkdir -p build/boot
	@archive=$$(tests/boot/build.sh tarball) && \
	tests/boot/container.sh $$archive $$archive build/boot

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache bench/results.json
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# -------------------------------------------------------------------------------------------- the virtual environment
# Three steps, each with a stamp, so that nothing is installed twice: bare, for running, for developing.

$(VENV)/.bare:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo 'incidentd needs Python 3.11 or later; name one with: make PYTHON=python3.12' >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { $(call apt_install,$(PYTHON) cannot make virtual environments,python3-venv); }
	@echo 'Making $(VENV) ...'
	@rm -rf $(VENV)
	@$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.runtime: $(VENV)/.bare requirements.lock pyproject.toml
	@echo 'Installing what incidentd runs on (requirements.lock) ...'
	@$(PIP) install --require-hashes --requirement requirements.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.runtime requirements-dev.lock
	@echo 'Installing the development tools (requirements-dev.lock) ...'
	@$(PIP) install --require-hashes --requirement requirements-dev.lock
	@touch $@

# --------------------------------------------------------------------------------------------------- Debian's packages

# The tests start PostgreSQL, Dovecot and Postfix of their own and verify the systemd unit: only the programs are needed.
.PHONY: debian-test-packages
debian-test-packages:
	@missing=; \
	ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || command -v initdb >/dev/null || missing="$$missing postgresql"; \
	command -v systemd-analyze >/dev/null || missing="$$missing systemd"; \
	[ -x /usr/sbin/dovecot ] && [ -x /usr/lib/dovecot/imap ] || missing="$$missing dovecot-imapd"; \
	command -v age >/dev/null || missing="$$missing age"; \
	[ -x /usr/lib/postfix/sbin/master ] || missing="$$missing postfix"; \
	[ -z "$$missing" ] || { $(call apt_install,the tests need programs that are not here,$${missing# }); }

# No mail server is to start on this machine for being installed: the tests start their own.
# $(call apt_install,WHY,PACKAGES): a shell command that installs PACKAGES where it may, else says what to install and fails.
define apt_install
	as_root=; [ "$$(id -u)" = 0 ] || as_root='sudo -n'; \
	if command -v apt-get >/dev/null && { [ -z "$$as_root" ] || $$as_root true 2>/dev/null; }; then \
		echo "Installing Debian packages: $(2) ($(1)) ..."; \
		$$as_root apt-get update -qq && \
		{ ! command -v debconf-set-selections >/dev/null || \
			echo 'postfix postfix/main_mailer_type select No configuration' | $$as_root debconf-set-selections; } && \
		$$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(2) </dev/null >/dev/null; \
	else \
		echo "Stopped: $(1). As root: apt-get install $(2), then run make again." >&2; exit 1; \
	fi
endef
