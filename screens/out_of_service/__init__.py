"""这台机器暂停服务: a fault, a pause or closed hours; where to go instead, whom to call; in four languages at once."""
