"""Language quality: precision and recall of every component on the data at hand. Run ``python -m tests.evaluation``."""
