"""取号成功: the number, and the truth about its paper."""
