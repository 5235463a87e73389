"""Write the report page, its figures and text, and the files for manuscripts."""
