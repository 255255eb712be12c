"""What git says, read."""

import subprocess
from datetime import date

from builder.edges.git import Commit, FileChange, Objects, Repository, commits

OLD, NEW, NONE = "a" * 40, "b" * 40, "0" * 40


def test_a_log_is_read_by_the_places_of_its_fields():
    """Paths may hold anything; a renamed file has two; a day that no calendar has is the first."""
    log = (
        f"2025-04-08\0\n:100644 100644 {OLD} {NEW} M\0a b\n.txt\0"
        f"318857-05-20\0\n:100644 100644 {OLD} {OLD} R100\0one\0two\0"
        f":000000 100644 {NONE} {NEW} A\0:100644\0"
    )
    assert list(commits(log.encode())) == [
        Commit(date(2025, 4, 8), (FileChange("a b\n.txt", "a b\n.txt", OLD, NEW),)),
        Commit(
            date(1970, 1, 1),
            (FileChange("two", "one", OLD, OLD), FileChange(":100644", ":100644", "", NEW)),
        ),
    ]
    assert list(commits(b"")) == []


def test_objects_are_got_by_their_ids(tmp_path):
    """Whatever they hold; None for what is not there."""
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    raw = b"one\n\x00two"
    asked = ["git", "-C", str(tmp_path), "hash-object", "-w", "--stdin"]
    id = subprocess.run(asked, input=raw, check=True, capture_output=True).stdout.decode().strip()
    objects = Objects(Repository.at(tmp_path))
    assert [objects.get(one) for one in (id, OLD, id)] == [raw, None, raw]
    objects.close()
