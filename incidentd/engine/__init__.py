"""Time passes: the alarm that rings at the earliest due moment, and the tick that looks at what is due."""
