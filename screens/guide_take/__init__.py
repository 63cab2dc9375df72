"""打印还是存手机？ The list as paper, or its code for the phone."""
