"""The ID-card reader (居民身份证阅读机具): the SAM protocol on a serial line, four kinds of cards."""
