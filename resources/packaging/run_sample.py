"""The main job without a window: reads the sample articles into a fresh project and checks the exported JSON."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def main(folder: Path) -> int:
    import jsonschema

    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    articles = sorted((ROOT / "resources" / "sample").glob("*.txt"))
    export = folder / "sample.json"
    command = [str(ROOT / "main.py"), "annotate", *map(str, articles)]
    command += ["--project", str(folder / "sample.sidelight"), "--export", str(export)]
    done = subprocess.run([sys.executable, *command], check=False)
    if done.returncode != 0:
        return done.returncode
    schema = ROOT / "resources" / "schema" / "sidelight-1.schema.json"
    document = json.loads(export.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(json.loads(schema.read_text(encoding="utf-8"))).validate(document)
    print(f"Valid against {schema.relative_to(ROOT)}, {len(document['articles'])} articles:")
    print(export)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
