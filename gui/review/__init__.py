"""The Review view: one proposal at a time, decided with one key."""
