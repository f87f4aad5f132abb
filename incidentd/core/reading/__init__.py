"""Reading reports that people wrote: texts in, elements out, each with how it was read and the passage it came from."""
