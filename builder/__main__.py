"""`python -m builder` is `glossator`."""

from builder.edges.command import main

if __name__ == "__main__":
    main(prog_name="glossator")
