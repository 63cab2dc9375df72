"""朗读: speech for those who can't read the screen, made on this machine, on its loudspeaker or headphones."""
