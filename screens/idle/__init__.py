"""您还在吗: the prompt before a session ends by stillness. Its state is the session's own."""
