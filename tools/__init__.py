"""What makers of Glossator run: measuring, fitting, making data. Not part of the program."""
