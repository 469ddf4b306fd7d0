"""Content: strict YAML and Markdown to checked, compiled questionnaires and templates."""
