"""One agreement with the company of a tool."""
