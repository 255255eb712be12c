"""`mkdocs.yml` without MkDocs: the plugin's options and what the site is called.

The command line reads it so, for MkDocs would first have every plugin and theme that it names; what
there is beside ours is passed over, tags of Python included.
"""

from __future__ import annotations

import io
import os.path
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import yaml
from yaml_env_tag import add_env_tag

from builder.edges import disk
from builder.edges.yaml.faults import syntax_fault
from builder.edges.yaml.strict import LOADER
from builder.errors import BriefingError
from builder.model import Place, Problem, Publication

OFFLINE_PLUGINS = ("offline", "material/offline")
_INHERIT = "INHERIT"
_ENVIRONMENT = "!ENV"
_NULL = "tag:yaml.org,2002:null"


@dataclass(frozen=True, slots=True)
class SettingsFile:
    """What a `mkdocs.yml` says, with what it inherits from others (`INHERIT`)."""

    root: yaml.Node | None

    @classmethod
    def at(cls, path: Path) -> Self:
        """Raises `BriefingError` where a file is no YAML, or inherits from one that is not there
        or from itself."""
        return cls(_with_inherited(path, path.name, ()))

    @property
    def options(self) -> dict[str, object]:
        """What stands under `plugins: - glossator:`."""
        return {key.value: _value(value) for key, value in self._options()}

    @property
    def places(self) -> Mapping[str, Place]:
        """Where each of these options stands."""
        return {key.value: _place(key) for key, _ in self._options()}

    @property
    def names_plugin(self) -> bool:
        """Whether `glossator` is among the plugins: else MkDocs makes none of its pages."""
        return any(True for _ in self._plugin("glossator"))

    @property
    def publication(self) -> Publication:
        """The site's name and address, as the environment has them where they are left to it."""
        address = _text(self.root, "site_url")
        folders = _text(self.root, "use_directory_urls").lower() != "false"
        return Publication(
            name=_text(self.root, "site_name"),
            address=f"{address.rstrip('/')}/" if address else "",
            description=_text(self.root, "site_description"),
            folders=folders and not self._is_offline,
        )

    def _options(self) -> list[tuple[yaml.ScalarNode, yaml.Node]]:
        for options in self._plugin("glossator"):
            if isinstance(options, yaml.MappingNode):
                return [(k, v) for k, v in options.value if isinstance(k, yaml.ScalarNode)]
        return []

    @property
    def _is_offline(self) -> bool:
        """Whether the plugin is on that gives every page an address in `.html`."""
        return any(_is_enabled(held) for name in OFFLINE_PLUGINS for held in self._plugin(name))

    def _plugin(self, name: str) -> Iterator[yaml.Node | None]:
        """Its options, or None, for each time it is named."""
        plugins = _child(self.root, "plugins")
        items = plugins.value if isinstance(plugins, yaml.SequenceNode) else [plugins]
        for item in items:
            if isinstance(item, yaml.ScalarNode) and item.value == name:
                yield None
            elif held := _child(item, name):
                yield held


def _with_inherited(path: Path, shown: str, below: tuple[str, ...]) -> yaml.Node | None:
    root = _composed(disk.text_of(path, shown), shown)
    if (held := _child(root, _INHERIT)) is None:
        return root
    named = str(_value(held))
    file, parent = path.parent / named, os.path.normpath(Path(shown).parent / named)
    if parent in (*below, shown):
        problem = "inherits from this in turn", "delete one of the two"
    elif not file.is_file():
        problem = "is no file", "correct the path"
    else:
        return _merged(_with_inherited(file, parent, (*below, shown)), root)
    what, remedy = problem
    raise BriefingError(Problem(_place(held), f"{_INHERIT}: {named} {what}", remedy))


class _Named(io.StringIO):
    """The text of a file, which the nodes made of it will know by this name."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text)
        self.name = name


def _composed(text: str, shown: str) -> yaml.Node | None:
    try:
        return yaml.compose(_Named(text, shown), Loader=LOADER)
    except yaml.YAMLError as fault:
        raise BriefingError(syntax_fault(shown, text, fault)) from fault


def _merged(parent: yaml.Node | None, child: yaml.Node | None) -> yaml.Node | None:
    """As MkDocs merges them: mappings key by key, and of all else the child's."""
    if not (isinstance(parent, yaml.MappingNode) and isinstance(child, yaml.MappingNode)):
        return parent if child is None else child
    own, inherited = _by_name(child), _by_name(parent)
    both = {
        name: (key, _merged(inherited[name][1], value) if name in inherited else value)
        for name, (key, value) in own.items()
    }
    return yaml.MappingNode(child.tag, list({**inherited, **both}.values()), child.start_mark)


def _by_name(
    mapping: yaml.MappingNode,
) -> dict[str, tuple[yaml.Node, yaml.Node]]:
    """The key and the value of each name; keys that are no names say nothing to MkDocs."""
    pairs = ((key, value) for key, value in mapping.value if isinstance(key, yaml.ScalarNode))
    return {key.value: (key, value) for key, value in pairs}


def _place(node: yaml.Node) -> Place:
    return Place(node.start_mark.name, node.start_mark.line + 1)


def _is_enabled(options: yaml.Node | None) -> bool:
    """Whether a plugin with these options is on."""
    switch = _child(options, "enabled")
    return switch is None or _value(switch) is not False


def _text(root: object, key: str) -> str:
    """What stands under a key; empty for what is no text, such as another tag than `!ENV`."""
    held = _child(root, key)
    if held is not None and held.tag == _ENVIRONMENT:
        value = _value(held)
        return "" if value is None else str(value)
    if not isinstance(held, yaml.ScalarNode) or held.tag.startswith("!"):
        return ""
    return "" if held.tag == _NULL else str(held.value)


def _child(node: object, key: str) -> yaml.Node | None:
    if isinstance(node, yaml.MappingNode):
        for name, value in node.value:
            if isinstance(name, yaml.ScalarNode) and name.value == key:
                return value  # type: ignore[no-any-return] # PyYAML's nodes are untyped inside
    return None


class _Loader(yaml.SafeLoader):
    """YAML as MkDocs reads it: `!ENV` means a variable of the environment."""


add_env_tag(_Loader)


def _value(node: yaml.Node) -> object:
    """The value as MkDocs reads it; the text of a tag that is not plain data."""
    try:
        value: object = _Loader("").construct_document(node)
    except (yaml.YAMLError, ValueError):
        return str(node.value)
    return value
