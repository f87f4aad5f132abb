"""What is kept: tables, the one writer, and the named transactions that change them."""
