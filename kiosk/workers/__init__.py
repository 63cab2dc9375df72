"""One supervised process per device and one for the sync: what hangs or crashes is killed and started again."""
