"""One device: its state, what came of today's jobs, what to do step by step, a try, a new process."""
