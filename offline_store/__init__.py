"""The kiosk's own truth on disk: catalogue, tickets and the outbox, in one SQLite file."""
