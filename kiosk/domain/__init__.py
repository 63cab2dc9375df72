"""The hall's own words as frozen dataclasses; imports nothing but the standard library."""
