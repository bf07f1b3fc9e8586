# Two commands matter: `make brief` and `make test`. Both do all their own set-up.
SHELL := /bin/bash
.DEFAULT_GOAL := brief
AS_OF ?= 2024-09-09
IHATA := .build/release/ihata

.PHONY: setup build brief test validators kills golden format fuzz bench bench-mandates bench-search bench-check bench-web serve picture fonts screens clean

setup: ## installs what is missing, or prints the line that would
	@bash Scripts/setup.sh

build: setup ## a release build
	swift build -c release --product ihata

brief: build ## the record and the briefing in Arabic and English, in out/
	@mkdir -p out
	$(IHATA) record build --store out/record.sqlite
	$(IHATA) brief --store out/record.sqlite --as-of $(AS_OF) --lang en --format html,markdown,json --out out
	$(IHATA) brief --store out/record.sqlite --as-of $(AS_OF) --lang ar --format html,markdown,json --out out

test: setup validators ## every test
	swift test

validators: ## what tests check documents with, in .build/python
	@bash Scripts/python.sh

kills: setup ## the program killed at 200 random moments of renewing the record
	IHATA_KILLS=200 swift test --filter KilledSyncTests

golden: setup ## renews the golden documents; look at `git diff` afterwards
	IHATA_RENEW_GOLDEN=1 swift test --filter GoldenTests
	git --no-pager diff --stat -- Tests/Golden

format: ## formats the sources in place
	swift format --in-place --recursive Sources Tests Package.swift

bench: build ## speed and memory beside pandas and DuckDB; writes Benchmarks/latest.txt
	bash Benchmarks/run.sh

bench-mandates: setup ## precision, recall and F1 of the reading of mandates, and its speed
	swift build -c release --product MandateBenchmark
	.build/release/MandateBenchmark
	.build/release/MandateBenchmark sentences
	.build/release/MandateBenchmark --speed

bench-search: setup ## indexing and finding lines, beside SQLite's FTS5 as it comes; takes LINES (500000)
	swift build -c release --product SearchBenchmark
	.build/release/SearchBenchmark out/bench-search $${LINES:-500000}
	python3 Benchmarks/Search/peer.py out/bench-search

bench-check: build bench-search ## how well and how fast texts are checked, and lines found
	@mkdir -p out
	@test -f out/record.sqlite || $(IHATA) record build --store out/record.sqlite
	swift build -c release --product CheckBenchmark
	.build/release/CheckBenchmark out/record.sqlite

bench-web: build ## requests a second, latency and memory of the site beside Datasette
	bash Benchmarks/web.sh

serve: build ## the site at http://127.0.0.1:8080 over the bundled record, in out/
	@mkdir -p out
	@test -f out/record.sqlite || $(IHATA) record build --store out/record.sqlite
	$(IHATA) serve --store out/record.sqlite

fuzz: setup ## random and endless texts for FUZZ_SECONDS (60), with the address sanitizer
	bash Fuzzing/run.sh

fonts: setup ## the fonts that the web site serves, in Data/site/fonts
	@bash Scripts/fonts.sh

screens: setup validators ## the web site's pages as pictures, in out/screens
	IHATA_SCREENS=1 swift test --filter BrowserTests

picture: brief ## the picture of the README; needs chromium
	bash Scripts/picture.sh

clean:
	rm -rf .build out
