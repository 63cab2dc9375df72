"""怎么看着舒服: language, size, colours, lower screen; everything acts at once and goes back at the session's end."""
