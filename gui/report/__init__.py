"""The brief in the window: choosing what goes in, and the pages of a PDF."""
