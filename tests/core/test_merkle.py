from __future__ import annotations

from hashlib import sha256
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from incidentd.core.merkle import (
    EMPTY_ROOT,
    Frontier,
    consistency_proof,
    inclusion_proof,
    is_consistent,
    is_included,
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
# Inner nodes of the same tree, by the leaves below them: 0 alone, 1 alone, 4 alone, 2 to 3, 4 to 5, 6 to 7, 4 to 7.
N0: Final = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
N1: Final = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
N4: Final = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
N01: Final = "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"
N23: Final = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
N45: Final = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"
N67: Final = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
N0123: Final = "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"
N4567: Final = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"

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


@pytest.mark.parametrize(
    ("index", "size", "proof"),
    [
        (0, 1, []),
        (0, 2, [N1]),
        (1, 2, [N0]),
        (2, 3, [N01]),
        (1, 5, [N0, N23, N4]),
        (0, 8, [N1, N23, N4567]),
        (5, 8, [N4, N67, N0123]),
    ],
)
def test_inclusion_proofs_are_the_published_ones(index: int, size: int, proof: list[str]) -> None:
    assert [node.hex() for node in inclusion_proof(LEAVES[:size], index)] == proof


@pytest.mark.parametrize(
    ("old_size", "size", "proof"),
    [(1, 1, []), (1, 8, [N1, N23, N4567]), (2, 5, [N23, N4]), (6, 8, [N45, N67, N0123])],
)
def test_consistency_proofs_are_the_published_ones(old_size: int, size: int, proof: list[str]) -> None:
    assert [node.hex() for node in consistency_proof(LEAVES[:size], old_size)] == proof


@settings(deadline=None)
@given(leaf_lists)
def test_the_root_is_the_one_the_standard_defines(leaves: list[bytes]) -> None:
    assert root(leaves) == defined_root(leaves)


@settings(deadline=None)
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


@settings(deadline=None)
@given(st.lists(st.binary(max_size=8), min_size=1, max_size=40, unique=True), st.data())
def test_an_inclusion_proof_holds_for_its_leaf_at_its_place_and_for_no_other(
    leaves: list[bytes], data: st.DataObject
) -> None:
    size = len(leaves)
    index = data.draw(st.integers(0, size - 1))
    proof = inclusion_proof(leaves, index)
    assert is_included(leaves[index], index, size, root(leaves), proof)
    assert not is_included(leaves[index] + b"!", index, size, root(leaves), proof)
    assert not any(
        is_included(leaves[index], other, size, root(leaves), proof) for other in range(size) if other != index
    )
    assert not is_included(leaves[index], index, size, sha256(root(leaves)).digest(), proof)
    assert not is_included(leaves[index], index, size, root(leaves), [*proof, bytes(32)])
    assert not proof or not is_included(leaves[index], index, size, root(leaves), proof[:-1])


@settings(deadline=None)
@given(leaf_lists, st.data())
def test_a_consistency_proof_holds_for_a_log_that_grew_and_for_none_that_was_rewritten(
    leaves: list[bytes], data: st.DataObject
) -> None:
    size = len(leaves)
    old_size = data.draw(st.integers(1, size))
    changed = data.draw(st.integers(0, old_size - 1))
    old_root, new_root = root(leaves[:old_size]), root(leaves)
    proof = consistency_proof(leaves, old_size)
    assert is_consistent(old_size, old_root, size, new_root, proof)
    rewritten = [*leaves[:changed], leaves[changed] + b"!", *leaves[changed + 1 :]]
    assert not is_consistent(old_size, old_root, size, root(rewritten), consistency_proof(rewritten, old_size))
    assert not is_consistent(old_size, sha256(old_root).digest(), size, new_root, proof)
    assert not is_consistent(old_size, old_root, size, new_root, [*proof, bytes(32)])
    assert not proof or not is_consistent(old_size, old_root, size, new_root, proof[:-1])


def test_a_log_cannot_be_shown_to_have_grown_backwards() -> None:
    assert not is_consistent(6, ROOTS[6], 3, ROOTS[3], [])
    assert not is_consistent(6, ROOTS[6], 3, ROOTS[3], [ROOTS[6]] * 3)
    assert not is_consistent(0, ROOTS[0], 3, ROOTS[3], [])
    assert not is_consistent(0, ROOTS[3], 3, ROOTS[3], [ROOTS[3]] * 2)


@pytest.mark.parametrize(("index", "size"), [(8, 8), (-1, 8), (0, 0), (0, -1)])
def test_no_proof_shows_a_leaf_outside_the_tree(index: int, size: int) -> None:
    for length in range(5):
        assert not is_included(LEAVES[7], index, size, ROOTS[8], inclusion_proof(LEAVES, 7)[:length])


@pytest.mark.parametrize("index", [-1, 8])
def test_no_proof_is_made_for_a_leaf_that_is_not_there(index: int) -> None:
    with pytest.raises(ValueError, match="no leaf"):
        inclusion_proof(LEAVES, index)


@pytest.mark.parametrize("old_size", [0, 9])
def test_no_proof_is_made_for_a_beginning_that_never_was(old_size: int) -> None:
    with pytest.raises(ValueError, match="no beginning"):
        consistency_proof(LEAVES, old_size)


def test_a_proof_for_a_tree_of_impossible_size_is_false_not_endless() -> None:
    assert not is_included(LEAVES[0], 1, 1 << 5000, ROOTS[8], [bytes(32)] * 60)
