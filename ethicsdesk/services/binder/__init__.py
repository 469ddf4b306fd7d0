"""The yearly binder: one module a tab, each from records to blocks; `plan` puts them together."""
