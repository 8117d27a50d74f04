"""Speed: every figure of the design that can be measured, beside its bound. Run with ``python -m tests.benchmarks``."""
