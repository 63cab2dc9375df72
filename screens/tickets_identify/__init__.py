"""刷身份证，或输号码: who takes the number, as far as the queue needs to know it; then the number at once."""
