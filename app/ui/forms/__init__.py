"""Hold the compiled forms; never edited by hand."""
