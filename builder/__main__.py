"""`python -m builder` is `glossator`."""

from builder.edges.commands.group import main

if __name__ == "__main__":
    main(prog_name="glossator")
