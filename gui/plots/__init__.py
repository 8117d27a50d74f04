"""Plots of positions over the days they are true of: plain widgets over geometry that knows no Qt."""
