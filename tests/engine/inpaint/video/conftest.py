import numpy as np
import pytest
from engine.conftest import structures


@pytest.fixture(scope="session")
def large_wall() -> np.ndarray:
    """(140, 260, 4) to pan over."""
    return structures(260, 140, seed=3)
