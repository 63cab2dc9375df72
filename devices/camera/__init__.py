"""The camera that reads codes from phones: frames live in memory only."""

import os

# OpenCV reads these once, when it is first imported, so they are set before any module here can import it.
os.environ.setdefault("OPENCV_IO_MAX_IMAGE_PIXELS", "48000000")  # a picture that claims more is not unpacked
os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", "2")  # s; its own 10 would outlast every deadline here
os.environ.setdefault("OPENCV_LOG_LEVEL", "SILENT")  # it writes lines to stderr on each failure; ours say more, once
