"""The staff's door: a PIN on a shuffled keypad."""
