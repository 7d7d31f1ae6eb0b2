"""Draw the forms that people fill in by hand: one page or two, what is known is printed in."""
