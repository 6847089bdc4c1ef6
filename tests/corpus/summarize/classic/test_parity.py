import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_name("sumy_parity.py")


@pytest.mark.parametrize(("hash_seed", "texts"), [("0", "72"), ("1", "24"), ("2", "24")])
def test_the_classics_order_sentences_as_sumy_does_whatever_the_hash_seed(hash_seed: str, texts: str) -> None:
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed}

    ran = subprocess.run(
        [sys.executable, SCRIPT, texts], env=environment, capture_output=True, text=True, check=False
    )

    assert (ran.returncode, ran.stdout.strip(), ran.stderr) == (0, "", "")
