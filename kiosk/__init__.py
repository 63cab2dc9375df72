"""The 7x24 hall kiosk: domain, services, shell and the composition root."""

__version__ = "0.1.0"
