"""Search: what was typed, the words that it may mean, and the items that fit."""
