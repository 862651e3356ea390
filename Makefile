# Each command does all its own set-up; nothing but Rust needs to be there.

.PHONY: demo test check bench fuzz
.DEFAULT_GOAL := demo

CARGO ?= cargo
FUZZ_SECONDS ?= 60

# The main job against an emulator on this machine.
demo:
	@echo "Building; the first time takes a few minutes."
	$(CARGO) run --quiet --locked -p rosterkit --example demo

test:
	$(CARGO) test --locked --workspace --all-targets
	$(CARGO) test --locked --workspace --doc

# Formatting, lints, documentation, licences, duplicate versions, and known vulnerabilities.
check:
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

# Look for counter-examples beyond the kept corpus; needs a nightly compiler and cargo-fuzz.
fuzz:
	cd core/fuzz && for target in page problem hints; do \
		mkdir -p found/$$target && \
		$(CARGO) +nightly fuzz run --fuzz-dir . --features fuzzer $$target found/$$target corpus/$$target \
			-- -max_total_time=$(FUZZ_SECONDS) -print_final_stats=1 || exit 1; \
	done
