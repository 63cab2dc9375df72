"""The camera that reads codes from phones: frames live in memory only."""
