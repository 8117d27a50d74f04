"""The Entities view: everything that is named, how often and how by whom, and what is one and the same."""
