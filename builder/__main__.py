"""`python -m builder` is `glossator`."""

INTERRUPTED = 130  # as a shell says it of what Ctrl-C has ended


def main() -> None:
    """Run the command line; an interrupt while its modules are loaded ends it without a word."""
    try:
        from builder.edges.command import main as run  # noqa: PLC0415 - this is what takes time
    except KeyboardInterrupt:
        raise SystemExit(INTERRUPTED) from None
    run(prog_name="glossator")


if __name__ == "__main__":
    main()
