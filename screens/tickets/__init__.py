"""到哪个窗口办？ The counters of the hall: what for, how many wait, and why one that is closed gives no number."""
