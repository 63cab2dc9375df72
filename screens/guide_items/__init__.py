"""The items of one topic, of one department, or all of them; for persons, companies or both."""
