"""The editor of the project's label sets."""
