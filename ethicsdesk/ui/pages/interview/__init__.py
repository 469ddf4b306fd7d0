"""The interview about a tool."""
