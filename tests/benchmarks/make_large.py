"""Makes a large project by importing a made document; prints the seconds and the peak of memory in MB."""

from __future__ import annotations

import resource
import sys
from pathlib import Path
from time import perf_counter

from storage.formats.sidelight_json import read
from storage.lifecycle import create_project
from tests.benchmarks import corpus


def main(path: Path, articles: int) -> None:
    document = path.with_suffix(".json")
    corpus.write_document(document, corpus.made(articles, 1_000, 100), status="suggested")
    project = create_project(path)
    began = perf_counter()
    read(project, document)
    took = perf_counter() - began
    project.close()
    document.unlink()
    unit = 1 if sys.platform == "darwin" else 1_024
    print(took, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
