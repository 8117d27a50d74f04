"""The tests of Sidelight, in rooms like the code."""
