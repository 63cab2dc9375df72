"""设置: what staff may change, kept by 保存 and in force at once; the one-time code of the county."""
