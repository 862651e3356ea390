# Each command does all its own set-up; nothing but Rust and Python needs to be there.

.PHONY: demo test test-rust test-python test-node check bench bench-python fuzz wheel stubs python-tools
.DEFAULT_GOAL := demo

CARGO ?= cargo
PYTHON ?= python3
FUZZ_SECONDS ?= 60

TARGET := $(abspath $(or $(CARGO_TARGET_DIR),target))
# The Python package, installed from its wheel next to what its tests need.
VENV := $(TARGET)/python/tests
WHEELS := $(TARGET)/python/wheels
PIP := -m pip --quiet --disable-pip-version-check

# The main job against an emulator on this machine, from Rust and from Python.
demo: $(TARGET)/python/demo/installed
	@echo "Building; the first time takes a few minutes."
	$(CARGO) run --quiet --locked -p rosterkit --example demo
	@rm -rf $(WHEELS)-demo
	@echo && echo "And from Python, by its command. Building; the first time takes another minute."
	@$(dir $<)bin/maturin build --quiet --manifest-path bindings-python/Cargo.toml --profile dev --out $(WHEELS)-demo \
		> $(WHEELS)-demo.log 2>&1 || { cat $(WHEELS)-demo.log; exit 1; }
	@$(dir $<)bin/python $(PIP) install --force-reinstall --no-deps $(WHEELS)-demo/*.whl
	@$(dir $<)bin/rosterkit demo

$(TARGET)/python/demo/installed: bindings-python/tests/requirements.txt
	@$(PYTHON) -m venv $(dir $@)
	@$(dir $@)bin/python $(PIP) install --constraint $< maturin rich
	@touch $@

test: test-rust test-python test-node

test-rust:
	$(CARGO) test --locked --workspace --all-targets
	$(CARGO) test --locked --workspace --doc

# As users get it: a wheel that was built and installed. The tests build the source distribution, too.
test-python: wheel
	$(VENV)/bin/python $(PIP) install --force-reinstall --no-deps $(WHEELS)/*.whl
	cd bindings-python && ROSTERKIT_WHEEL=$$(echo $(WHEELS)/*.whl) CARGO_TARGET_DIR=$(TARGET) \
		$(VENV)/bin/python -m pytest tests

# Both clients, processes and workers, types, and the package as it is packed.
test-node: bindings-node/node_modules/.package-lock.json
	cd bindings-node && CARGO_TARGET_DIR=$(TARGET) node scripts/build.mjs --debug --check && node --test tests/

bindings-node/node_modules/.package-lock.json: bindings-node/package-lock.json
	cd bindings-node && npm ci --no-audit --no-fund
	touch $@

# The types of the Python package, written anew from the declarations.
stubs: wheel
	$(VENV)/bin/python $(PIP) install --force-reinstall --no-deps $(WHEELS)/*.whl
	$(VENV)/bin/python bindings-python/stubs

wheel: python-tools
	rm -rf $(WHEELS)
	$(VENV)/bin/maturin build --manifest-path bindings-python/Cargo.toml --locked --out $(WHEELS)

python-tools: $(VENV)/installed

$(VENV)/installed: bindings-python/tests/requirements.txt
	$(PYTHON) -m venv $(VENV)
	$(VENV)/bin/python $(PIP) install --requirement $<
	touch $@

# Formatting, lints, documentation, licences, duplicate versions, and known vulnerabilities.
check: python-tools
	cd bindings-python && $(VENV)/bin/ruff format --check --quiet --config pyproject.toml . ../tests/bench/python
	cd bindings-python && $(VENV)/bin/ruff check --quiet --config pyproject.toml . ../tests/bench/python
	@command -v cargo-deny >/dev/null || $(CARGO) install --locked --quiet cargo-deny
	$(CARGO) fmt --all --check
	$(CARGO) clippy --locked --workspace --all-targets -- -D warnings
	RUSTDOCFLAGS="-D warnings" $(CARGO) doc --locked --no-deps --workspace
	$(CARGO) deny --locked check licenses bans sources
	@if $(CARGO) deny fetch db >/dev/null 2>&1; then \
		$(CARGO) deny --locked check advisories; \
	else \
		echo "NOT CHECKED: the database of known vulnerabilities cannot be reached from here."; \
	fi

# Ratios against bare reqwest, side by side in one run.
bench:
	$(CARGO) run --release --locked -p rosterkit-bench

# Ratios against what Python has, side by side in one run. BENCH="--quick" to see that it runs.
bench-python: wheel
	$(CARGO) build --release --locked -p rosterkit-bench
	$(PYTHON) -m venv $(TARGET)/python/bench
	$(TARGET)/python/bench/bin/python $(PIP) install --requirement tests/bench/python/requirements.txt
	$(TARGET)/python/bench/bin/python $(PIP) install --no-deps --force-reinstall $(WHEELS)/*.whl
	PYO3_BUILD_EXTENSION_MODULE=1 $(CARGO) build --profile wheel --locked -p rosterkit-python --no-default-features
	strip -o $(TARGET)/python/without-emulator.so $(TARGET)/wheel/lib_rosterkit.so
	$(TARGET)/python/bench/bin/python -B tests/bench/python --server $(TARGET)/release/rosterkit-bench \
		--wheel $(WHEELS)/*.whl --library $(TARGET)/python/without-emulator.so $(BENCH)

# Look for counter-examples beyond the kept corpus; needs a nightly compiler and cargo-fuzz.
fuzz:
	cd core/fuzz && for target in page problem hints; do \
		mkdir -p found/$$target && \
		$(CARGO) +nightly fuzz run --fuzz-dir . --features fuzzer $$target found/$$target corpus/$$target \
			-- -max_total_time=$(FUZZ_SECONDS) -print_final_stats=1 || exit 1; \
	done
