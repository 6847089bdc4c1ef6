"""numpy, loaded so that its matrix products use one thread, and the arrays that are passed around.

Matrices here are small or thin: more threads cost them time, and would let the number of cores decide a last
digit. The library behind numpy reads the variable once, when it is loaded; what we start does not inherit it.
"""

import os

_THREADS = "OPENBLAS_NUM_THREADS"
_before = os.environ.get(_THREADS)
os.environ.setdefault(_THREADS, "1")

import numpy as np  # noqa: E402
from numpy.typing import NDArray  # noqa: E402

if _before is None:
    del os.environ[_THREADS]

__all__ = ["Booleans", "Floats", "Integers", "NDArray", "np"]

Booleans = NDArray[np.bool_]
Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
