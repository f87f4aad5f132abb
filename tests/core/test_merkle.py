from __future__ import annotations

from hashlib import sha256
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentd.core.merkle import (
    EMPTY_ROOT,
    Frontier,
    leaf_hash,
    node_hash,
    root,
)

# Inputs and hashes published with the Certificate Transparency reference implementation of RFC 6962.
LEAVES: Final = [
    bytes.fromhex(text)
    for text in ("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
]
ROOTS: Final = [
    bytes.fromhex(text)
    for text in (
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    )
]
# Inner nodes of the same tree, by the leaves below them.
N0: Final = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
N01: Final = "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"

leaf_lists = st.lists(st.binary(max_size=8), min_size=1, max_size=40)


def defined_root(leaves: list[bytes]) -> bytes:
    """MTH as RFC 6962, section 2.1, defines it, word for word."""
    if not leaves:
        return sha256(b"").digest()
    if len(leaves) == 1:
        return sha256(b"\x00" + leaves[0]).digest()
    split = max(1 << power for power in range(len(leaves).bit_length()) if 1 << power < len(leaves))
    return sha256(b"\x01" + defined_root(leaves[:split]) + defined_root(leaves[split:])).digest()


@pytest.mark.parametrize("size", range(9))
def test_roots_are_the_published_ones(size: int) -> None:
    assert root(LEAVES[:size]) == ROOTS[size]


def test_leaves_and_nodes_are_hashed_as_published() -> None:
    assert leaf_hash(LEAVES[0]).hex() == N0
    assert node_hash(leaf_hash(LEAVES[0]), leaf_hash(LEAVES[1])).hex() == N01
    assert ROOTS[0] == EMPTY_ROOT


@given(leaf_lists)
def test_the_root_is_the_one_the_standard_defines(leaves: list[bytes]) -> None:
    assert root(leaves) == defined_root(leaves)


@given(leaf_lists, st.data())
def test_a_frontier_kept_and_taken_up_again_gives_the_same_root(leaves: list[bytes], data: st.DataObject) -> None:
    stop = data.draw(st.integers(0, len(leaves)))
    before = Frontier()
    for leaf in leaves[:stop]:
        before.append(leaf)
    after = Frontier(before.size, tuple(before.peaks))
    for leaf in leaves[stop:]:
        after.append(leaf)
    assert (after.size, after.root()) == (len(leaves), defined_root(leaves))
    assert len(after.peaks) <= len(leaves).bit_length()


@pytest.mark.parametrize(("size", "peaks"), [(-1, 0), (3, 1), (0, 1), (4, 2)])
def test_a_frontier_with_peaks_missing_or_to_spare_is_refused(size: int, peaks: int) -> None:
    with pytest.raises(ValueError, match="peaks"):
        Frontier(size, [bytes(32)] * peaks)
