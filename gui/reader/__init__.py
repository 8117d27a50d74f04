"""The reading room: text panes side by side, their marks, and the ribbons that join them."""
