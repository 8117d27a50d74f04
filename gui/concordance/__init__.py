"""Keyword in context: a list of places with the words around them, from wherever they come."""
