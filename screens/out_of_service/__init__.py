"""这台机器暂停服务: one fault or closed hours, what still works elsewhere, whom to call."""
