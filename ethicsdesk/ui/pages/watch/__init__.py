"""Why a tool is looked at again, and who stands behind it."""
