"""The receipt printer (热敏小票打印机, 80 mm): a document in, paper out, and the truth about the paper."""
