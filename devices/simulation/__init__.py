"""Simulated printer, card reader and camera, all at the wire, in one process of their own."""

from devices.simulation.handle import SimulatedDevices

__all__ = ["SimulatedDevices"]
