"""What a person or the machine can do to a project: one function per action, one transaction, one history entry."""
