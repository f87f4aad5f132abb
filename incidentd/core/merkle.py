"""Merkle tree of RFC 6962, section 2: one hash for a whole log, and short proofs about it.

Leaves are given as data, not as hashes. The proofs are computed from all leaves, which costs a moment for a year's log
and needs no store of inner nodes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import Final

EMPTY_ROOT: Final = sha256(b"").digest()


def leaf_hash(data: bytes) -> bytes:
    """Hash of a leaf; its prefix keeps a leaf from being passed off as an inner node."""
    return sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Hash of an inner node over the hashes of its two children."""
    return sha256(b"\x01" + left + right).digest()


class Frontier:
    """A growing tree, of which only the roots of the full subtrees are kept: one for each bit set in `size`."""

    __slots__ = ("peaks", "size")

    def __init__(self, size: int = 0, peaks: Iterable[bytes] = ()) -> None:
        """Go on from a frontier of `size` leaves, its `peaks` from the largest subtree to the smallest."""
        self.size = size
        self.peaks = list(peaks)
        if size < 0 or len(self.peaks) != size.bit_count():
            raise ValueError(f"a tree of {size} leaves does not have {len(self.peaks)} peaks")

    def append(self, data: bytes) -> None:
        """Add a leaf."""
        node = sha256(b"\x00" + data).digest()
        peaks = self.peaks
        full = self.size
        while full & 1:
            node = sha256(b"\x01" + peaks.pop() + node).digest()
            full >>= 1
        peaks.append(node)
        self.size += 1

    def root(self) -> bytes:
        """Root over the leaves so far."""
        if not self.peaks:
            return EMPTY_ROOT
        node = self.peaks[-1]
        for peak in reversed(self.peaks[:-1]):
            node = node_hash(peak, node)
        return node


def root(leaves: Iterable[bytes]) -> bytes:
    """Root over `leaves`."""
    frontier = Frontier()
    for leaf in leaves:
        frontier.append(leaf)
    return frontier.root()


def inclusion_proof(leaves: Sequence[bytes], index: int) -> list[bytes]:
    """Hashes that lead from the leaf at `index`, counted from 0, to the root over `leaves` (PATH of RFC 6962).

    Raises:
        ValueError: there is no leaf at `index`.

    """
    if not 0 <= index < len(leaves):
        raise ValueError(f"there is no leaf {index} among {len(leaves)}")
    if len(leaves) == 1:
        return []
    split = _split(len(leaves))
    if index < split:
        return [*inclusion_proof(leaves[:split], index), root(leaves[split:])]
    return [*inclusion_proof(leaves[split:], index - split), root(leaves[:split])]


def is_included(leaf: bytes, index: int, size: int, tree_root: bytes, proof: Sequence[bytes]) -> bool:
    """Whether `proof` shows that `leaf` stands at `index` in the tree of `size` leaves with `tree_root`."""
    return 0 <= index < size and _climb(leaf_hash(leaf), index, size, proof) == tree_root


def consistency_proof(leaves: Sequence[bytes], old_size: int) -> list[bytes]:
    """Hashes that show the tree of the first `old_size` leaves to be the beginning of `leaves` (PROOF of RFC 6962).

    Raises:
        ValueError: `old_size` is not between 1 and the number of leaves.

    """
    if not 0 < old_size <= len(leaves):
        raise ValueError(f"a tree of {len(leaves)} leaves has no beginning of {old_size}")
    return _subproof(leaves, old_size, known=True)


def is_consistent(old_size: int, old_root: bytes, size: int, tree_root: bytes, proof: Sequence[bytes]) -> bool:
    """Whether `proof` shows that the tree of `size` leaves begins with that of `old_size`: nothing was rewritten."""
    return 0 < old_size <= size and _climb_both(old_size, old_root, size, proof) == (old_root, tree_root)


def _split(size: int) -> int:
    """Largest power of two below `size`: where RFC 6962 parts a tree into left and right."""
    return 1 << (size - 1).bit_length() - 1


def _subproof(leaves: Sequence[bytes], old_size: int, *, known: bool) -> list[bytes]:
    """SUBPROOF of RFC 6962; `known` says that the asker has this subtree's root already."""
    if old_size == len(leaves):
        return [] if known else [root(leaves)]
    split = _split(len(leaves))
    if old_size <= split:
        return [*_subproof(leaves[:split], old_size, known=known), root(leaves[split:])]
    return [*_subproof(leaves[split:], old_size - split, known=False), root(leaves[:split])]


def _climb(node: bytes, index: int, size: int, proof: Sequence[bytes]) -> bytes | None:
    """Root that `proof` leads to, or None when it is too long or too short; the last hash stands beside the root."""
    if size == 1 or not proof:
        return node if size == 1 and not proof else None
    *below, sibling = proof
    split = _split(size)
    if index < split:
        left = _climb(node, index, split, below)
        return left and node_hash(left, sibling)
    right = _climb(node, index - split, size - split, below)
    return right and node_hash(sibling, right)


def _climb_both(old_size: int, known: bytes | None, size: int, proof: Sequence[bytes]) -> tuple[bytes, bytes] | None:
    """Old and new root that `proof` leads to; `known` is the old tree's root, until something stands left of it."""
    if old_size == size:
        own = proof if known is None else [known, *proof]
        return (own[0], own[0]) if len(own) == 1 else None
    if not proof:
        return None
    *below, sibling = proof
    split = _split(size)
    if old_size <= split:
        roots = _climb_both(old_size, known, split, below)
        return roots and (roots[0], node_hash(roots[1], sibling))
    roots = _climb_both(old_size - split, None, size - split, below)
    return roots and (node_hash(sibling, roots[0]), node_hash(sibling, roots[1]))
