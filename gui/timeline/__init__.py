"""The Timeline view: positions of a dispute over the days they are true of, and all dated claims."""
