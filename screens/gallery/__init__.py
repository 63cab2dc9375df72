"""The parts of screens/common, each in each of its states: for whoever builds a screen. No citizen gets here."""
