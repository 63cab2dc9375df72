"""办事指南: topics and departments, by which a citizen comes to the list of items."""
