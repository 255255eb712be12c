"""What spaCy's name finder has learnt of more news: differences to the weights it comes with.

They fit one model only, which is told by its weights; any other is left as it is. Fitted by
`tools/fit_name_finder.py`, which writes into the file on what, when and how.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from builder.edges.reading.eight_bits import pack, unpack

if TYPE_CHECKING:
    from thinc.api import Model

SHIPPED = Path(__file__).with_name("name_finder.npz")
_DIGEST, _ABOUT = "digest", "about"


@cache
def version(path: Path = SHIPPED) -> str:
    """Tells what was learnt from what was learnt before."""
    return hashlib.sha256(path.read_bytes()).hexdigest()[:12]


def add_learnt(model: Model[Any, Any], path: Path = SHIPPED) -> bool:
    """Add what was learnt to a name finder; False, and nothing added, if it is another model."""
    import numpy as np  # noqa: PLC0415 - as spaCy: a build from a full cache must not pay for it

    weights = list(_weights(model))
    with np.load(path, allow_pickle=False) as learnt:
        if learnt[_DIGEST].item() != digest(model):
            return False
        for number, (node, name) in enumerate(weights):
            change = unpack(learnt[f"steps{number}"], learnt[f"sizes{number}"])
            node.set_param(name, node.get_param(name) + change)
    return True


def keep_learnt(
    before: Model[Any, Any], after: Model[Any, Any], path: Path, about: str = ""
) -> None:
    """Write what the finder `after` has learnt since it was `before`, and what is to be said
    `about` it."""
    import numpy as np  # noqa: PLC0415 - as above

    rows: dict[str, Any] = {_DIGEST: np.array(digest(before)), _ABOUT: np.array(about)}
    pairs = zip(_weights(before), _weights(after), strict=True)
    for number, ((old, name), (new, _)) in enumerate(pairs):
        change = np.asarray(new.get_param(name) - old.get_param(name))
        rows[f"steps{number}"], rows[f"sizes{number}"] = pack(change)
    np.savez_compressed(path, **rows)


def digest(model: Model[Any, Any]) -> str:
    """Tells a finder by its weights."""
    together = hashlib.sha256()
    for node, name in _weights(model):
        together.update(node.get_param(name).tobytes())
    return together.hexdigest()


def _weights(model: Model[Any, Any]) -> Iterator[tuple[Model[Any, Any], str]]:
    """The weights of a model, in its own order: the node that has them, and their name there."""
    for node in model.walk():
        yield from ((node, name) for name in node.param_names if node.has_param(name))
