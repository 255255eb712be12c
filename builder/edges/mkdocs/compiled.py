"""The theme's templates in, the same compiled out: once, though MkDocs reads them in each build."""

from __future__ import annotations

from types import CodeType

from jinja2 import BytecodeCache, Environment
from jinja2.bccache import Bucket


class CompiledTemplates(BytecodeCache):
    """What templates were compiled to, for one environment after the other: known by name and text,
    as long as filters, tests and extensions, which have a say in it, are the same."""

    def __init__(self) -> None:
        self._code: dict[str, tuple[str, CodeType | None]] = {}
        self._made_with: object = None

    def attach(self, environment: Environment) -> None:
        """Let that environment compile only what is not known."""
        made_with = environment.filters, environment.tests, [*environment.extensions]
        if made_with != self._made_with:
            self._code, self._made_with = {}, made_with
        environment.bytecode_cache = self

    def load_bytecode(self, bucket: Bucket) -> None:
        checksum, code = self._code.get(bucket.key, ("", None))
        if checksum == bucket.checksum:
            bucket.code = code

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._code[bucket.key] = bucket.checksum, bucket.code
