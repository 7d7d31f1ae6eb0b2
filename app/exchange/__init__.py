"""Read and write the files of other programs."""
